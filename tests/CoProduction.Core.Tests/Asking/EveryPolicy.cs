using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Reasoning;
using CoProduction.Tests.Reasoning;

namespace CoProduction.Tests.Asking;

/// <summary>The fewest expected questions by trying every way of asking: plain recursion over sets of complete answers, without the engine.</summary>
/// <remarks>
/// A state of knowledge is the list of complete answers, to the criterion's questions, that are still possible. It is settled once all of them meet the
/// criterion or all fail it. Nothing is remembered from one state to the next, and every question that can decide is tried: two of the complete answers
/// differ on it alone, and one meets the criterion and the other fails it.
/// </remarks>
internal sealed class EveryPolicy(Condition condition, AnswerWeights weights)
{
    private readonly IReadOnlyList<Question> own = condition.Questions;

    public double Fewest() => Fewest([.. Worlds()], double.PositiveInfinity);

    /// <summary>Every complete set of answers to the criterion's questions that some answers to the others complete as the implications allow.</summary>
    private IEnumerable<(UInt128 Chosen, bool Holds)> Worlds()
    {
        BruteForce truth = new(condition);
        foreach (IEnumerable<AnswerOption> options in Combinations(own))
        {
            Answers answers = options.Aggregate(Answers.Unknown, (known, option) => known.WithOptions(option.Question, option));
            CriterionStatus status = truth.Status(answers);
            if (status != CriterionStatus.Open)
            {
                yield return (options.Aggregate(UInt128.Zero, (mask, option) => mask | option.Mask), status == CriterionStatus.Met);
            }
        }
    }

    private static IEnumerable<IEnumerable<AnswerOption>> Combinations(IEnumerable<Question> questions) => questions.Aggregate(
        Enumerable.Repeat(Enumerable.Empty<AnswerOption>(), 1),
        (combinations, question) => combinations.SelectMany(_ => question.Options, (combination, option) => combination.Append(option)));

    /// <summary>The fewest expected questions, or at least a limit where it is not below that.</summary>
    private double Fewest((UInt128 Chosen, bool Holds)[] worlds, double limit)
    {
        if (IsSettled(worlds))
        {
            return 0;
        }

        double least = limit;
        foreach (Question question in own)
        {
            if (CanDecide(question, worlds))
            {
                least = Math.Min(least, Expected(Split(question, worlds), least));
            }
        }

        return least;
    }

    /// <summary>One and the mean over the answers, which is left off where it can no longer be the least.</summary>
    private double Expected((double Share, (UInt128 Chosen, bool Holds)[] Worlds)[] parts, double limit)
    {
        double expected = 1 + parts.Where(part => !IsSettled(part.Worlds)).Sum(part => part.Share);
        foreach ((double share, (UInt128, bool)[] worlds) in parts.Where(part => !IsSettled(part.Worlds)))
        {
            if (expected >= limit)
            {
                return limit;
            }

            double others = expected - share;
            expected = others + (share * Fewest(worlds, (limit - others) / share));
        }

        return expected;
    }

    private static bool CanDecide(Question question, (UInt128 Chosen, bool Holds)[] worlds)
    {
        Dictionary<UInt128, bool> others = [];
        return Array.Exists(worlds, world => !others.TryAdd(world.Chosen & ~question.Mask, world.Holds) && others[world.Chosen & ~question.Mask] != world.Holds);
    }

    private static bool IsSettled((UInt128 Chosen, bool Holds)[] worlds) => Array.TrueForAll(worlds, world => world.Holds == worlds[0].Holds);

    private (double Share, (UInt128 Chosen, bool Holds)[] Worlds)[] Split(Question question, (UInt128 Chosen, bool Holds)[] worlds)
    {
        (AnswerOption Option, (UInt128, bool)[] Worlds)[] parts =
        [
            .. question.Options
                .Select(option => (option, Array.FindAll(worlds, world => (world.Chosen & option.Mask) != 0)))
                .Where(part => part.Item2.Length > 0),
        ];
        double sum = parts.Sum(part => weights.Of(part.Option));
        return [.. parts.Select(part => (weights.Of(part.Option) / sum, part.Worlds))];
    }
}
