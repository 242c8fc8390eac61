using CoProduction.Coding;
using RulesEngine.Models;

namespace CoProduction.Benchmarks.Rivals;

/// <summary>Definitions as workflows of Microsoft RulesEngine: a rule for each criterion, nested as the criteria are.</summary>
internal static class RuleWorkflows
{
    /// <summary>The name by which the expressions call the <see cref="PlainActivity"/>.</summary>
    public const string Input = "activity";

    public static Workflow Of(Definition definition) => new() { WorkflowName = definition.Id, Rules = [RuleOf(definition.Criterion)] };

    private static Rule RuleOf(Criterion criterion) => criterion.Composition switch
    {
        Composition.Test => new Rule { RuleName = criterion.Id, Expression = ExpressionOf(criterion.Condition) },
        Composition.All => new Rule { RuleName = criterion.Id, Operator = "And", Rules = [.. criterion.Parts.Select(RuleOf)] },
        Composition.Any => new Rule { RuleName = criterion.Id, Operator = "Or", Rules = [.. criterion.Parts.Select(RuleOf)] },
        _ => throw new NotSupportedException($"'{criterion.Id}': RulesEngine has no rule that holds when another does not."),
    };

    public static string ExpressionOf(Condition condition) => condition switch
    {
        AnswerCondition answer => ExpressionOf(answer),
        CompoundCondition { IsAll: true } all => $"({string.Join(" && ", all.Parts.Select(ExpressionOf))})",
        CompoundCondition any => $"({string.Join(" || ", any.Parts.Select(ExpressionOf))})",
        _ => throw new NotSupportedException(condition.ToString()),
    };

    private static string ExpressionOf(AnswerCondition answer)
    {
        string field = $"{Input}.{char.ToUpperInvariant(answer.Question.Id[0])}{answer.Question.Id[1..]}";
        AnswerOption[] allowed = [.. answer.Question.Options.Where(option => !answer.Excluded.Holds(option.Mask))];
        if (answer.Question.IsYesNo)
        {
            return allowed is [{ Value: true }] ? field : $"!{field}";
        }

        AnswerOption[] excluded = [.. answer.Question.Options.Except(allowed)];
        return excluded.Length < allowed.Length
            ? $"({string.Join(" && ", excluded.Select(option => $"{field} != {Literal(option)}"))})"
            : $"({string.Join(" || ", allowed.Select(option => $"{field} == {Literal(option)}"))})";
    }

    private static string Literal(AnswerOption option) => $"{option.Value.GetType().Name}.{option.Value}";
}
