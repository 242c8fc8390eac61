using System.Text;
using System.Xml.Linq;

namespace CoProduction.ContractTests.Packaging;

/// <summary>What the packages beside the library hold, and where they stand.</summary>
[Collection(nameof(Packaging))]
public sealed class SiblingPackageTests(
    PackedTables tables, ReleasedTables releasedTables, PackedReliability reliability, ReleasedReliability releasedReliability, PackedTexts texts, ReleasedTexts releasedTexts)
    : IClassFixture<PackedTables>, IClassFixture<ReleasedTables>, IClassFixture<PackedReliability>, IClassFixture<ReleasedReliability>, IClassFixture<PackedTexts>, IClassFixture<ReleasedTexts>
{
    [Theory]
    [InlineData("Tables")]
    [InlineData("Reliability")]
    [InlineData("AI")]
    public void The_package_holds_the_licence_the_changelog_and_the_icon_of_the_repository(string name)
    {
        (PackedPackage package, _) = Of(name);

        foreach (string source in new[] { "LICENSE", "CHANGELOG.md", "src/CoProduction.Core/icon.png" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, source)), package.Bytes(Path.GetFileName(source)));
        }

        Assert.Equal("MIT", package.Metadata().Element("license")!.Value);
        Assert.Contains($"lib/net10.0/CoProduction.{name}.dll", package.Entries());
        Assert.Contains($"lib/net10.0/CoProduction.{name}.xml", package.Entries());
        Assert.True(File.Exists(Path.ChangeExtension(package.Path, ".snupkg")));
    }

    [Theory]
    [InlineData("Tables")]
    [InlineData("Reliability")]
    [InlineData("AI")]
    public void Its_README_is_its_own_and_every_link_of_it_leads_somewhere(string name)
    {
        (PackedPackage package, PackedPackage released) = Of(name);
        string readme = Encoding.UTF8.GetString(package.Bytes("README.md"));

        Assert.Equal(Repository.Read($"src/CoProduction.{name}/README.md"), readme.Replace("](", "](../../", StringComparison.Ordinal));
        Assert.Empty(Docs.Links.Targets(readme).Except(package.Entries()));
        Assert.Equal(readme.Replace("](", $"]({ReleasedPackage.Address}/", StringComparison.Ordinal), Encoding.UTF8.GetString(released.Bytes("README.md")));
    }

    [Theory]
    [InlineData("Tables")]
    [InlineData("Reliability")]
    [InlineData("AI")]
    public void A_release_says_where_the_project_and_its_repository_stand_and_nothing_else_does(string name)
    {
        (PackedPackage package, PackedPackage released) = Of(name);
        XElement metadata = released.Metadata();

        Assert.Equal(ReleasedPackage.Address, metadata.Element("projectUrl")!.Value);
        Assert.Equal(ReleasedPackage.Address, metadata.Element("repository")!.Attribute("url")!.Value);
        Assert.Null(package.Metadata().Element("projectUrl"));
        Assert.Null(package.Metadata().Element("repository")?.Attribute("url"));
    }

    private (PackedPackage Package, PackedPackage Released) Of(string name) =>
        name switch
        {
            "Tables" => (tables, releasedTables),
            "AI" => (texts, releasedTexts),
            _ => (reliability, releasedReliability),
        };
}
