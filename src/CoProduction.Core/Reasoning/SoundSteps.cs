using System.Runtime.CompilerServices;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>The decision diagram of all complete answers to a questionnaire that break no implication, step by step.</summary>
internal static class SoundSteps
{
    /// <summary>The most steps to make it.</summary>
    private const long MostSteps = 500_000;

    private static readonly ConditionalWeakTable<Questionnaire, StrongBox<IReadOnlyList<(Question Question, int[] Next)>?>> known = [];

    /// <summary>Made once for each questionnaire; null where it takes more steps than are allowed.</summary>
    public static IReadOnlyList<(Question Question, int[] Next)>? Of(Questionnaire questionnaire) =>
        known.GetValue(questionnaire, static key => new(Find(key))).Value;

    private static IReadOnlyList<(Question Question, int[] Next)>? Find(Questionnaire questionnaire)
    {
        Budget budget = new(MostSteps);
        DecisionDiagrams diagrams = new(questionnaire, budget: budget);
        int sound = diagrams.Sound(questionnaire.AllQuestions);
        return budget.IsSpent ? null : diagrams.StepsOf(sound);
    }
}
