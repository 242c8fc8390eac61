using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.RuleFiles;

namespace CoProduction.Tests.Shared;

/// <summary>Definitions that are valid, short as texts, and much work to reason with.</summary>
internal static class LargeDefinitions
{
    private static readonly Question<bool>[] asked = [.. Codebook.Questionnaire.Questions.OfType<Question<bool>>()];

    /// <summary>Any of some clauses that were drawn, each of them answers to some questions together.</summary>
    public static Condition Dense(int clauses, int width)
    {
        Random random = new(14);
        return Condition.AnyOf([.. Enumerable.Range(0, clauses).Select(_ => Condition.AllOf(
            [.. random.GetItems(asked, 4 * width).Distinct().Take(width).Select(question => question.Is(random.Next(2) == 0))]))]);
    }

    /// <summary>Pairs, of which the one halves are all asked before the others: in no order that is tried is the diagram small, though the text is short.</summary>
    public static Condition Pairs()
    {
        int half = asked.Length / 2;
        Condition first = Condition.AllOf([.. asked[..half].Select(question => question.Is(true))]);
        return first | Condition.AnyOf([.. Enumerable.Range(0, half).Select(each => asked[each].Is(true) & asked[each + half].Is(true))]);
    }

    /// <summary>All of some clauses that were drawn, each of them any of some answers.</summary>
    public static Condition DenseAll(int clauses, int width) => !Dense(clauses, width);

    /// <summary>That the answer is yes to an odd number of questions.</summary>
    public static Condition Odd(int questions) => Odd(asked.AsSpan(0, questions));

    public static string Text(string id, Condition condition) => CoProductionRules.Definitions.Write(new Definition
    {
        Id = id,
        Work = Bibliography.Whitaker1980,
        Name = $"'{id}'",
        Summary = "It is large.",
        Criterion = Criterion.Test("co-production", "It is so", condition, Citation.Reading(Bibliography.Whitaker1980)),
    });

    private static Condition Odd(ReadOnlySpan<Question<bool>> questions)
    {
        if (questions.Length == 1) return questions[0].Is(true);
        Condition one = Odd(questions[..(questions.Length / 2)]);
        Condition other = Odd(questions[(questions.Length / 2)..]);
        return (one & !other) | (!one & other);
    }
}
