namespace Explorer.State;

/// <summary>Where the reader is: what stands behind # in the address, as in <c>#/read/alford-2002</c> or <c>#/ask?users=yes</c>.</summary>
public sealed record Place(string Page, IReadOnlyList<string> Path, string Query)
{
    public static Place Of(string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : address[(hash + 1)..].TrimStart('/');
        int query = fragment.IndexOf('?', StringComparison.Ordinal);
        string[] parts = (query < 0 ? fragment : fragment[..query]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new Place(
            parts is [var page, ..] && page is "compare" or "cases" or "read" ? parts[0] : "ask",
            [.. parts.Skip(1).Select(Uri.UnescapeDataString)],
            query < 0 ? "" : fragment[(query + 1)..]);
    }
}
