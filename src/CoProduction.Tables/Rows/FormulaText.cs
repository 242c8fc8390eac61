using System.Buffers;
using System.Text;

namespace CoProduction.Tables;

/// <summary>Texts that a spreadsheet would take for formulas: in CSV an apostrophe stands before them, and is taken away again in reading.</summary>
/// <remarks>Where apostrophes stand already before what starts a formula, one more is put before them: so nothing is lost.</remarks>
internal static partial class FormulaText
{
    /// <summary>What starts a formula, also in the wide forms of East Asian keyboards.</summary>
    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly byte[][] WideStarts = [.. "＝＋－＠".Select(character => Encoding.UTF8.GetBytes([character]))];

    public static string Escape(string text)
    {
        int start = text.AsSpan().IndexOfAnyExcept('\'');
        return start < 0 || !Starts.Contains(text[start]) || (start == 0 && Number().IsMatch(text)) ? text : $"'{text}";
    }

    public static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 2 || utf8[0] != '\'') return utf8;
        int start = utf8.IndexOfAnyExcept((byte)'\'');
        return start > 0 && IsStart(utf8[start..]) ? utf8[1..] : utf8;
    }

    private static bool IsStart(ReadOnlySpan<byte> utf8)
    {
        if (utf8[0] < 128) return Starts.Contains((char)utf8[0]);
        foreach (byte[] wide in WideStarts)
        {
            if (utf8.StartsWith(wide)) return true;
        }

        return false;
    }

    /// <summary>A number with a sign is taken for a number, and no formula can be made of it.</summary>
    [System.Text.RegularExpressions.GeneratedRegex("^[+-][0-9]+([.,][0-9]+)?\\z")]
    private static partial System.Text.RegularExpressions.Regex Number();
}
