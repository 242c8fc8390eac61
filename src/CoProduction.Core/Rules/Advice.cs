using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction;

/// <summary>What to do about something that was found, and on whose authority.</summary>
/// <remarks>Immutable and compared by reference. None can be given without a citation.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Advice
{
    /// <summary>Gives advice that rests on at least one work.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Advice(string text, Citation citation, params ReadOnlySpan<Citation> more)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
        Citations = [citation, .. more];
        foreach (Citation source in Citations)
        {
            ArgumentNullException.ThrowIfNull(source, nameof(citation));
        }
    }

    /// <summary>What to do, as a sentence.</summary>
    public string Text { get; }

    /// <summary>What the advice rests on: at least one citation.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>What to do.</summary>
    public override string ToString() => Text;
}
