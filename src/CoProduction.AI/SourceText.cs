using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>A text to be coded: what it says, and what it is called.</summary>
/// <remarks>Two are equal when all of their parts are.</remarks>
public sealed record SourceText
{
    private const int DigitsOfId = 8;

    /// <summary>A text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>The name by which codings of the text belong together.</summary>
    /// <value>By default made of what it says, so that the same text has the same.</value>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public string Id { get => field ?? $"text-{TextInstructions.HashOf(Text)[..DigitsOfId]}"; init => field = Required.Text(value); }

    /// <summary>What the activity is called.</summary>
    /// <value>Null by default: then the model's title is taken.</value>
    public string? Title { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Safe.Line(Id);
}
