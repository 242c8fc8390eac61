using System.Globalization;
using System.Text;

namespace CoProduction.Wording;

/// <summary>Text from outside made safe for where it is shown: it is seen as it was typed, and steers nothing.</summary>
internal static class Safe
{
    /// <summary>The characters that turn the direction in which what follows is shown.</summary>
    public const string Turns = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>What the flags of England, Scotland and Wales begin with, before letters that cannot be seen.</summary>
    private const string BlackFlag = "\U0001F3F4";

    /// <summary>
    /// Text on one line: line breaks and tabs become spaces, and what would steer a terminal or turn the direction of writing is named, as in <c>U+001B</c>.
    /// </summary>
    public static string Line(string text) => Written(text, (_, _) => null);

    /// <summary>Text that is no Markdown, on one line: marks are escaped, and entities, addresses and numbers of lists are kept from being read as such.</summary>
    public static string Markdown(string text) => Written(text, (text, index) => IsMarkdown(text, index) ? $"\\{text[index]}" : null);

    /// <summary>Text between the quotation marks of the DOT language.</summary>
    public static string Dot(string text) => Written(text, (text, index) => text[index] switch
    {
        '"' or '\\' => $"\\{text[index]}",
        '&' when BeginsEntity(text, index) => "&amp;",
        _ => null,
    });

    /// <summary>Text between the quotation marks of a label in Mermaid.</summary>
    public static string Mermaid(string text) => Written(text, (text, index) =>
        text[index] is '"' or '#' or '<' or '>' or '`' or '%' or '\\' || (text[index] == '&' && BeginsEntity(text, index))
            ? string.Create(CultureInfo.InvariantCulture, $"#{(int)text[index]};")
            : null);

    /// <summary>The text letter by letter, some of them put in another way; mostly none is, and it is the text itself.</summary>
    private static string Written(string text, Func<string, int, string?> escape)
    {
        StringBuilder? written = null;
        for (int index = 0; index < text.Length; index++)
        {
            if ((Named(text, index) ?? escape(text, index)) is { } shown)
            {
                written = (written ?? new StringBuilder(text, 0, index, text.Length + shown.Length)).Append(shown);
            }
            else
            {
                written?.Append(text[index]);
            }
        }

        return written?.ToString() ?? text;
    }

    /// <summary>
    /// A space for what breaks a line, and the name of what steers: controls, turns of the direction of writing, marks of annotations, what is no character,
    /// halves of characters, and letters of which nothing is seen.
    /// </summary>
    private static string? Named(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
        char half when char.IsSurrogate(half) => !IsPaired(text, index) ? NameOf(half) : NameOfTag(text, index),
        >= '\u206A' and <= '\u206F' or >= '\uFFF9' and <= '\uFFFB' or >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' or '\uFEFF' => NameOf(text[index]),
        char other => char.IsControl(other) || Turns.Contains(other) ? NameOf(other) : null,
    };

    /// <summary>The name of an invisible letter of the plane of tags, once for both of its halves; null of any other character, and within a flag.</summary>
    private static string? NameOfTag(string text, int index)
    {
        int start = char.IsHighSurrogate(text[index]) ? index : index - 1;
        if (!IsTag(text, start))
        {
            return null;
        }

        int before = start - 2;
        while (before >= 0 && IsTag(text, before))
        {
            before -= 2;
        }

        bool isOfFlag = before >= 0 && string.CompareOrdinal(text, before, BlackFlag, 0, BlackFlag.Length) == 0;
        return isOfFlag ? null : start == index ? string.Create(CultureInfo.InvariantCulture, $"U+{char.ConvertToUtf32(text, start):X4}") : "";
    }

    private static bool IsTag(string text, int start) => text[start] == '\uDB40' && text[start + 1] is >= '\uDC00' and <= '\uDC7F';

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static string NameOf(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    private static bool IsMarkdown(string text, int index) => text[index] switch
    {
        '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '~' or '$' => true,
        '&' => BeginsEntity(text, index),
        ':' => string.CompareOrdinal(text, index, "://", 0, 3) == 0,
        '-' or '+' => index == 0,
        '.' => EndsAddress(text, index) || EndsNumber(text, index),
        ')' => EndsNumber(text, index),
        _ => false,
    };

    /// <summary>Whether an ampersand would be read as the beginning of an entity, as in <c>&amp;amp;</c> or <c>&amp;#39;</c>.</summary>
    private static bool BeginsEntity(string text, int index)
    {
        int end = index + 1 < text.Length && text[index + 1] == '#' ? index + 2 : index + 1;
        int start = end;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] == ';';
    }

    /// <summary>Whether all before a full stop is the <c>www</c> of an address.</summary>
    private static bool EndsAddress(string text, int index) => index >= 3 && string.Compare(text, index - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a text begins with a number that the mark ends, as the items of a list do.</summary>
    private static bool EndsNumber(string text, int index)
    {
        for (int before = 0; before < index; before++)
        {
            if (!char.IsAsciiDigit(text[before]))
            {
                return false;
            }
        }

        return index > 0;
    }
}
