using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>What became of one text of a batch: it is coded, or there is a reason why not.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class TextOutcome
{
    internal TextOutcome(long place, SourceText source, CodedText? coded, TextCodingException? failure) =>
        (Place, Source, Coded, Failure) = (place, source, coded, failure);

    /// <summary>Which text of the batch it is, counted from 0.</summary>
    public long Place { get; }

    /// <summary>The text that was given.</summary>
    public SourceText Source { get; }

    /// <summary>The text as it was coded.</summary>
    /// <value>Null where it could not be.</value>
    public CodedText? Coded { get; }

    /// <summary>Why the text could not be coded.</summary>
    /// <value>Null where it could be.</value>
    public TextCodingException? Failure { get; }

    /// <summary>The coding, or the reason why there is none.</summary>
    public override string ToString() => Coded?.ToString() ?? Safe.Line($"{Source}: {Failure!.Code}: {Failure.Message}");
}
