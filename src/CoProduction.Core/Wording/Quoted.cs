using System.Globalization;
using System.Text;

namespace CoProduction.Wording;

/// <summary>Pieces of the input as they are shown in messages and paths.</summary>
internal static class Quoted
{
    private const int MaxLength = 60;

    /// <summary>The text in single quotes, on one line, cut where it is long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= MaxLength)
        {
            return $"'{Escape(text)}'";
        }

        int length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"'{Escape(text[..length])}…'";
    }

    /// <summary>Several words, as in <c>'primary', 'reported' and 'reading'</c>.</summary>
    public static string List(IReadOnlyList<string> words) => Prose.And([.. words.Select(word => $"'{word}'")]);

    /// <summary>Whether a character cannot be seen, or turns what stands beside it, though it is no control character; a plain space can be seen.</summary>
    public static bool IsInvisible(char character) => character != ' ' && char.GetUnicodeCategory(character) is UnicodeCategory.Format
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        || character is '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or '\u2800';

    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            if (IsInvisible(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"<U+{(int)character:X4}>");
            }
            else if (char.IsControl(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                escaped.Append(character is '\'' or '\\' ? "\\" : "").Append(character);
            }
        }

        return escaped.ToString();
    }
}
