using System.Text;
using System.Xml.Linq;
using CoProduction.ContractTests.Docs;

namespace CoProduction.World.Tests.Packaging;

/// <summary>What the packages beside the library hold, and where they stand.</summary>
[Collection(nameof(Packaging))]
public sealed class SiblingPackageTests(Siblings siblings) : IClassFixture<Siblings>
{
    public static TheoryData<string> Names => [.. Siblings.Names];

    [Fact]
    public void Every_library_of_the_repository_is_tried_here_and_packed_with_the_others()
    {
        string[] projects = [.. Repository.Files("src").Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)!)];

        Assert.Equal(projects.Order(StringComparer.Ordinal), Siblings.Names.Select(name => $"CoProduction.{name}").Concat(["CoProduction.Core", "CoProduction.Cli"]).Order(StringComparer.Ordinal));
        Assert.All(projects, project => Assert.Contains($@"src\\{project}\\{project}.csproj", Repository.Read("src/Packages.slnf"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_package_holds_the_licence_the_changelog_and_the_icon_of_the_repository_and_nothing_that_is_not_its_own(string name)
    {
        (PackedPackage package, _) = siblings[name];

        foreach (string source in new[] { "LICENSE", "CHANGELOG.md", "src/CoProduction.Core/icon.png" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, source)), package.Bytes(Path.GetFileName(source)));
        }

        Assert.Equal(
            ["CHANGELOG.md", $"CoProduction.{name}.nuspec", "LICENSE", "README.md", "[Content_Types].xml", "icon.png", $"lib/net10.0/CoProduction.{name}.dll", $"lib/net10.0/CoProduction.{name}.xml"],
            package.Entries().Where(entry => entry.Split('/')[0] is not ("package" or "_rels")));
        Assert.True(File.Exists(Path.ChangeExtension(package.Path, ".snupkg")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_package_says_what_it_is(string name)
    {
        XElement metadata = siblings[name].Package.Metadata();

        Assert.Equal("MIT", metadata.Element("license")!.Value);
        Assert.Equal(("README.md", "icon.png"), (metadata.Element("readme")!.Value, metadata.Element("icon")!.Value));
        Assert.Contains("CHANGELOG.md", metadata.Element("releaseNotes")!.Value, StringComparison.Ordinal);
        Assert.InRange(metadata.Element("description")!.Value.Length, 60, 300);
        Assert.Contains("co-production", metadata.Element("tags")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_README_is_its_own_and_every_link_of_it_leads_somewhere(string name)
    {
        (PackedPackage package, PackedPackage released) = siblings[name];
        string readme = Encoding.UTF8.GetString(package.Bytes("README.md"));

        Assert.Equal(Repository.Read($"src/CoProduction.{name}/README.md"), readme.Replace("](", "](../../", StringComparison.Ordinal));
        Assert.Empty(Links.Targets(readme).Except(package.Entries()));
        Assert.Equal(readme.Replace("](", $"]({ReleasedPackage.Address}/", StringComparison.Ordinal), Encoding.UTF8.GetString(released.Bytes("README.md")));
        Assert.All(Links.Targets(Encoding.UTF8.GetString(released.Bytes("README.md"))), target => Assert.StartsWith("https://", target, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_release_says_where_the_project_and_its_repository_stand_and_nothing_else_does(string name)
    {
        (PackedPackage package, PackedPackage released) = siblings[name];
        XElement metadata = released.Metadata();

        Assert.Equal(ReleasedPackage.Address, metadata.Element("projectUrl")!.Value);
        Assert.Equal(ReleasedPackage.Address, metadata.Element("repository")!.Attribute("url")!.Value);
        Assert.Null(package.Metadata().Element("projectUrl"));
        Assert.Null(package.Metadata().Element("repository")?.Attribute("url"));
    }
}
