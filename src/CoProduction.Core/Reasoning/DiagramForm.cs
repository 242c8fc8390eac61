using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition as decision diagrams, from which implicants are taken one by one.</summary>
/// <remarks>
/// Immutable and safe for use by several threads at once. All implicants of a status are found together when they are first wanted. Where even their
/// diagram would be too large, those that hold under some answers are found for these answers alone.
/// </remarks>
internal sealed class DiagramForm(StatusDiagram diagram, QuestionSet own, long steps = DiagramForm.MostSteps) : Form(own)
{
    /// <summary>The most implicants that are listed.</summary>
    public const int MostListed = 1_000;

    /// <summary>The most steps to find the implicants of a status.</summary>
    private const long MostSteps = 2_000_000;

    private readonly Lazy<ImplicantDiagram?> met = new(() => ImplicantDiagram.Of(diagram, CriterionStatus.Met, AnswerSet.Everything, steps));
    private readonly Lazy<ImplicantDiagram?> notMet = new(() => ImplicantDiagram.Of(diagram, CriterionStatus.NotMet, AnswerSet.Everything, steps));
    private IReadOnlyList<Box>? listedMet;
    private IReadOnlyList<Box>? listedNotMet;

    public StatusDiagram Diagram => diagram;

    /// <summary>How large the diagram of the condition is, and those of its implicants.</summary>
    public (int Condition, int? Met, int? NotMet) Sizes => (diagram.Size, met.Value?.Size, notMet.Value?.Size);

    /// <summary>The form of a condition, or null where it takes more than the steps given.</summary>
    public static DiagramForm? Of(Condition condition, long steps, long implicantSteps = MostSteps) =>
        StatusDiagrams.Of(condition, steps) is { } diagram ? new DiagramForm(diagram, condition.QuestionMask, implicantSteps) : null;

    public override CriterionStatus Evaluate(AnswerSet excluded) => diagram.Evaluate(excluded);

    public override IEnumerable<Box> Within(CriterionStatus status, AnswerSet excluded) =>
        (AllOf(status) ?? (excluded == AnswerSet.Everything ? null : ImplicantDiagram.Of(diagram, status, excluded, steps)) ?? throw TooMany())
            .ByCost((_, part) => !excluded.Holds(part) ? null : new Cost(part.IsEmpty ? 0 : 1, part.Count, 0, part));

    public override IEnumerable<Box> Toward(CriterionStatus status, AnswerSet excluded, QuestionSet locked) =>
        (AllOf(status) ?? throw TooMany()).ByCost((question, part) => CostToward(question, part, excluded, locked));

    public override QuestionSet DecidingQuestions(AnswerSet excluded) => diagram.DecidingQuestions(excluded);

    public override IReadOnlyList<Box> Listed(CriterionStatus status) =>
        status == CriterionStatus.Met ? Listed(ref listedMet, status) : Listed(ref listedNotMet, status);

    private IReadOnlyList<Box> Listed(ref IReadOnlyList<Box>? place, CriterionStatus status)
    {
        if (Volatile.Read(ref place) is { } listed)
        {
            return listed;
        }

        Box[] found = [.. Within(status, AnswerSet.Everything).Take(MostListed + 1)];
        return found.Length <= MostListed ? Once.Keep(ref place, found) : throw TooMany();
    }

    private ImplicantDiagram? AllOf(CriterionStatus status) => status == CriterionStatus.Met ? met.Value : notMet.Value;

    private static NotSupportedException TooMany() =>
        new("The condition is too large for this: the smallest sets of answers that decide it are too many. Its verdicts and open questions can still be had.");
}
