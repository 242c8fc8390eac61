using CoProduction.Coding;
using CoProduction.TestTables;

namespace CoProduction.Reference;

/// <summary>Activities and conditions of a test table in the words of the codebook.</summary>
internal static class TestTableText
{
    /// <summary>All answers that are known, as what is supposed of an activity.</summary>
    public static string Suppositions(Answers answers) =>
        $"Suppose that {string.Join("; ", answers.Questions.Select(question => OneOf(answers.Possible(question))))}";

    public static string Verdict(TestActivity activity) => activity.Verdict == CoProduction.Verdict.CoProduction ? "counts" : "does not count";

    /// <summary>The condition, the criteria that ask it, and what shows it.</summary>
    public static string Of(TestedCondition condition)
    {
        string criteria = string.Join("; ", condition.Criteria.Select(criterion => $"{criterion.Statement} (`{criterion.Id}`)"));
        return $"- `{condition.Condition}`: {criteria}.\n"
            + string.Concat(Along(condition).Concat(Further(condition)).Concat(EitherWay(condition)).Prepend(Pair(condition)).Select(line => $"  - {line}\n"));
    }

    /// <summary>The two activities that show the condition, and what differs between them where it decides alone.</summary>
    public static string Pair(TestedCondition condition)
    {
        if (!condition.DecidesAlone)
        {
            return $"Never decides alone. {Shown(condition.Met, "meets it")}; {Shown(condition.NotMet, "does not")}.";
        }

        (TestActivity met, TestActivity not) = (condition.Met!, condition.NotMet!);
        return $"Decides alone between {met.Number} and {not.Number}, which differ in one answer. {Of(met)} {Of(not)}";

        string Of(TestActivity activity) => $"{Suppositions(activity.Answers.Only([condition.Question]))}: {activity.Number} {Verdict(activity)}.";
    }

    /// <summary>The other conditions that change between the two.</summary>
    public static IEnumerable<string> Along(TestedCondition condition) => condition.Along.Count == 0
        ? []
        : [$"With it changes {string.Join(" and ", condition.Along.Select(other => $"`{other}`"))}, on the same question."];

    /// <summary>The activities that show how the condition takes the answers that the two do not have.</summary>
    public static IEnumerable<string> Further(TestedCondition condition) =>
        from answer in condition.Answers
        let others = answer.Activities.Where(activity => activity != condition.Met && activity != condition.NotMet).ToArray()
        where others.Length > 0
        select $"Suppose that {answer.Answer.Supposition}: {string.Join(" and ", others.Select(other => $"{other.Number} {Verdict(other)}"))}, "
            + $"since that {(answer.Meets ? "meets" : "does not meet")} the condition.";

    /// <summary>The answers that no activity shows.</summary>
    public static IEnumerable<string> EitherWay(TestedCondition condition) =>
        from answer in condition.Answers
        where answer.Activities.Count == 0
        select $"Suppose that {answer.Answer.Supposition}: no activity turns on how the condition takes that answer.";

    /// <summary>The clauses of several answers in one: what they begin with alike is said once.</summary>
    private static string OneOf(IReadOnlyList<AnswerOption> options)
    {
        string[][] clauses = [.. options.Select(option => option.Supposition.Split(' '))];
        int shared = options.Count == 1 ? 0 : clauses[0].TakeWhile((word, index) => clauses.All(clause => clause.ElementAtOrDefault(index) == word)).Count();
        return string.Join(' ', clauses[0].Take(shared).Append(string.Join(", or ", clauses.Select(clause => string.Join(' ', clause.Skip(shared))))));
    }

    private static string Shown(TestActivity? activity, string what) => activity is null ? $"No activity {what}" : $"{activity.Number} {what}";
}
