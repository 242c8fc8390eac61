using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition ready to be held against answers, modulo the implications, and to say why, what is open and what would change it.</summary>
/// <remarks>
/// Immutable and safe for use by several threads at once. Verdicts come from the short form, or from a diagram where neither side is short; all that is said
/// beyond them from a form that is made when it is first asked for. Compiling has a budget of steps, so that it ends, and ends alike everywhere: within it
/// that form is the list of the implicants, and beyond it diagrams that give the same answers.
/// </remarks>
internal sealed class CompiledCondition
{
    /// <summary>The most steps to list the implicants, each to compare two boxes: a fifth more than any definition of the literature takes.</summary>
    public const long MostSteps = 2_000_000;

    /// <summary>The most steps to make a diagram, each to make or to combine a node of it.</summary>
    public const long MostDiagramSteps = 2_000_000;

    private readonly Theory theory;
    private readonly StatusDiagram? diagram;
    private readonly Lazy<Form> form;
    private readonly Lazy<Outlook?> outlook;

    private CompiledCondition(Condition condition, long steps, long diagramSteps)
    {
        theory = condition.Questionnaire.Theory;
        ShortForm = ShortForm.Of(condition, steps);
        diagram = ShortForm is null ? StatusDiagrams.Of(condition, diagramSteps) ?? throw TooLarge() : null;
        form = new(() => ImplicantForm.Of(condition, steps)
            ?? (Form)new DiagramForm(diagram ?? StatusDiagrams.Of(condition, diagramSteps) ?? throw TooLarge(), condition.QuestionMask));
        outlook = new(() => FindOutlook(condition));
    }

    /// <summary>Whether the smallest sets of answers that decide are too many to be listed at once, so that diagrams stand for them.</summary>
    public bool IsLarge => form.Value is DiagramForm;

    /// <summary>What verdicts come from, where one of the condition's sides is short.</summary>
    public ShortForm? ShortForm { get; }

    /// <summary>What is ahead of the condition, where the smallest sets of answers that decide are too many for a plan to go through them; otherwise null.</summary>
    public Outlook? Outlook => outlook.Value;

    /// <summary>The smallest sets of excluded answers that force the condition to hold, those of fewest questions first.</summary>
    /// <exception cref="NotSupportedException">They are too many to be listed.</exception>
    public IReadOnlyList<Box> Met => form.Value.Listed(CriterionStatus.Met);

    /// <summary>The smallest sets of excluded answers that force the condition not to hold, those of fewest questions first.</summary>
    /// <exception cref="NotSupportedException">They are too many to be listed.</exception>
    public IReadOnlyList<Box> NotMet => form.Value.Listed(CriterionStatus.NotMet);

    /// <exception cref="NotSupportedException">Even as diagrams, the condition takes more steps than are allowed.</exception>
    public static CompiledCondition Compile(Condition condition, long steps = MostSteps, long diagramSteps = MostDiagramSteps) =>
        new(condition, steps, diagramSteps);

    public static NotSupportedException TooLarge() => new("The condition is too large to be reasoned with: even as a diagram it takes more steps than are allowed.");

    /// <summary>The status under answers that break no implication.</summary>
    public CriterionStatus Evaluate(AnswerSet excluded) => ShortForm?.Evaluate(excluded) ?? diagram!.Evaluate(excluded);

    /// <summary>The implicants of a definite status one by one, those of fewest questions first.</summary>
    public IEnumerable<Box> Forcing(CriterionStatus status) => form.Value.Within(status, AnswerSet.Everything);

    /// <summary>The status under any answers: where they break an implication there is no completion, and the status is open.</summary>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire.</exception>
    public CriterionStatus Status(Answers answers)
    {
        answers.RequireFrom(theory.Questionnaire, nameof(answers));
        return theory.IsBroken(answers.Excluded) ? CriterionStatus.Open : Evaluate(answers.Excluded);
    }

