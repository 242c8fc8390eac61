using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>One reading of a text by a model: what it coded, what of it does not stand, and what it can be traced by.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class TextReading
{
    internal TextReading(int number, SourceText source, string text, IReadOnlyList<TextCoding> codings, IReadOnlyList<DroppedAnswer> dropped, TextProvenance provenance, TokenUsage usage)
    {
        Number = number;
        SourceId = source.Id;
        Text = text;
        Codings = codings;
        Dropped = dropped;
        Provenance = provenance;
        Usage = usage;
    }

    /// <summary>Which of the readings it is, counted from 1.</summary>
    public int Number { get; }

    /// <summary>The activities that the model found in the text, at least one: it is of nothing known where none was found.</summary>
    public IReadOnlyList<TextCoding> Codings { get; }

    /// <summary>What of the reply does not stand, and what else is to be known of it.</summary>
    public IReadOnlyList<DroppedAnswer> Dropped { get; }

    /// <summary>What the reading can be traced by.</summary>
    public TextProvenance Provenance { get; }

    /// <summary>What it cost.</summary>
    public TokenUsage Usage { get; }

    internal string SourceId { get; }

    internal string Text { get; }

    /// <summary>The number and the provenance.</summary>
    public override string ToString() => $"reading {Number} by {Provenance}: {Prose.Count(Codings.Count, "activity", "activities")}, {Dropped.Count} dropped";
}
