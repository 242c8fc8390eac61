using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>What would have to be answered to one question: a change of the answer given, or an answer to a question that is open.</summary>
public sealed class AnswerChange
{
    internal AnswerChange(Question question, ChangeKind kind, Answers before, Answers after)
    {
        Question = question;
        Kind = kind;
        From = before.Possible(question);
        To = after.Possible(question);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Whether a given answer is changed, or an open question answered.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The answers that are possible by what is given.</summary>
    public IReadOnlyList<AnswerOption> From { get; }

    /// <summary>The answers that would do: one of them is enough.</summary>
    public IReadOnlyList<AnswerOption> To { get; }

    /// <summary>The answers that would do and those they replace, as in <c>voluntariness: voluntary or partlyVoluntary instead of compelled</c>.</summary>
    public override string ToString() =>
        $"{Question.Id}: {Tokens(To)}{(Kind == ChangeKind.Changed ? $" instead of {Tokens(From)}" : "")}";

    private static string Tokens(IEnumerable<AnswerOption> options) => string.Join(" or ", options.Select(option => option.Token));
}
