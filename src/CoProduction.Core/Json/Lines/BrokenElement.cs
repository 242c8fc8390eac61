namespace CoProduction.Json;

/// <summary>Finds the end of an element of a list that is not well formed, by its brackets, strings and comments.</summary>
internal static class BrokenElement
{
    /// <summary>The place of the comma or the bracket that ends the element; -1 where brackets do not match, so that it cannot be told.</summary>
    public static int EndOf(ReadOnlySpan<byte> utf8, int start)
    {
        Stack<int> open = [];
        for (int at = start; at < utf8.Length; at++)
        {
            switch ((char)utf8[at])
            {
                case '"':
                    for (at++; at < utf8.Length && utf8[at] != '"'; at++) at += utf8[at] == '\\' ? 1 : 0;
                    break;
                case '/' when utf8[at..].StartsWith("//"u8):
                    at = After(utf8, at, "\n"u8);
                    break;
                case '/' when utf8[at..].StartsWith("/*"u8):
                    at = After(utf8, at, "*/"u8);
                    break;
                case '{' or '[':
                    open.Push(utf8[at]);
                    break;
                case ',' or ']' when open.Count == 0:
                    return at;
                case '}' or ']' when !open.TryPop(out int opening) || utf8[at] - opening != 2:
                    return -1;
            }
        }

        return -1;
    }

    private static int After(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> end) =>
        utf8[at..].IndexOf(end) is >= 0 and int length ? at + length + end.Length - 1 : utf8.Length;
}
