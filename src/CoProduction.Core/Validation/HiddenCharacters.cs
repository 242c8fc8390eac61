using System.Buffers;
using System.Globalization;
using CoProduction.Wording;

namespace CoProduction.Validation;

/// <summary>Characters by which a text is not what it looks like, though it may well hold them.</summary>
internal static class HiddenCharacters
{
    private static readonly SearchValues<char> Turns = SearchValues.Create(Safe.Turns);

    /// <summary>Where running text has the first that turns the direction of writing, or -1.</summary>
    public static int IndexInText(string text) => IndexInText(text.AsSpan());

    /// <inheritdoc cref="IndexInText(string)"/>
    public static int IndexInText(ReadOnlySpan<char> text) => text.IndexOfAny(Turns);

    /// <summary>Where an id, which is compared letter by letter, has the first that cannot be seen, or -1; controls are a fault of their own.</summary>
    public static int IndexInId(string id)
    {
        for (int index = 0; index < id.Length; index++)
        {
            if (Quoted.IsInvisible(id[index]) && !ControlCharacters.AreIn(id[index].ToString(), except: ""))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The one at a place, as in <c>the hidden character U+202E at position 3</c>.</summary>
    public static string At(string text, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"the hidden character U+{(int)text[index]:X4} at position {index + 1}");
}
