using RulesEngine.Models;

namespace CoProduction.Benchmarks.Rivals;

/// <summary>Microsoft RulesEngine over the same definitions where nothing is asked for but verdicts: one workflow, a rule for each definition, and one call for all.</summary>
internal sealed class RuleVerdicts(IReadOnlyList<Definition> definitions, ReSettings settings)
{
    private const string Name = "definitions";

    private readonly RulesEngine.RulesEngine engine = new(
        [new Workflow { WorkflowName = Name, Rules = [.. definitions.Select(each => new Rule { RuleName = each.Id, Expression = RuleWorkflows.ExpressionOf(each.Criterion.Condition) })] }],
        settings);

    /// <summary>The result of each definition.</summary>
    public async Task<List<RuleResultTree>> FindAsync(PlainActivity activity) => await engine.ExecuteAllRulesAsync(Name, new RuleParameter(RuleWorkflows.Input, activity));
}
