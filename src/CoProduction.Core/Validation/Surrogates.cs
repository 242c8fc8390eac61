using System.Globalization;

namespace CoProduction.Validation;

/// <summary>Halves of surrogate pairs without their other half: no characters, and in no encoding.</summary>
internal static class Surrogates
{
    public static bool AreWhole(string? text) => IndexOfHalf(text) < 0;

    /// <summary>The first half in a text that has one, and where it stands, as in <c>half of a surrogate pair, U+D800, at position 3</c>.</summary>
    public static string FirstHalf(string? text)
    {
        int index = IndexOfHalf(text);
        return string.Create(CultureInfo.InvariantCulture, $"half of a surrogate pair, U+{(int)text![index]:X4}, at position {index + 1}");
    }

    private static int IndexOfHalf(string? text)
    {
        for (int index = 0; index < text?.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
