using CoProduction.Wording;

namespace CoProduction.Rendering;

/// <summary>Plain text is lines; each keeps on itself whatever it is given.</summary>
internal static class PlainText
{
    public static string Page(IEnumerable<string> lines) => string.Join('\n', lines.Select(Safe.Line));

    public static IEnumerable<string> Indented(IEnumerable<string> lines, int by) => lines.Select(line => new string(' ', by) + line);
}
