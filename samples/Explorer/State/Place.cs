namespace Explorer.State;

/// <summary>Where the reader is: what stands behind # in the address, as in <c>#/definitions/alford-2002</c> or <c>#/ask?users=yes</c>.</summary>
public sealed record Place(string Page, IReadOnlyList<string> Path, string Query)
{
    public static Place Of(string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : address[(hash + 1)..].TrimStart('/');
        int query = fragment.IndexOf('?', StringComparison.Ordinal);
        string[] parts = (query < 0 ? fragment : fragment[..query]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new Place(
            PageOf(parts),
            [.. parts.Skip(1).Select(Uri.UnescapeDataString)],
            query < 0 ? "" : fragment[(query + 1)..]);
    }

    /// <summary>What is not known leads to the first page; the definitions once stood under another name, and links to them still lead there.</summary>
    private static string PageOf(string[] parts) => parts switch
    {
        ["compare" or "cases" or "definitions", ..] => parts[0],
        ["read", ..] => "definitions",
        _ => "ask",
    };
}
