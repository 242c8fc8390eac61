namespace CoProduction.Fuzz.Mutation;

/// <summary>Cuts texts into pieces: words, marks by themselves and, of JSON, whole strings.</summary>
internal static class Pieces
{
    public static List<byte[]> Of(ReadOnlySpan<byte> text, Syntax syntax)
    {
        List<byte[]> pieces = [];
        while (!text.IsEmpty)
        {
            int length = LengthOf(text, syntax);
            pieces.Add(text[..length].ToArray());
            text = text[length..];
        }

        return pieces;
    }

    public static byte[] Joined(IReadOnlyList<byte[]> pieces)
    {
        byte[] all = new byte[pieces.Sum(piece => piece.Length)];
        int at = 0;
        foreach (byte[] piece in pieces)
        {
            piece.CopyTo(all, at);
            at += piece.Length;
        }

        return all;
    }

    private static int LengthOf(ReadOnlySpan<byte> text, Syntax syntax)
    {
        if (syntax == Syntax.Json && text[0] == '"') return StringIn(text);
        int length = 0;
        while (length < text.Length && IsOfWord(text[length], syntax)) length++;
        return Math.Max(1, length);
    }

    private static int StringIn(ReadOnlySpan<byte> text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '"') return at + 1;
        }

        return text.Length;
    }

    private static bool IsOfWord(byte each, Syntax syntax) =>
        char.IsAsciiLetterOrDigit((char)each) || each is >= 0x80 or (byte)'.' or (byte)'-' or (byte)'_' or (byte)'+' || (syntax == Syntax.Cells && each == ' ');
}
