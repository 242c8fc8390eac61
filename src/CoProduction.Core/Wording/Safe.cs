using System.Globalization;
using System.Text;

namespace CoProduction.Wording;

/// <summary>Text from outside made safe for where it is shown: it is seen as it was typed, and steers nothing.</summary>
internal static class Safe
{
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

    /// <summary>A space for what breaks a line, and the name of what steers: controls, turns of the direction of writing, halves of characters.</summary>
    private static string? Named(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
        char half when char.IsSurrogate(half) => IsPaired(text, index) ? null : NameOf(half),
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF' => NameOf(text[index]),
        char other => char.IsControl(other) ? NameOf(other) : null,
    };

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static string NameOf(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    private static bool IsMarkdown(string text, int index) => text[index] switch
    {
        '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '~' => true,
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
