using CoProduction.Site;

namespace CoProduction.ContractTests.Docs;

/// <summary>The documents as a site of pages.</summary>
public sealed class SiteTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void No_link_of_the_documents_leads_nowhere() => Assert.Empty(Pages.Of(Repository.Root).BrokenLinks());

    [Fact]
    public void A_link_that_leads_nowhere_is_told_with_its_page()
    {
        Write("docs/README.md", "# Docs\n\n[one](there.md) [two](nowhere.md) [three](there.md#missing) [four](there.md#a-part) [five](../LICENSE) [six](https://example.org/x)\n");
        Write("docs/there.md", "# There\n\n## A part\n");

        Assert.Equal(
            ["docs/README.md: there is no 'docs/nowhere.md'.", "docs/README.md: 'docs/there.md' has no '#missing'.", "docs/README.md: there is no 'LICENSE'."],
            Pages.Of(folder).BrokenLinks());
    }

    [Fact]
    public void Links_lead_from_page_to_page_and_other_files_are_copied()
    {
        Write("README.md", "# All\n\n[docs](docs/README.md) [licence](LICENSE)\n");
        Write("LICENSE", "MIT");
        Write("docs/README.md", "# Docs & more\n\n[back](../README.md) [part](how/to.md#a-part)\n");
        Write("docs/how/to.md", "# To\n\n## A part\n\n[up](../README.md)\n\n| a |\n|---|\n| `<b>` |\n");
        string site = Path.Combine(folder, "site");
        Pages.Of(folder).Write(site);

        Assert.Contains("href=\"docs/index.html\"", File.ReadAllText(Path.Combine(site, "index.html")));
        string docs = File.ReadAllText(Path.Combine(site, "docs", "index.html"));
        Assert.Contains("<title>Docs &amp; more</title>", docs);
        Assert.Contains("href=\"../docs/how/to.html#a-part\"", docs);
        Assert.Contains("href=\"../index.html\">back", docs);
        string deep = File.ReadAllText(Path.Combine(site, "docs", "how", "to.html"));
        Assert.Contains("<h2 id=\"a-part\">", deep);
        Assert.Contains("<code>&lt;b&gt;</code>", deep);
        Assert.Contains("href=\"../../index.html\">CoProduction.Core", deep);
        Assert.Equal("MIT", File.ReadAllText(Path.Combine(site, "LICENSE")));
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
