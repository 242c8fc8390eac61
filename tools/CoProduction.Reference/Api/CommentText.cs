using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoProduction.Reference;

/// <summary>Comments as Markdown on one line, with links to what they name.</summary>
internal sealed partial class CommentText(IReadOnlyDictionary<string, ApiEntry> entries, string page, Type reader)
{
    public string Of(XElement part) => White().Replace(string.Concat(part.Nodes().Select(Of)), " ").Trim();

    /// <summary>The name of what a reference leads to, as a link where it is described.</summary>
    public string Link(string reference) => entries.TryGetValue(reference, out ApiEntry? entry)
        ? $"[`{entry.NameIn(reader)}`]({(entry.Page == page ? "" : entry.Page)}#{entry.Place})"
        : $"`{Outside(reference)}`";

    private string Of(XNode node) => node switch
    {
        XText text => Escaped(text.Value),
        XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("cref")?.Value is { } reference => Link(reference),
        XElement { Name.LocalName: "see" } see when see.Attribute("langword")?.Value is { } word => $"`{word}`",
        XElement { Name.LocalName: "see" } see when see.Attribute("href")?.Value is { } address => $"[{(see.IsEmpty ? address : see.Value)}]({address})",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{name.Attribute("name")!.Value}`",
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value.Trim()}`",
        XElement { Name.LocalName: "para" } paragraph => $" {string.Concat(paragraph.Nodes().Select(Of))} ",
        XElement { Name.LocalName: "i" or "em" } stressed => $"*{string.Concat(stressed.Nodes().Select(Of))}*",
        _ => throw new InvalidDataException($"The reference cannot show this in a comment: {node}"),
    };

    /// <summary>The name of what is not described here, without its namespace: a type of the framework, or an internal of ours.</summary>
    private static string Outside(string reference)
    {
        string[] names = reference[2..].Split('(')[0].Split('.');
        string name = reference[0] == 'T' || names.Length == 1 ? names[^1] : $"{names[^2]}.{names[^1]}";
        return Arity().Replace(name.Replace("#ctor", "new", StringComparison.Ordinal), match => match.Value[^1] == '1' ? "<T>" : "<…>");
    }

    private static string Escaped(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\*<\[\]`|]")]
    private static partial Regex Special();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex("`+[0-9]+")]
    private static partial Regex Arity();
}
