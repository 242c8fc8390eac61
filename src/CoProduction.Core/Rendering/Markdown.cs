using CoProduction.Wording;

namespace CoProduction.Rendering;

/// <summary>The blocks that Markdown is put together from; each makes safe what it is given.</summary>
internal static class Markdown
{
    /// <summary>Blocks as one text, with an empty line between each two.</summary>
    public static string Page(IEnumerable<string> blocks) => $"{string.Join("\n\n", blocks)}\n";

    public static string Heading(int level, string text) => $"{new string('#', level)} {Safe.Markdown(text)}";

    public static string Paragraph(string text) => Safe.Markdown(text);

    /// <summary>A paragraph, or the text of an item, that begins with words in strong letters.</summary>
    public static string Labelled(string label, string text) => $"**{Safe.Markdown(label)}**{Safe.Markdown(text)}";

    public static string Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) => string.Join(
        '\n', rows.Select(Row).Prepend($"|{string.Concat(columns.Select(_ => "---|"))}").Prepend(Row(columns)));

    /// <summary>An item of a list, so deep below others; its text is Markdown already.</summary>
    public static string Item(string markdown, int depth = 0) => $"{new string(' ', 2 * depth)}- {markdown}";

    public static string List(IEnumerable<string> items) => string.Join('\n', items);

    private static string Row(IReadOnlyList<string> cells) => $"|{string.Concat(cells.Select(cell => $" {Safe.Markdown(cell)} |"))}";
}
