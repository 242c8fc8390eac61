using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>Something in a reply that does not stand: what it was, and why not.</summary>
/// <remarks>Two are equal when all of their parts are.</remarks>
public sealed record DroppedAnswer
{
    /// <summary>The permanent code, one of <see cref="TextProblemCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The name of the question as the reply has it.</summary>
    /// <value>Empty where none is concerned.</value>
    public string Question { get; init; } = "";

    /// <summary>The quotation, the piece of knowledge or the answer concerned, as the reply has it.</summary>
    /// <value>Empty where none is concerned.</value>
    public string Words { get; init; } = "";

    /// <summary>Why it does not stand, in a sentence that is the same in every culture.</summary>
    public required string Message { get; init; }

    /// <summary>The code and the message, as in <c>CPA003: 'users' is left open: its quotation does not stand in the text: 'so to say'.</c>.</summary>
    public override string ToString() => Safe.Line($"{Code}: {Message}");
}
