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

    /// <summary>The settings that it has where none are chosen, but that it is told of the types in the expressions.</summary>
    public static ReSettings Usual => new() { CustomTypes = Types };

    /// <summary>The settings that leave the engine least to do, and yet report on every nested rule.</summary>
    public static ReSettings Settings => new()
    {
        CustomTypes = Types,
        NestedRuleExecutionMode = NestedRuleExecutionMode.All,
        EnableScopedParams = false,
        EnableFormattedErrorMessage = false,
        AutoRegisterInputType = false,
    };

    private static Type[] Types => [.. Codebook.Questions.Select(question => question.Options[0].Value.GetType()).Distinct()];

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
