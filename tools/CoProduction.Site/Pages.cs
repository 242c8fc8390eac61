namespace CoProduction.Site;

/// <summary>The documents of the repository as pages of a site.</summary>
internal sealed class Pages
{
    private static readonly string[] Alone = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "src/CoProduction.Core/README.md"];

    private readonly string root;
    private readonly Dictionary<string, Page> pages;

    private Pages(string root, IEnumerable<Page> pages) => (this.root, this.pages) = (root, pages.ToDictionary(page => page.Path, StringComparer.Ordinal));

    public int Count => pages.Count;

    public int LinkCount => pages.Values.Sum(page => page.Links.Count());

    /// <summary>Reads them: all below docs, and what they lead to beside it.</summary>
    public static Pages Of(string root)
    {
        IEnumerable<string> paths = Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Concat(Alone.Where(path => File.Exists(Path.Combine(root, path))))
            .Order(StringComparer.Ordinal);
        return new Pages(root, paths.Select(path => new Page(path, File.ReadAllText(Path.Combine(root, path)))));
    }

    /// <summary>A sentence for every link that leads nowhere.</summary>
    public IReadOnlyList<string> BrokenLinks() =>
    [
        .. from page in pages.Values
           from link in page.Links
           let problem = ProblemOf(link.Path, link.Anchor)
           where problem is not null
           select $"{page.Path}: {problem}",
    ];

    /// <summary>Writes the pages, and copies what they lead to besides.</summary>
    public void Write(string folder)
    {
        foreach (Page page in pages.Values)
        {
            string file = Path.Combine(folder, page.Target);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, page.ToHtml(pages.ContainsKey));
        }

        foreach (string path in pages.Values.SelectMany(page => page.Links).Select(link => link.Path).Distinct().Where(path => !pages.ContainsKey(path)))
        {
            string from = Path.Combine(root, path);
            if (File.Exists(from))
            {
                string to = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(from, to);
            }
        }
    }

    private string? ProblemOf(string path, string? anchor)
    {
        if (!pages.TryGetValue(path, out Page? page))
        {
            string file = Path.Combine(root, path);
            return File.Exists(file) || Directory.Exists(file) ? null : $"there is no '{path}'.";
        }

        return anchor is null || page.Anchors.Contains(anchor) ? null : $"'{path}' has no '#{anchor}'.";
    }
}
