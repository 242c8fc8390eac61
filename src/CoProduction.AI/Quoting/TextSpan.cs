using System.Globalization;

namespace CoProduction.AI;

/// <summary>A passage of a text: where it begins and how long it is, in UTF-16 code units as <see cref="string"/> counts them.</summary>
/// <remarks>An immutable value; two are equal when start and length are. The default is an empty passage at the beginning.</remarks>
public readonly record struct TextSpan
{
    internal TextSpan(int start, int length) => (Start, Length) = (start, length);

    /// <summary>The place of the first character, counted from 0.</summary>
    public int Start { get; }

    /// <summary>How many characters long it is.</summary>
    public int Length { get; }

    /// <summary>The place behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The passage's own words.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The text is too short to be the one that the passage is of.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>The places of the first character and behind the last, as in <c>12..48</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");

    /// <summary>How many characters two passages share.</summary>
    internal int Overlap(TextSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));
}
