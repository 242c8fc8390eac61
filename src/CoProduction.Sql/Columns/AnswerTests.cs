using CoProduction.Coding;

namespace CoProduction.Sql.Columns;

/// <summary>What is known of one question, as SQL that is true or false and never <c>NULL</c>.</summary>
/// <remarks>Nothing follows from a value that is no answer to the question: it rules nothing out, or everything, and then nothing is left.</remarks>
internal abstract class AnswerTests(Question question)
{
    /// <summary>That none of the columns leaves any answer; null where they always leave one.</summary>
    public virtual string? NothingLeft => null;

    /// <summary>That the answer is known to be among some: all others are ruled out.</summary>
    public abstract string Known(IReadOnlyList<AnswerOption> answers);

    /// <summary>That the answer may be among some: at least one of them is not ruled out.</summary>
    public abstract string Possible(IReadOnlyList<AnswerOption> answers);

    protected IEnumerable<AnswerOption> OthersThan(IReadOnlyList<AnswerOption> answers) => question.Options.Except(answers);

    protected static string AllOf(IEnumerable<string> tests) => string.Join(" AND ", tests);

    /// <summary>In brackets, so that it can stand among what must hold together.</summary>
    protected static string AnyOf(IEnumerable<string> tests)
    {
        string[] all = [.. tests];
        return all.Length == 1 ? all[0] : $"({string.Join(" OR ", all)})";
    }
}
