using System.Globalization;

namespace CoProduction.Validation;

/// <summary>Characters that print nothing: the Unicode controls, and the line and paragraph separators.</summary>
internal static class ControlCharacters
{
    /// <summary>Those that running text may have: line breaks and tabs.</summary>
    public const string OfText = "\t\n\r\u2028\u2029";

    public static bool AreIn(string? text, string except) => IndexIn(text, except) >= 0;

    /// <summary>The first one in a text that has one, and where it stands, as in <c>the control character U+0007 at position 3</c>.</summary>
    public static string First(string? text, string except)
    {
        int index = IndexIn(text, except);
        return string.Create(CultureInfo.InvariantCulture, $"the control character U+{(int)text![index]:X4} at position {index + 1}");
    }

    private static int IndexIn(string? text, string except)
    {
        for (int index = 0; index < text?.Length; index++)
        {
            char character = text[index];
            if ((char.IsControl(character) || character is '\u2028' or '\u2029') && !except.Contains(character))
            {
                return index;
            }
        }

        return -1;
    }
}
