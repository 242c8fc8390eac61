using BenchmarkDotNet.Attributes;
using CoProduction.Benchmarks.Rivals;
using CoProduction.Definitions;

namespace CoProduction.Benchmarks.Tables;

/// <summary>The verdicts of all definitions on one published activity after another, by the rules of two libraries.</summary>
public class RuleBenchmarks
{
    private readonly FluentRules fluent = new();
    private readonly RuleVerdicts usual = new(DefinitionCatalog.Definitions, RuleResults.Usual);
    private readonly RuleVerdicts lean = new(DefinitionCatalog.Definitions, RuleResults.Settings);
    private readonly PlainActivity[] plain = [.. Findings.Completed.Select(activity => PlainActivity.From(activity.Answers))];

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        bool[] results = new bool[DefinitionCatalog.Definitions.Count];
        foreach (PlainActivity activity in plain)
        {
            Rival.Verdicts(activity, results);
            string[] failing = [.. DefinitionCatalog.Definitions.Where((_, place) => !results[place]).Select(definition => definition.Id)];
            bool isAlike = fluent.Failing(activity).SequenceEqual(failing);
            foreach (RuleVerdicts engine in (RuleVerdicts[])[usual, lean])
            {
                isAlike &= (await engine.FindAsync(activity)).Select(tree => tree.IsSuccess).SequenceEqual(results);
            }

            if (!isAlike)
            {
                throw new InvalidOperationException("The libraries of rules do not decide the same.");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Findings.Count, Description = "FluentValidation, a rule for each definition")]
    public int ByFluentValidation()
    {
        int failures = 0;
        foreach (PlainActivity activity in plain) failures += fluent.Validate(activity).Errors.Count;
        return failures;
    }

    [Benchmark(OperationsPerInvoke = Findings.Count, Description = "RulesEngine, a rule for each definition")]
    public Task<int> ByRulesEngine() => CountAsync(usual);

    [Benchmark(OperationsPerInvoke = Findings.Count, Description = "RulesEngine, with the settings that leave it least to do")]
    public Task<int> ByLeanRulesEngine() => CountAsync(lean);

    private async Task<int> CountAsync(RuleVerdicts engine)
    {
        int results = 0;
        foreach (PlainActivity activity in plain) results += (await engine.FindAsync(activity)).Count;
        return results;
    }
}
