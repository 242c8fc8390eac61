using BenchmarkDotNet.Attributes;
using CoProduction.Benchmarks.Rivals;
using CoProduction.Definitions;

namespace CoProduction.Benchmarks.Tables;

/// <summary>The verdicts of all definitions on one published activity after another, by the rules of two libraries.</summary>
public class RuleBenchmarks
{
    private readonly FluentRules fluent = new();
    private readonly RuleVerdicts engine = new(DefinitionCatalog.Definitions);
    private readonly PlainActivity[] plain = [.. Findings.Completed.Select(activity => PlainActivity.From(activity.Answers))];

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        bool[] results = new bool[DefinitionCatalog.Definitions.Count];
        foreach (PlainActivity activity in plain)
        {
            Rival.Verdicts(activity, results);
            string[] failing = [.. DefinitionCatalog.Definitions.Where((_, place) => !results[place]).Select(definition => definition.Id)];
            if (!fluent.Failing(activity).SequenceEqual(failing) || !(await engine.FindAsync(activity)).Select(tree => tree.IsSuccess).SequenceEqual(results))
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
    public async Task<int> ByRulesEngine()
    {
        int results = 0;
        foreach (PlainActivity activity in plain) results += (await engine.FindAsync(activity)).Count;
        return results;
    }
}
