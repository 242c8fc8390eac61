using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CoProduction.Validation;

namespace CoProduction.Scanning;

/// <summary>Tells of a JSON string, as it stands in UTF-8, that there is nothing in it to find fault with; where it is in doubt, it says no.</summary>
internal static class PlainText
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (byte)letter).Except("\\"u8.ToArray())]);

    /// <summary>Whether it may hold half of a surrogate pair by an escape: one of either half is not looked at further.</summary>
    public static bool MayHoldHalves(ReadOnlySpan<byte> text) => text.IndexOf("\\ud"u8) >= 0 || text.IndexOf("\\uD"u8) >= 0;

    /// <summary>Whether it begins with something that can be seen, so that it is not blank.</summary>
    public static bool SaysSomething(ReadOnlySpan<byte> text) => text is [> (byte)' ' and <= (byte)'~' and not (byte)'\\', ..];

    /// <summary>Whether it has no white space at either end and nothing but visible letters of ASCII, as ids have.</summary>
    public static bool IsName(ReadOnlySpan<byte> text) =>
        SaysSomething(text) && text[^1] != ' ' && !text.ContainsAnyExcept(Plain);

    /// <summary>Whether it has no control character, but for line breaks and tabs where it is running text, and none that turns the direction of writing.</summary>
    public static bool Is(ReadOnlySpan<byte> text, bool isRunning)
    {
        for (int next; (next = text.IndexOfAnyExcept(Plain)) >= 0;)
        {
            text = text[next..];
            if (!TryPass(ref text, isRunning)) return false;
        }

        return true;
    }

    private static bool TryPass(ref ReadOnlySpan<byte> text, bool isRunning)
    {
        if (text is [(byte)'\\', var escape, .. var rest])
        {
            text = rest;
            return escape switch
            {
                (byte)'"' or (byte)'\\' or (byte)'/' => true,
                (byte)'n' or (byte)'r' or (byte)'t' => isRunning,
                (byte)'u' => TryPassCode(ref text),
                _ => false,
            };
        }

        bool isWhole = Rune.DecodeFromUtf8(text, out Rune rune, out int length) == OperationStatus.Done;
        text = text[length..];
        return isWhole && IsPlain(rune);
    }

    private static bool TryPassCode(ref ReadOnlySpan<byte> text)
    {
        bool isCode = Utf8Parser.TryParse(text[..4], out ushort code, out int length, 'x') && length == 4 && Rune.TryCreate(code, out Rune rune) && IsPlain(rune);
        text = text[4..];
        return isCode;
    }

    private static bool IsPlain(Rune rune)
    {
        if (!rune.IsBmp) return true;
        ReadOnlySpan<char> letter = [(char)rune.Value];
        return Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            && HiddenCharacters.IndexInText(letter) < 0;
    }
}
