using CoProduction.Coding;
using RulesEngine.Models;

namespace CoProduction.Benchmarks.Rivals;

/// <summary>Microsoft RulesEngine over the same definitions: its result trees say of each criterion whether it is met.</summary>
internal sealed class RuleResults
{
    private readonly IReadOnlyList<Definition> definitions;
    private readonly RulesEngine.RulesEngine engine;

    public RuleResults(IReadOnlyList<Definition> definitions)
    {
        this.definitions = definitions;
        engine = new([.. definitions.Select(RuleWorkflows.Of)], Settings);
    }

    /// <summary>The settings that leave the engine least to do, and yet report on every nested rule.</summary>
    public static ReSettings Settings => new()
    {
        CustomTypes = [.. Codebook.Questions.Select(question => question.Options[0].Value.GetType()).Distinct()],
        NestedRuleExecutionMode = NestedRuleExecutionMode.All,
        EnableScopedParams = false,
        EnableFormattedErrorMessage = false,
        AutoRegisterInputType = false,
    };

    /// <summary>The result tree of each definition.</summary>
    public async Task<RuleResultTree[]> FindAsync(PlainActivity activity)
    {
        RuleParameter[] inputs = [new(RuleWorkflows.Input, activity)];
        var trees = new RuleResultTree[definitions.Count];
        for (int index = 0; index < trees.Length; index++)
        {
            List<RuleResultTree> results = await engine.ExecuteAllRulesAsync(definitions[index].Id, inputs);
            trees[index] = results[0];
        }

        return trees;
    }
}
