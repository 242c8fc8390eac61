using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Comparison;

/// <summary>All complete sets of answers to a questionnaire that break no implication: each definition is a part of it.</summary>
/// <remarks>Keeps what it has worked out for the next comparison. For one thread.</remarks>
internal sealed class AnswerSpace(Questionnaire questionnaire)
{
    private readonly Theory theory = Theory.Of(questionnaire);
    private readonly DecisionDiagrams diagrams = new(questionnaire);
    private readonly FewestAnswers fewestAnswers = new(Theory.Of(questionnaire));

    /// <summary>The questions that two definitions ask, and those that the implications tie to them.</summary>
    public IReadOnlyList<Question> QuestionsBearingOn(Definition first, Definition second) =>
        questionnaire.List(Bearing(first, second));

    public AnswerCounts Count(Definition first, Definition second)
    {
        QuestionSet questions = Bearing(first, second);
        int sound = diagrams.Sound(questions);
        int one = diagrams.Both(sound, diagrams.Of(first.Criterion.Condition));
        int other = diagrams.Both(sound, diagrams.Of(second.Criterion.Condition));
        UInt128 both = diagrams.Count(diagrams.Both(one, other), questions);
        UInt128 onlyFirst = diagrams.Count(one, questions) - both;
        UInt128 onlySecond = diagrams.Count(other, questions) - both;
        return new AnswerCounts(both, onlyFirst, onlySecond, diagrams.Count(sound, questions) - both - onlyFirst - onlySecond);
    }

    /// <summary>The fewest answers that force a definite verdict of each of two definitions, or null where none do.</summary>
    public Answers? Fewest(Definition first, Verdict firstVerdict, Definition second, Verdict secondVerdict) =>
        first.Criterion.Compiled.IsLarge || second.Criterion.Compiled.IsLarge
            ? FewestFor(Condition(first, firstVerdict) & Condition(second, secondVerdict))
            : fewestAnswers.Holding(Implicants(first, firstVerdict), Implicants(second, secondVerdict));

    private static IReadOnlyList<Box> Implicants(Definition definition, Verdict verdict) =>
        verdict == Verdict.CoProduction ? definition.Criterion.Compiled.Met : definition.Criterion.Compiled.NotMet;

    private static Condition Condition(Definition definition, Verdict verdict) =>
        verdict == Verdict.CoProduction ? definition.Criterion.Condition : !definition.Criterion.Condition;

    /// <summary>The fewest answers that force a condition: its first implicant, since those come in this order.</summary>
    private Answers? FewestFor(Condition both)
    {
        foreach (Box implicant in CompiledCondition.Compile(both).Forcing(CriterionStatus.Met))
        {
            return new Answers(theory.Questionnaire, implicant.Excluded);
        }

        return null;
    }

    private QuestionSet Bearing(Definition first, Definition second)
    {
        QuestionSet questions = first.Criterion.QuestionMask | second.Criterion.QuestionMask;
        theory.BearingOn(ref questions);
        return questions;
    }
}
