using System.Text;
using System.Xml.Linq;
using CoProduction.ContractTests.Conventions;
using CoProduction.ContractTests.Docs;

namespace CoProduction.World.Tests.Packaging;

/// <summary>Where the links of the packed documents lead, for a package that says where its project stands and for one that does not.</summary>
[Collection(nameof(Packaging))]
public sealed class PackageLinksTests(PackedPackage package, ReleasedPackage released) : IClassFixture<PackedPackage>, IClassFixture<ReleasedPackage>
{
    [Fact]
    public void Every_link_of_the_README_leads_to_a_file_in_the_package()
    {
        string[] entries = package.Entries();
        string[] targets = [.. Links.Targets(Text(package, "README.md"))];

        Assert.Contains("docs/reference/api.md", targets);
        Expect.None(targets.Where(target => !entries.Contains(target.Split('#')[0])));
    }

    [Fact]
    public void Every_link_of_the_README_of_a_release_leads_to_a_file_of_the_project_by_its_address()
    {
        string[] targets = [.. Links.Targets(Text(released, "README.md"))];

        Assert.Equal(Links.Targets(Repository.Read("README.md")).Select(target => $"{ReleasedPackage.Address}/{target}"), targets);
        Expect.None(targets.Where(target => !File.Exists(Path.Combine(Repository.Root, target[(ReleasedPackage.Address.Length + 1)..].Split('#')[0]))));
    }

    [Fact]
    public void The_README_of_a_release_differs_in_its_links_alone() => Assert.Equal(
        Repository.Read("README.md"),
        Text(released, "README.md").Replace($"]({ReleasedPackage.Address}/", "](", StringComparison.Ordinal));

    [Fact]
    public void A_link_between_packed_documents_leads_to_another_or_to_the_source()
    {
        string[] entries = package.Entries();
        IEnumerable<string> outside =
            from path in entries
            where path.StartsWith("docs/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)
            from target in Links.Targets(Text(package, path))
            where !target.Contains("://", StringComparison.Ordinal)
            let file = Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(path)!, target.Split('#')[0])).Replace('\\', '/')
            where !entries.Contains(file)
            select file;

        string[] sources = [.. outside.Distinct()];
        Assert.Contains("src/CoProduction.Core/README.md", sources);
        Expect.None(sources.Where(file => !file.StartsWith("src/", StringComparison.Ordinal) && !file.StartsWith("samples/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_release_says_where_the_project_and_its_repository_stand_and_nothing_else_does()
    {
        XElement metadata = released.Metadata();

        Assert.StartsWith(ReleasedPackage.Address, metadata.Element("projectUrl")!.Value, StringComparison.Ordinal);
        Assert.StartsWith(ReleasedPackage.Address, metadata.Element("repository")!.Attribute("url")!.Value, StringComparison.Ordinal);
        Assert.Equal("git", metadata.Element("repository")!.Attribute("type")!.Value);
        Assert.Null(package.Metadata().Element("projectUrl"));
        Assert.Null(package.Metadata().Element("repository")?.Attribute("url"));
    }

    private static string Text(PackedPackage package, string entry) => Encoding.UTF8.GetString(package.Bytes(entry));
}