    /// <summary>The smallest sets of questions whose given answers alone force the status, those of fewest questions first; none while it is open.</summary>
    /// <remarks>The implicants come by number of questions, so that a set is yielded at once unless it contains an earlier one.</remarks>
    public IEnumerable<QuestionSet> SufficientQuestions(Answers answers)
    {
        CriterionStatus status = Status(answers);
        if (status == CriterionStatus.Open)
        {
            yield break;
        }

        List<QuestionSet> found = [];
        foreach (Box implicant in form.Value.Within(status, answers.Excluded))
        {
            QuestionSet set = theory.Questionnaire.QuestionsOf(implicant.Excluded);
            if (!found.Exists(set.Holds))
            {
                found.Add(set);
                yield return set;
            }
        }
    }

    /// <summary>The status under sound answers and one more answer to a question, and whether that answer contradicts them.</summary>
    public CriterionStatus StatusWith(AnswerOption option, AnswerSet excluded, out bool contradicts)
    {
        AnswerSet answered = excluded | option.Others;
        contradicts = theory.IsBroken(answered);
        return contradicts ? CriterionStatus.Open : Evaluate(answered);
    }

    /// <summary>The smallest changes of answers that force another status, those of fewest questions first; no locked question is touched.</summary>
    public IEnumerable<Reversal> Reversals(Answers answers, CriterionStatus wanted, QuestionSet locked)
    {
        CriterionStatus status = Status(answers);
        return status == wanted || theory.IsBroken(answers.Excluded) ? [] : Reversals(wanted, answers.Excluded, locked);
    }

    /// <summary>The questions that can still decide: for some completion of all the others, one answer meets the condition and another does not.</summary>
    public QuestionSet DecidingQuestions(Answers answers) =>
        Status(answers) != CriterionStatus.Open || theory.IsBroken(answers.Excluded) ? default : form.Value.DecidingQuestions(answers.Excluded);

    /// <summary>The questions that can help to settle the status: with some answers to others that leave it open, one of theirs does.</summary>
    /// <remarks>
    /// All that can decide are among them. The others settle it by what follows from their answers. Where the smallest sets of answers that decide are too many to
    /// be listed, some may be named on which the status can depend no more than through others; none is missing.
    /// </remarks>
    public QuestionSet SettlingQuestions(Answers answers) =>
        Status(answers) != CriterionStatus.Open || theory.IsBroken(answers.Excluded) ? default
        : IsLarge ? Outlook!.QuestionsToSettle(answers.Excluded, theory.Questionnaire.AllQuestions)
        : theory.Questionnaire.QuestionsOf(WaysToSettle(answers.Excluded).Aggregate(default(AnswerSet), (wanted, way) => wanted | way.Excluded));

    /// <summary>What the smallest sets of excluded answers that force either status still lack under sound answers that leave it open, without those that hold a smaller one.</summary>
    /// <exception cref="NotSupportedException">These sets are too many to be listed.</exception>
    public List<Box> WaysToSettle(AnswerSet excluded) =>
        Cover.Unite([], [.. WaysTo(CriterionStatus.Met, excluded), .. WaysTo(CriterionStatus.NotMet, excluded)]);

    /// <summary>What each smallest set of excluded answers that forces a status still lacks under sound answers, of those that can still come about.</summary>
    /// <exception cref="NotSupportedException">These sets are too many to be listed.</exception>
    public List<Box> WaysTo(CriterionStatus status, AnswerSet excluded)
    {
        List<Box> ways = [];
        foreach (Box implicant in form.Value.Listed(status))
        {
            AnswerSet both = excluded | implicant.Excluded;
            if (!theory.Cover.IsEmpty(both) && !theory.IsBroken(both))
            {
                ways.Add(implicant.Lacking(excluded));
            }
        }

        return ways;
    }

    private Outlook? FindOutlook(Condition condition) =>
        form.Value is DiagramForm large ? new Outlook(large.Diagram)
        : Met.Count + NotMet.Count > Outlook.MostListed && StatusDiagrams.Of(condition, MostDiagramSteps) is { } diagram ? new Outlook(diagram)
        : null;

    /// <summary>A search of its own for each time that the changes are gone through.</summary>
    private IEnumerable<Reversal> Reversals(CriterionStatus wanted, AnswerSet excluded, QuestionSet locked)
    {
        foreach (Reversal reversal in new ReversalSearch(theory, form.Value, wanted, excluded, locked).Find())
        {
            yield return reversal;
        }
    }
}
