using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>What would have to be answered to one question: a change of the answer given, or an answer to a question that is open.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AnswerChange
{
    internal AnswerChange(Question question, Answers given, Answers implied, Answers after)
    {
        Question = question;
        From = implied.Possible(question);
        To = after.Possible(question);
        Kind = From.Contains(To[0]) ? ChangeKind.Answered : given.Possible(question).Contains(To[0]) ? ChangeKind.Implied : ChangeKind.Changed;
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Whether a given answer is changed, or one that follows from others, or an open question answered: the same for all answers that would do.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The answers that are possible by what is given and what follows from it.</summary>
    public IReadOnlyList<AnswerOption> From { get; }

    /// <summary>The answers that would do: any one of them, beside answers to the other questions that do not contradict it.</summary>
    public IReadOnlyList<AnswerOption> To { get; }

    /// <summary>The answers that would do and those they replace, as in <c>voluntariness: voluntary or partlyVoluntary instead of compelled</c>.</summary>
    public override string ToString() =>
        $"{Question.Id}: {Tokens(To)}{(Kind != ChangeKind.Answered ? $" instead of {Tokens(From)}" : "")}";

    private static string Tokens(IEnumerable<AnswerOption> options) => Prose.Or(options.Select(option => option.Token));
}
