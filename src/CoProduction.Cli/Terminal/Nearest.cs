namespace CoProduction.Cli.Terminal;

/// <summary>Says what was probably meant.</summary>
internal static class Nearest
{
    /// <summary>As in <c>; did you mean 'yes'?</c>; where nothing is near, what else helps.</summary>
    public static string Hint(IReadOnlyList<string> near, string otherwise) =>
        near.Count > 0 ? $"; did you mean {string.Join(" or ", near.Select(each => $"'{each}'"))}?" : $"; {otherwise}";
}
