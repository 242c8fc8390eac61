using System.Text;

namespace CoProduction.Fuzz.Mutation;

/// <summary>Pieces that have been trouble somewhere: numbers at the edge, halves of characters, marks that turn the direction, formulas, markup.</summary>
internal static class OddPieces
{
    private static readonly string[] anywhere =
    [
        "", " ", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u001b[31m", "\u001b]0;x\u0007", "\u007f", "\u0085", "\u009b31m", "\u00a0", "\u00ad", "\u200b", "\u200e", "\u202e", "\u2028",
        "\u2029", "\u2066", "\ufeff", "\ufffd", "\uffff", "İ", "ı", "ß", "ſ", "K", "e\u0301", "ﬁ", "١", "१", "🚲", "\U000e0041", "a\u0300\u0301\u0302\u0303\u0304",
        "=1+1", "+1", "-2+3", "@SUM(A1)", "|", "||", "'", "\"", "\"\"", "`", "```", "*", "_", "#", "[a](b)", "![a](b)", "<", ">", "&", "&amp;", "&#0;", "&#x1F;", "&lol;", "<script>", "<!--", "]]>",
        "\\", "\\n", "$", "$x$", "%", "%s", "{0}", "{{", "}}", "{", "}", "[", "]", "(", ")", ",", ";", ":", "..", "/", "../", "__proto__", "constructor", "null", "NULL", "nil", "N/A", "true",
        "TRUE", "True", "wahr", "yes", "YES", "Yes", "no", "0", "-0", "1", "-1", "1.0", "1e1", "1e999", "-1e999", "0x1F", "1_000", "1,000", "NaN", "Infinity", "00", "2147483648", "4294967296",
        "9223372036854775808", "99999999999999999999999999", "0.1", "1e-999", "2026-02-30", "2026-11-26", "0001-01-01", "9999-12-31", "0000-00-00", "26/11/2026", "2026-11-26T25:61:61Z",
        "?", "?cannotTell", "?other", "coder", "users@Ana", "users@", "@Ana", "users.note", "initiative", "extra", "stated", "$schema", "title", "id",
    ];

    private static readonly string[] ofJson =
    [
        "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u202e\"", "\"\\x\"", "\"\\u12\"", "\"", "''", "{}", "[]", "[null]", "[[]]", "{\"\":0}",
        "[true,true]", "[\"yes\",\"no\"]", "/*", "*/", "//", "\"id\"", "\"title\"", "\"answers\"", "\"activities\"", "\"a\\nb\"", "\"A\\u0041\"", "{\"note\":\"n\"}", "{\"missing\":\"cannotTell\"}",
    ];

    private static readonly byte[][] broken = [[0xC0, 0x80], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0x80], [0xEF, 0xBB, 0xBF]];

    private static readonly int[] lengths = [100, 1000, 5000, 40_000];

    public static byte[][] Of(Syntax syntax) =>
        [.. broken, .. anywhere.Concat(syntax == Syntax.Json ? ofJson : []).Select(Encoding.UTF8.GetBytes), .. lengths.Select(Long)];

    private static byte[] Long(int length) => [.. Enumerable.Repeat((byte)'a', length)];
}
