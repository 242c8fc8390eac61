using CoProduction.Wording;

namespace CoProduction.Sql.Writing;

/// <summary>Comments, each on a line of its own.</summary>
internal static class Comments
{
    /// <summary>A comment that ends with its line, whatever is in it.</summary>
    public static string Line(string text) => $"-- {Safe.Line(text)}";
}
