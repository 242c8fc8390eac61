using CoProduction.Coding;
using CoProduction.Reasoning;
using CoProduction.Rendering;

namespace CoProduction;

/// <summary>One definition applied to one activity: the verdict, every criterion's status, the reasons, and what is still open.</summary>
/// <remarks>Immutable. Findings, reasons and open questions are worked out when they are first asked for.</remarks>
public sealed class Judgement
{
    private readonly Lazy<Finding> root;
    private readonly Lazy<IReadOnlyList<Finding>> findings;
    private readonly Lazy<IReadOnlyList<Reason>> reasons;
    private readonly Lazy<IReadOnlyList<OpenQuestion>> openQuestions;

    internal Judgement(Definition definition, Activity activity, Verdict verdict, IReadOnlyList<Contradiction> contradictions)
    {
        Definition = definition;
        Activity = activity;
        Verdict = verdict;
        Contradictions = contradictions;
        root = new(() => new Finding(definition.Criterion, activity.Answers, Theory.OfCodebook.WithImplied(activity.Answers), depth: 0));
        findings = new(() => [.. Root.Flatten()]);
        reasons = new(FindReasons);
        openQuestions = new(() => definition.Criterion.OpenQuestionsUnder(activity.Answers));
    }

    /// <summary>The definition applied.</summary>
    public Definition Definition { get; }

    /// <summary>The activity it was applied to.</summary>
    public Activity Activity { get; }

    /// <summary>Whether the activity is co-production under the definition.</summary>
    public Verdict Verdict { get; }

    /// <summary>Answers that cannot all be true; where there are any, the verdict is <see cref="Verdict.Undetermined"/>.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>The finding on the definition as a whole, with those on its parts below it.</summary>
    public Finding Root => root.Value;

    /// <summary>The findings on every criterion, each before its parts.</summary>
    public IReadOnlyList<Finding> Findings => findings.Value;

    /// <summary>Every smallest set of given answers that forces the verdict, shortest first; empty while it is undetermined.</summary>
    public IReadOnlyList<Reason> Reasons => reasons.Value;

    /// <summary>The questions that can still decide, in codebook order; empty once the verdict is definite or where the answers contradict each other.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions => openQuestions.Value;

    /// <summary>Every criterion with its status, its answers and its sources, as plain text.</summary>
    public string Explain() => TextRendering.Explain(this);

    /// <summary>The verdict and the deciding reason, in a sentence.</summary>
    public override string ToString() => TextRendering.Sentence(this);

    private Answers Answers => Activity.Answers;

    private List<Reason> FindReasons() =>
        [.. Definition.Criterion.Compiled.SufficientQuestions(Answers).Select(set => new Reason(Answers.Only(Codebook.Questionnaire.QuestionsIn(set))))];
}
