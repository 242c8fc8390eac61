using CoProduction.Coding;
using CoProduction.Tests.Reasoning;

namespace CoProduction.Tests.Asking;

/// <summary>The fewest expected questions by trying every way of asking: plain recursion over sets of complete answers, without the engine.</summary>
/// <remarks>
/// A state of knowledge is the list of complete answers, to the criterion's questions and those that the implications tie to them, that are still
/// possible. It is settled once all of them meet the criterion or all fail it. Nothing is remembered from one state to the next, and every question
/// of the criterion that has several possible answers is tried, whether it can decide or not.
/// </remarks>
internal sealed class EveryPolicy(Condition condition, AnswerWeights weights)
{
    private readonly IReadOnlyList<Question> own = condition.Questions;

    public double Fewest()
    {
        BruteForce truth = new(condition);
        (UInt128 Chosen, bool Holds)[] worlds = [.. truth.Worlds(Answers.Unknown)];
        return Fewest(worlds, double.PositiveInfinity);
    }

    /// <summary>The fewest expected questions, or at least a limit where it is not below that.</summary>
    private double Fewest((UInt128 Chosen, bool Holds)[] worlds, double limit)
    {
        if (Array.TrueForAll(worlds, world => world.Holds == worlds[0].Holds))
        {
            return 0;
        }

        double least = limit;
        foreach (Question question in own)
        {
            (double Share, (UInt128 Chosen, bool Holds)[] Worlds)[] parts = Split(question, worlds);
            if (parts.Length > 1)
            {
                least = Math.Min(least, Expected(parts, least));
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
