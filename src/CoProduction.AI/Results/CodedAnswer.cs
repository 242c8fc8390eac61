using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>An answer with what it rests on, and who gave it.</summary>
/// <remarks>Immutable. Two are equal when all of their parts are, the answers in the same order.</remarks>
public sealed record CodedAnswer
{
    internal CodedAnswer(Question question, IReadOnlyList<AnswerOption> possible, AnswerGround ground, Coder coder, TextSpan? span, string words) =>
        (Question, Possible, Ground, Coder, Span, Words) = (question, possible, ground, coder, span, words);

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The answers that are left: one, or several of which it is not known which is right.</summary>
    public IReadOnlyList<AnswerOption> Possible { get; }

    /// <summary>What the answer rests on.</summary>
    public AnswerGround Ground { get; }

    /// <summary>The model, the person or the implications that gave it.</summary>
    public Coder Coder { get; }

    /// <summary>Where the quotation stands in the text.</summary>
    /// <value>Null where the answer rests on no quotation.</value>
    public TextSpan? Span { get; }

    /// <summary>The words of the text that were quoted, or the piece of ordinary knowledge, in one sentence.</summary>
    /// <value>Empty where the answer rests on neither.</value>
    public string Words { get; }

    /// <inheritdoc/>
    public bool Equals(CodedAnswer? other) => other is not null && Question == other.Question && Ground == other.Ground && Coder == other.Coder
        && Span == other.Span && Words == other.Words && Possible.SequenceEqual(other.Possible);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Question, Ground, Coder, Span, Words, Possible.Count);

    /// <summary>The answer and its ground, as in <c>citizensDeliver: yes, because the text says "carry your bin"</c>.</summary>
    public override string ToString() => Safe.Line($"{Question.Id}: {Prose.Or(Possible.Select(option => option.Token))}, {Reason}");

    private string Reason => Ground switch
    {
        AnswerGround.Quotation => $"because the text says \"{Words}\"",
        AnswerGround.Knowledge => $"by ordinary knowledge: {Words}",
        AnswerGround.Implication => "which follows from other answers",
        _ => $"as {Coder} says",
    };
}
