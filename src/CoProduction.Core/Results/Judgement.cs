using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction;

/// <summary>One definition applied to one activity: the verdict, every criterion's status, the reasons, and what is still open.</summary>
/// <remarks>Immutable. Findings, reasons, open questions and counterfactuals are worked out when they are asked for.</remarks>
[JsonConverter(typeof(ContractJsonConverter<Judgement>))]
public sealed class Judgement
{
    /// <summary>The most reasons that are listed at once: some more than where eight of sixteen answers are enough.</summary>
    private const int MostReasons = 20_000;

    private readonly Premises premises;
    private readonly CriterionStatus status;
    private IReadOnlyList<Finding>? findings;
    private IReadOnlyList<Reason>? reasons;
    private IReadOnlyList<OpenQuestion>? openQuestions;
    private IReadOnlyList<OpenQuestion>? implyingQuestions;

    internal Judgement(Definition definition, Activity activity, Premises premises)
    {
        this.premises = premises;
        Definition = definition;
        Activity = activity;
        status = premises.StatusOf(definition.Criterion.Compiled);
    }

    /// <summary>The definition applied.</summary>
    public Definition Definition { get; }

    /// <summary>The activity it was applied to.</summary>
    public Activity Activity { get; }

    /// <summary>Whether the activity is co-production under the definition.</summary>
    public Verdict Verdict => Definition.ToVerdict(status);

    /// <summary>Answers that cannot all be true; where there are any, the verdict is <see cref="Verdict.Undetermined"/>.</summary>
    public IReadOnlyList<Contradiction> Contradictions => premises.Contradictions;

    /// <summary>The finding on the definition as a whole, with those on its parts below it.</summary>
    public Finding Root => Findings[0];

    /// <summary>The findings on every criterion, each before its parts.</summary>
    public IReadOnlyList<Finding> Findings =>
        Volatile.Read(ref findings) ?? Once.Keep(ref findings, Array.AsReadOnly(new FindingTree(Definition.Criterion, status, premises).Findings));

    /// <summary>Every smallest set of given answers that forces the verdict, shortest first; empty while it is undetermined.</summary>
    /// <exception cref="NotSupportedException">There are more than 20,000: <see cref="EnumerateReasons"/> gives them one by one.</exception>
    public IReadOnlyList<Reason> Reasons => Volatile.Read(ref reasons) ?? Once.Keep(ref reasons, Array.AsReadOnly(ListReasons()));

    /// <summary>The questions of the definition whose own answer can still decide, in their questionnaire's order.</summary>
    /// <remarks>With the same answers to all others, one of theirs would meet the definition and another would not.</remarks>
    /// <value>Empty once the verdict is definite, or where the answers contradict each other.</value>
    public IReadOnlyList<OpenQuestion> OpenQuestions =>
        Volatile.Read(ref openQuestions) ?? Once.Keep(ref openQuestions, Definition.Criterion.OpenQuestionsUnder(Activity.Answers));

    /// <summary>The other questions that can still decide, asked by the definition or not: by what follows from their answers, alone or with others.</summary>
    /// <remarks>
    /// Questions of the definition that imply each other are here, too: none of them has an answer of its own. Of a condition too large for its smallest sets of
    /// answers to be listed, some may be named that cannot decide; none is missing.
    /// </remarks>
    /// <value>Empty once the verdict is definite, or where the answers contradict each other.</value>
    public IReadOnlyList<OpenQuestion> ImplyingQuestions =>
        Volatile.Read(ref implyingQuestions) ?? Once.Keep(ref implyingQuestions, Definition.Criterion.ImplyingQuestionsUnder(Activity.Answers));

    /// <summary>The definition's questions that have no definite answer and need none: no answer to them can decide any more, by itself or by what follows.</summary>
    /// <value>Empty where the answers contradict each other.</value>
    public IReadOnlyList<Question> MootQuestions
    {
        get
        {
            Answers answers = Activity.Answers;
            return Contradictions.Count > 0
                ? []
                : [.. Definition.Criterion.Condition.Questions.Where(question =>
                    !answers.Settles(question) && !OpenQuestions.Concat(ImplyingQuestions).Any(open => open.Question == question))];
        }
    }

