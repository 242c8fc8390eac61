using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>A text as it was coded by all readings together.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class CodedText
{
    internal CodedText(SourceText source, string text, IReadOnlyList<TextReading> readings)
    {
        List<DroppedAnswer> notes = [];
        Source = source;
        Text = text;
        Readings = readings;
        Codings = ReadingsMerge.Of(readings, notes);
        Dropped = [.. readings.SelectMany(reading => reading.Dropped), .. notes];
        Usage = readings.Aggregate(default(TokenUsage), (sum, reading) => sum + reading.Usage);
    }

    private CodedText(CodedText before, IReadOnlyList<TextCoding> codings)
    {
        Source = before.Source;
        Text = before.Text;
        Readings = before.Readings;
        Codings = codings;
        Dropped = before.Dropped;
        Usage = before.Usage;
    }

    /// <summary>The text that was given.</summary>
    public SourceText Source { get; }

    /// <summary>The text as it was sent, in which every span has its place: as long as that given, with spaces for control characters.</summary>
    public string Text { get; }

    /// <summary>What each reading made of it, in order; at least one.</summary>
    public IReadOnlyList<TextReading> Readings { get; }

    /// <summary>What all readings make of it together: one activity or, where the text tells of different groups with different tasks, several.</summary>
    public IReadOnlyList<TextCoding> Codings { get; }

    /// <summary>What does not stand of any reading, and what else is to be known.</summary>
    public IReadOnlyList<DroppedAnswer> Dropped { get; }

    /// <summary>What all readings cost.</summary>
    public TokenUsage Usage { get; }

    /// <summary>Whether the text was split into several activities.</summary>
    public bool IsSplit => Codings.Count > 1;

    /// <summary>The activity, ready to be classified; of a text that was split, the first: see <see cref="ToInitiative"/>.</summary>
    public Activity Activity => Codings[0].Activity;

    /// <summary>The codings of every single reading as a set, by which agreement can be measured: where readings split the text differently, they are of different activities.</summary>
    public CodingSet ToCodingSet() => new(Readings.SelectMany(reading => reading.Codings).Select(coding => coding.Coding));

    /// <summary>The activities under one name: what a text that was split is to be classified as.</summary>
    public Initiative ToInitiative() => new(Source.Title ?? Activity.Title, [.. Codings.Select(coding => coding.Activity)]) { Id = Source.Id, Description = Text };

    /// <summary>The same text with one of its codings in another state, such as after an interview.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The coding to be replaced is none of the text's.</exception>
    public CodedText With(TextCoding before, TextCoding after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Codings.Contains(before)
            ? new CodedText(this, [.. Codings.Select(coding => coding == before ? after : coding)])
            : throw new ArgumentException("The coding is none of this text's.", nameof(before));
    }

    /// <summary>The text's id, and how far it was coded.</summary>
    public override string ToString() => $"{Source}: {string.Join("; ", Codings)}; {Dropped.Count} dropped; {Prose.Count(Readings.Count, "reading", "readings")}";
}
