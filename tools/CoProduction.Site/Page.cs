using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CoProduction.Site;

/// <summary>One document: its text as Markdown, its title, its headings' names and where it leads to.</summary>
internal sealed class Page
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).UsePipeTables().UseListExtras().Build();

    private readonly MarkdownDocument document;

    public Page(string path, string markdown)
    {
        Path = path;
        document = Markdown.Parse(markdown, Pipeline);
        Title = document.Descendants<HeadingBlock>().FirstOrDefault() is { Inline: { } heading }
            ? string.Concat(heading.Descendants<LiteralInline>().Select(text => text.Content.ToString()))
            : path;
        Anchors = ((IEnumerable<string>)[.. document.Descendants<HeadingBlock>().Select(heading => Markdig.Renderers.Html.HtmlAttributesExtensions.TryGetAttributes(heading)?.Id).OfType<string>(), .. Named(markdown)]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Where it stands in the repository, with slashes.</summary>
    public string Path { get; }

    public string Title { get; }

    /// <summary>The names that a link can lead to within it.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>Where it is in the site.</summary>
    public string Target => TargetOf(Path);

    /// <summary>What it links to within the repository: the path, and the name within that page, if any.</summary>
    public IEnumerable<(string Path, string? Anchor)> Links =>
        from link in document.Descendants<LinkInline>()
        where link.Url is { Length: > 0 } && !IsElsewhere(link.Url)
        let parts = link.Url!.Split('#', 2)
        select (parts[0].Length == 0 ? Path : Joined(Path, parts[0]), parts.Length > 1 ? parts[1] : null);

    /// <summary>A page of the site for each document, and the repository's own file for all else.</summary>
    public static string TargetOf(string path) => path switch
    {
        "README.md" => "index.html",
        _ when path.EndsWith("README.md", StringComparison.Ordinal) => path[..^"README.md".Length] + "index.html",
        _ => System.IO.Path.ChangeExtension(path, ".html"),
    };

    /// <summary>The page as HTML, its links leading to the pages of the site.</summary>
    public string ToHtml(Func<string, bool> isPage)
    {
        foreach (LinkInline link in document.Descendants<LinkInline>().Where(link => link.Url is { Length: > 0 } && !IsElsewhere(link.Url)))
        {
            string[] parts = link.Url!.Split('#', 2);
            if (parts[0].Length > 0 && Joined(Path, parts[0]) is var path && isPage(path))
            {
                link.Url = FromHere(TargetOf(path)) + (parts.Length > 1 ? $"#{parts[1]}" : "");
            }
        }

        using StringWriter body = new();
        HtmlRenderer renderer = new(body);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return Template.Of(Title, body.ToString(), FromHere(""));
    }

    /// <summary>The way from this page to another place of the site.</summary>
    private string FromHere(string target) => string.Concat(Enumerable.Repeat("../", Target.Count(letter => letter == '/'))) + target;

    private static bool IsElsewhere(string url) => url.StartsWith("http:", StringComparison.Ordinal) || url.StartsWith("https:", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal);

    private static string Joined(string from, string link)
    {
        List<string> parts = [.. from.Split('/')[..^1]];
        foreach (string part in link.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>Names that stand in the text as HTML of their own.</summary>
    private static IEnumerable<string> Named(string markdown) =>
        System.Text.RegularExpressions.Regex.Matches(markdown, "<a (?:id|name)=\"([^\"]+)\"").Select(match => match.Groups[1].Value);
}
