using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.RuleFiles;

namespace CoProduction.Proofs.RuleFiles;

public sealed class MutatedRulesTests
{
    // More are tried where this says so, and others: COPRODUCTION_MUTATIONS=1000000, COPRODUCTION_SEED=15.
    private static readonly int Count = Number("COPRODUCTION_MUTATIONS", 20_000);

    private static readonly int Seed = Number("COPRODUCTION_SEED", 14);

    private static readonly HashSet<string> Codes = [.. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)];

    [Fact]
    public void A_definition_that_is_mutated_raises_nothing_but_documented_problems_and_none_takes_long()
    {
        byte[][] written = [.. DefinitionCatalog.Definitions.Select(definition => CoProductionRules.Definitions.WriteUtf8(definition, indented: true))];
        JsonFormat<Definition> format = CoProductionRules.Definitions.Validating();
        Random random = new(Seed);
        TimeSpan longest = TimeSpan.Zero;
        int read = 0;
        int refused = 0;
        for (int round = 0; round < Count; round++)
        {
            byte[] mutant = Mutant.Of(written[random.Next(written.Length)], random);
            long start = Stopwatch.GetTimestamp();
            bool isRead = format.TryRead(mutant, out Definition? definition, out IReadOnlyList<Problem> problems);
            if (isRead) _ = definition!.Assess(default);
            longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
            (read, refused) = isRead ? (read + 1, refused) : (read, refused + 1);
            if (!problems.All(problem => Codes.Contains(problem.Code)) || (!isRead && problems.Count == 0)) Assert.Fail($"Mutant {round}: {string.Join(" ", problems)}");
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{read} read, {refused} refused, the longest took {longest}.");
        Assert.True(longest < TimeSpan.FromSeconds(1), $"The longest took {longest}.");
        Assert.True(read > Count / 100 && refused > Count / 2, $"{read} read, {refused} refused");
    }

    private static int Number(string variable, int otherwise) =>
        int.Parse(Environment.GetEnvironmentVariable(variable) ?? $"{otherwise}", CultureInfo.InvariantCulture);
}