    /// <summary>The finding on a criterion of the definition; where the criterion stands in several places, on the first.</summary>
    /// <exception cref="ArgumentNullException">The criterion is null.</exception>
    /// <exception cref="KeyNotFoundException">The definition is not made of the criterion.</exception>
    public Finding this[Criterion criterion] => Findings[Definition.Criterion.Outline.PlaceOf(criterion)];

    /// <summary>The finding on the criterion with a path such as <c>co-production/voluntary</c>, or with the end of one where no other has it.</summary>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="KeyNotFoundException">No criterion has the path, or several have the end.</exception>
    public Finding this[string path] => Findings[Definition.Criterion.Outline.PlaceOf(path)];

    /// <summary>The reasons one by one as they are asked for, shortest first, so that the first is had without the work for the others.</summary>
    public IEnumerable<Reason> EnumerateReasons()
    {
        foreach (QuestionSet questions in Definition.Criterion.Compiled.SufficientQuestions(Activity.Answers))
        {
            yield return new Reason(Definition.Criterion, status, new Answers(Definition.Questionnaire, Activity.Answers.Excluded.To(questions)));
        }
    }

    /// <summary>All smallest changes of answers that turn the verdict to another, one by one as they are asked for.</summary>
    /// <remarks>
    /// Smallest is what touches no question that can be left as it is, and goes no more than it must against what is given or follows from it. Where the
    /// same questions can be answered in ways that do not combine, each is one. Those of fewest questions come first, among them those that change the
    /// fewest given answers, and among these those of the fewest questions that the definition does not ask: answers to such turn the verdict by what follows
    /// from them. Whatever the questionnaire's implications require is changed too. There are none where the verdict is the wanted one already, or where
    /// the answers contradict each other.
    /// </remarks>
    /// <param name="wanted">A definite verdict.</param>
    /// <param name="locked">Questions that must stay as they are; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The verdict wanted is undetermined.</exception>
    /// <exception cref="ArgumentException">A locked question is null or belongs to another questionnaire than the definition's.</exception>
    /// <exception cref="NotSupportedException">The next of them takes more steps to find than are allowed.</exception>
    public IEnumerable<Counterfactual> Counterfactuals(Verdict wanted, IEnumerable<Question>? locked = null)
    {
        CriterionStatus turned = wanted switch
        {
            Verdict.CoProduction => CriterionStatus.Met,
            Verdict.NotCoProduction => CriterionStatus.NotMet,
            _ => throw new ArgumentOutOfRangeException(nameof(wanted), wanted, "Only a definite verdict can be turned to."),
        };
        return Definition.Criterion.Compiled.Reversals(Activity.Answers, turned, MaskOf(locked ?? []))
            .Select(reversal => new Counterfactual(Definition, wanted, Activity.Answers, reversal));
    }

    /// <summary>The verdict and the deciding reason, in a sentence.</summary>
    public override string ToString() => TextRendering.Sentence(this);

    private Reason[] ListReasons()
    {
        Reason[] listed = [.. EnumerateReasons().Take(MostReasons + 1)];
        return listed.Length <= MostReasons ? listed
            : throw new NotSupportedException(
                "There are more than 20,000 reasons, too many for a list: go through EnumerateReasons() as far as you need.");
    }

    private QuestionSet MaskOf(IEnumerable<Question> locked)
    {
        QuestionSet mask = default;
        foreach (Question question in locked)
        {
            mask |= question is not null && question.Questionnaire == Definition.Questionnaire
                ? question.Mask
                : throw new ArgumentException($"Only questions of '{Definition.Questionnaire}' can be locked.", nameof(locked));
        }

        return mask;
    }
}
