using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Comparison;

/// <summary>All complete sets of answers to a questionnaire that break no implication: each definition is a part of it.</summary>
/// <remarks>Keeps what it has worked out for the next comparison. For one thread.</remarks>
internal sealed class AnswerSpace
{
    /// <summary>The most steps for the diagrams that all comparisons share, and for those of one comparison where they are not enough.</summary>
    public const long MostSteps = 2_000_000;

    private readonly Questionnaire questionnaire;
    private readonly CancellationToken cancellationToken;
    private readonly long steps;
    private readonly FewestAnswers fewestAnswers;
    private readonly Budget sharedBudget;
    private readonly DecisionDiagrams shared;

    public AnswerSpace(Questionnaire questionnaire, long steps = MostSteps, CancellationToken cancellationToken = default)
    {
        this.questionnaire = questionnaire;
        this.cancellationToken = cancellationToken;
        this.steps = steps;
        fewestAnswers = new FewestAnswers(questionnaire.Theory, cancellationToken);
        sharedBudget = new Budget(steps, cancellationToken);
        shared = new DecisionDiagrams(questionnaire, budget: sharedBudget);
    }

    /// <summary>How many steps the shared diagrams took.</summary>
    public long Spent => sharedBudget.Spent;

    /// <summary>The questions that two definitions ask, and those that the implications tie to them.</summary>
    public IReadOnlyList<Question> QuestionsBearingOn(Definition first, Definition second) =>
        questionnaire.List(Bearing(first, second));

    /// <summary>How many complete sound answers count under both, under one, and under neither.</summary>
    /// <remarks>Where the diagrams that all share would be too large, the two are put into diagrams of their own, in the order in which they ask.</remarks>
    /// <exception cref="NotSupportedException">No order that is tried keeps the diagrams small enough.</exception>
    public AnswerCounts Count(Definition first, Definition second) =>
        Count(first, second, shared, sharedBudget)
            ?? CountApart(first, second, DiagramOrder.Of(first.Criterion.Condition, second.Criterion.Condition))
            ?? CountApart(first, second, DiagramOrder.Tied(first.Criterion.Condition, second.Criterion.Condition))
            ?? throw new NotSupportedException($"'{first.Id}' and '{second.Id}' are too large to be compared: even as a diagram they take more steps than are allowed.");

    private AnswerCounts? CountApart(Definition first, Definition second, IReadOnlyList<Question> order)
    {
        Budget budget = new(steps, cancellationToken);
        return Count(first, second, new DecisionDiagrams(questionnaire, order, budget), budget);
    }

    private AnswerCounts? Count(Definition first, Definition second, DecisionDiagrams diagrams, Budget budget)
    {
        if (budget.IsSpent)
        {
            return null;
        }

        QuestionSet questions = Bearing(first, second);
        int sound = diagrams.Sound(questions);
        int one = diagrams.Both(sound, diagrams.Of(first.Criterion.Condition));
        int other = diagrams.Both(sound, diagrams.Of(second.Criterion.Condition));
        int joined = diagrams.Both(one, other);
        if (budget.IsSpent)
        {
            return null;
        }

        UInt128 both = diagrams.Count(joined, questions);
        UInt128 onlyFirst = diagrams.Count(one, questions) - both;
        UInt128 onlySecond = diagrams.Count(other, questions) - both;
        return new AnswerCounts(both, onlyFirst, onlySecond, diagrams.Count(sound, questions) - both - onlyFirst - onlySecond);
    }

    /// <summary>The fewest answers that force a definite verdict of each of two definitions, or null where none do.</summary>
    /// <exception cref="NotSupportedException">Too many smallest sets of answers force them.</exception>
    public Answers? Fewest(Definition first, Verdict firstVerdict, Definition second, Verdict secondVerdict) =>
        first.Criterion.Compiled.IsLarge || second.Criterion.Compiled.IsLarge
            ? FewestFor([Condition(first, firstVerdict), Condition(second, secondVerdict)])
            : fewestAnswers.Holding(Implicants(first, firstVerdict), Implicants(second, secondVerdict));

    private static IReadOnlyList<Box> Implicants(Definition definition, Verdict verdict) =>
        verdict == Verdict.CoProduction ? definition.Criterion.Compiled.Met : definition.Criterion.Compiled.NotMet;

    private static Condition Condition(Definition definition, Verdict verdict) =>
        verdict == Verdict.CoProduction ? definition.Criterion.Condition : !definition.Criterion.Condition;

    /// <summary>The fewest answers that force some conditions at once: their first implicant, since those come in this order.</summary>
    private Answers? FewestFor(Condition[] conditions)
    {
        StatusDiagram diagram = StatusDiagrams.OfAll(conditions, CompiledCondition.MostDiagramSteps, cancellationToken) ?? throw CompiledCondition.TooLarge();
        QuestionSet own = conditions.Aggregate(default(QuestionSet), (all, condition) => all | condition.QuestionMask);
        foreach (Box implicant in new DiagramForm(diagram, own).Within(CriterionStatus.Met, AnswerSet.Everything))
        {
            return new Answers(questionnaire, implicant.Excluded);
        }

        return null;
    }

    private QuestionSet Bearing(Definition first, Definition second)
    {
        QuestionSet questions = first.Criterion.QuestionMask | second.Criterion.QuestionMask;
        questionnaire.Theory.BearingOn(ref questions);
        return questions;
    }
}
