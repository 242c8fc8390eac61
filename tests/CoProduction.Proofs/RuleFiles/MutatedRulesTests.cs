using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.RuleFiles;

namespace CoProduction.Proofs.RuleFiles;

public sealed class MutatedRulesTests
{
    // More are tried where this says so, and others: COPRODUCTION_MUTATIONS=1000000, COPRODUCTION_SEED=15.
    private static readonly int Count = Number("COPRODUCTION_MUTATIONS", 20_000);

    private static readonly int Seed = Number("COPRODUCTION_SEED", 14);

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    private static readonly JsonFormat<Definition> Format = CoProductionRules.Definitions.Validating();

    private static readonly HashSet<string> Codes = [.. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)];

    /// <summary>Short texts that are much to reason with: clauses side by side, their like all together, and answers of which an odd number holds.</summary>
    private static IEnumerable<Condition> Large =>
    [
        LargeDefinitions.Dense(50, 3), LargeDefinitions.Dense(50, 6), LargeDefinitions.Dense(200, 2), LargeDefinitions.DenseAll(50, 3), LargeDefinitions.DenseAll(50, 6),
        LargeDefinitions.Odd(12), LargeDefinitions.Odd(20), LargeDefinitions.Pairs(),
    ];

    [Fact]
    public void A_definition_that_is_mutated_raises_nothing_but_documented_problems_and_none_takes_long()
    {
        // Those that are large are mutated as often as the others: they take longest.
        byte[][] written =
        [
            .. DefinitionCatalog.Definitions.Select(definition => CoProductionRules.Definitions.WriteUtf8(definition, indented: true)),
            .. Large.Select(condition => Encoding.UTF8.GetBytes(LargeDefinitions.Text("large-2026", condition))),
        ];
        Random random = new(Seed);
        TimeSpan longest = TimeSpan.Zero;
        int read = 0;
        int refused = 0;
        for (int round = 0; round < Count; round++)
        {
            byte[] mutant = Mutant.Of(written[random.Next(written.Length)], random);
            TimeSpan took = Timed(mutant, out bool isRead, out IReadOnlyList<Problem> problems);

            // Whatever else the machine had to do may have been what took long: of three times the shortest is that of the mutant.
            for (int again = 0; again < 2 && took >= Most; again++) took = TimeSpan.FromTicks(Math.Min(took.Ticks, Timed(mutant, out _, out _).Ticks));
            longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, took.Ticks));
            (read, refused) = isRead ? (read + 1, refused) : (read, refused + 1);
            if (!problems.All(problem => Codes.Contains(problem.Code)) || (!isRead && problems.Count == 0)) Assert.Fail($"Mutant {round}: {string.Join(" ", problems)}");
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{read} read, {refused} refused, the longest took {longest}.");
        Assert.True(longest < Most, $"The longest took {longest}.");
        Assert.True(read > Count / 100 && refused > Count / 2, $"{read} read, {refused} refused");
    }

    private static TimeSpan Timed(byte[] mutant, out bool isRead, out IReadOnlyList<Problem> problems)
    {
        long start = Stopwatch.GetTimestamp();
        isRead = Format.TryRead(mutant, out Definition? definition, out problems);
        if (isRead) _ = definition!.Assess(default);
        return Stopwatch.GetElapsedTime(start);
    }

    private static int Number(string variable, int otherwise) =>
        int.Parse(Environment.GetEnvironmentVariable(variable) ?? $"{otherwise}", CultureInfo.InvariantCulture);
}
