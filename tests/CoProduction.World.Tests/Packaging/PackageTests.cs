using System.Xml.Linq;

namespace CoProduction.World.Tests.Packaging;

[Collection(nameof(Packaging))]
public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void The_package_holds_the_library_its_documentation_and_what_a_reader_needs_and_nothing_else()
    {
        // What every package has for its own container's sake is left out.
        string[] entries = [.. package.Entries().Where(entry => entry.Split('/')[0] is not ("package" or "_rels"))];

        Assert.Equal(
            [
                "CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "CoProduction.Core.nuspec", "LICENSE", "README.md", "[Content_Types].xml", "icon.png",
                "lib/net10.0/CoProduction.Core.dll", "lib/net10.0/CoProduction.Core.xml",
            ],
            entries.Where(entry => !entry.StartsWith("docs/", StringComparison.Ordinal)));
        Assert.Equal(Repository.Files("docs").Order(StringComparer.Ordinal), entries.Where(entry => entry.StartsWith("docs/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_package_says_what_it_is()
    {
        XElement metadata = package.Metadata();

        Assert.Equal("CoProduction.Core", metadata.Element("id")!.Value);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?$", metadata.Element("version")!.Value);
        Assert.Equal(("expression", "MIT"), (metadata.Element("license")!.Attribute("type")!.Value, metadata.Element("license")!.Value));
        Assert.Equal("README.md", metadata.Element("readme")!.Value);
        Assert.Equal("icon.png", metadata.Element("icon")!.Value);
        Assert.Contains("CHANGELOG.md", metadata.Element("releaseNotes")!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(metadata.Element("description")!.Value);
        Assert.Contains("co-production", metadata.Element("tags")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_dependency_is_FluentValidation()
    {
        XElement group = Assert.Single(package.Metadata().Element("dependencies")!.Elements());
        XElement dependency = Assert.Single(group.Elements());

        Assert.Equal("net10.0", group.Attribute("targetFramework")!.Value);
        Assert.Equal("FluentValidation", dependency.Attribute("id")!.Value);
    }

    [Fact]
    public void The_readme_the_changelog_the_licence_and_the_icon_are_those_of_the_repository()
    {
        foreach (string source in new[] { "README.md", "CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "LICENSE", "src/CoProduction.Core/icon.png" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, source)), package.Bytes(Path.GetFileName(source)));
        }
    }

    [Fact]
    public void Symbols_are_packed_beside_it() => Assert.True(File.Exists(Path.ChangeExtension(package.Path, ".snupkg")));
}
