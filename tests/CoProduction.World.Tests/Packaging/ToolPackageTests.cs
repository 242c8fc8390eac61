using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CoProduction.ContractTests.Docs;
using CoProduction.Notices;

namespace CoProduction.World.Tests.Packaging;

/// <summary>What the package of the tool holds, and where its links lead.</summary>
[Collection(nameof(Packaging))]
public sealed class ToolPackageTests(PackedTool package, ReleasedTool released) : IClassFixture<PackedTool>, IClassFixture<ReleasedTool>
{
    [Fact]
    public void The_package_holds_the_licence_the_changelog_and_how_to_cite_it()
    {
        foreach (string source in new[] { "LICENSE", "CHANGELOG.md", "CITATION.cff" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, source)), package.Bytes(source));
        }

        Assert.Contains("tools/net10.0/any/published-cases.json", package.Entries());
        Assert.Equal("MIT", package.Metadata().Element("license")!.Value);
    }

    [Fact]
    public void The_package_holds_the_notices_of_all_that_it_brings_of_others()
    {
        string project = Path.Combine(Repository.Root, "src/CoProduction.Cli");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tool");
        try
        {
            ZipFile.ExtractToDirectory(package.Path, folder.FullName);
            Assert.Empty(GivenOut.Faults(folder.FullName, File.ReadAllText(Path.Combine(project, GivenOut.FileName)), RestoredProject.Packages(project)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_link_of_its_README_leads_to_a_file_in_the_package()
    {
        string[] targets = [.. Links.Targets(Readme(package))];

        Assert.Equal(["CHANGELOG.md", "CITATION.cff", "LICENSE"], targets);
        Assert.Empty(targets.Except(package.Entries()));
    }

    [Fact]
    public void Every_link_of_its_README_in_a_release_leads_to_a_file_of_the_project_by_its_address()
    {
        Assert.Equal(
            Links.Targets(Readme(package)).Select(target => $"{ReleasedPackage.Address}/{target}"), Links.Targets(Readme(released)));
        Assert.Equal(Readme(package), Readme(released).Replace($"]({ReleasedPackage.Address}/", "](", StringComparison.Ordinal));
        Assert.Equal(Repository.Read("src/CoProduction.Cli/README.md"), Readme(package).Replace("](", "](../../", StringComparison.Ordinal));
    }

    [Fact]
    public void A_release_says_where_the_project_and_its_repository_stand_and_nothing_else_does()
    {
        XElement metadata = released.Metadata();

        Assert.Equal(ReleasedPackage.Address, metadata.Element("projectUrl")!.Value);
        Assert.Equal(ReleasedPackage.Address, metadata.Element("repository")!.Attribute("url")!.Value);
        Assert.Null(package.Metadata().Element("projectUrl"));
        Assert.Null(package.Metadata().Element("repository")?.Attribute("url"));
    }

    private static string Readme(PackedPackage package) => Encoding.UTF8.GetString(package.Bytes("README.md"));
}
