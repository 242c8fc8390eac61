using CoProduction.Wording;

namespace CoProduction.Sql.Writing;

/// <summary>Comments, each on a line of its own.</summary>
internal static class Comments
{
    /// <summary>A comment that ends with its line, whatever is in it: for some engines, a backslash at its end would draw in the next line.</summary>
    public static string Line(string text)
    {
        string line = $"-- {Safe.Line(text)}";
        return line.EndsWith('\\') ? $"{line} ." : line;
    }
}
