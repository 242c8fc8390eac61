using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Proofs.Asking;

/// <summary>The fewest expected questions by trying every way of asking the criterion's own questions: plain recursion over sets of complete answers.</summary>
/// <remarks>
/// A state of knowledge is the list of complete answers, to the criterion's questions, that are still possible, each with its weight. It is settled once
/// all of them meet the criterion or all fail it. Every question is tried that is not settled, whether or not it can decide.
/// </remarks>
internal sealed class EveryPolicy(Condition condition, AnswerWeights weights)
{
    private readonly IReadOnlyList<Question> own = condition.Questions;
    private readonly Dictionary<UInt128, (double Value, bool IsExact)> tried = [];

    public double Fewest() => Fewest([.. Worlds()], 0, double.PositiveInfinity);

    /// <summary>Every complete set of answers to the criterion's questions, with the weight of what completes it as the implications allow.</summary>
    private IEnumerable<World> Worlds()
    {
        BruteForce truth = new(condition);
        CompletionWeights completions = new(weights);
        foreach (IEnumerable<AnswerOption> options in Combinations(own))
        {
            Answers answers = options.Aggregate(Answers.Unknown, (known, option) => known.WithOptions(option.Question, option));
            CriterionStatus status = truth.Status(answers);
            if (status != CriterionStatus.Open)
            {
                UInt128 chosen = options.Aggregate(UInt128.Zero, (mask, option) => mask | option.Mask.Bits);
                yield return new World(chosen, status == CriterionStatus.Met, completions.Of(answers.Excluded.Bits));
            }
        }
    }

    private static IEnumerable<IEnumerable<AnswerOption>> Combinations(IEnumerable<Question> questions) => questions.Aggregate(
        Enumerable.Repeat(Enumerable.Empty<AnswerOption>(), 1),
        (combinations, question) => combinations.SelectMany(_ => question.Options, (combination, option) => combination.Append(option)));

    /// <summary>The fewest expected questions, or a number that they are not below and that is at least a limit.</summary>
    private double Fewest(World[] worlds, UInt128 answered, double limit)
    {
        if (IsSettled(worlds))
        {
            return 0;
        }

        if (tried.TryGetValue(answered, out (double Value, bool IsExact) known) && (known.IsExact || known.Value >= limit))
        {
            return known.Value;
        }

        double least = double.PositiveInfinity;
        foreach (Question question in own)
        {
            (UInt128 Answer, World[] Worlds)[] parts =
            [
                .. question.Options
                    .Select(option => (option.Mask.Bits, Array.FindAll(worlds, world => (world.Chosen & option.Mask.Bits) != 0)))
                    .Where(part => part.Item2.Length > 0),
            ];
            if (parts.Length > 1)
            {
                least = Math.Min(least, Expected(parts, worlds.Sum(world => world.Weight), answered, Math.Min(limit, least)));
            }
        }

        tried[answered] = (least, least < limit);
        return least;
    }

    /// <summary>One and the mean over the answers, which is left off where it can no longer be the least.</summary>
    private double Expected((UInt128 Answer, World[] Worlds)[] parts, double whole, UInt128 answered, double limit)
    {
        (UInt128 Answer, World[] Worlds, double Share)[] open =
            [.. parts.Where(part => !IsSettled(part.Worlds)).Select(part => (part.Answer, part.Worlds, part.Worlds.Sum(world => world.Weight) / whole))];
        double expected = 1 + open.Sum(part => part.Share);
        foreach ((UInt128 answer, World[] worlds, double share) in open)
        {
            if (expected >= limit)
            {
                return expected;
            }

            double others = expected - share;
            expected = others + (share * Fewest(worlds, answered | answer, (limit - others) / share));
        }

        return expected;
    }

    private static bool IsSettled(World[] worlds) => Array.TrueForAll(worlds, world => world.Meets == worlds[0].Meets);

    private readonly record struct World(UInt128 Chosen, bool Meets, double Weight);
}
