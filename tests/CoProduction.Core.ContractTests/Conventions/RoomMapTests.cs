namespace CoProduction.ContractTests.Conventions;

public sealed class RoomMapTests
{
    private static readonly string Page = Repository.Read($"{SourceTests.Core}/README.md").ReplaceLineEndings("\n");

    [Fact]
    public void The_map_names_every_folder_and_no_file_that_is_not_there_and_tells_the_layers_as_they_are_enforced()
    {
        string[] files = [.. Repository.SourceFiles(SourceTests.Core).Select(path => path[(SourceTests.Core.Length + 1)..])];

        Expect.None(RoomMap.Faults(Page, files, [.. DependencyRules.Layers.Select(RoomsOf)]));
    }

    [Theory]
    [InlineData("box")]
    [InlineData("cover")]
    [InlineData("implicant")]
    [InlineData("conflict")]
    [InlineData("excluded")]
    [InlineData("premises")]
    [InlineData("turn")]
    [InlineData("prospect")]
    [InlineData("agenda")]
    [InlineData("theory")]
    [InlineData("reversal")]
    [InlineData("form")]
    [InlineData("diagram")]
    [InlineData("budget")]
    public void A_word_of_the_engine_is_explained_once(string word) =>
        Assert.Equal(2, Page.Split($"\n| **{word}** | ").Length);

    [Fact]
    public void Planted_faults_of_a_map_are_found()
    {
        const string Planted = "| `A/` | x |\n| `A/` | y |\n| `C/` | z |\n\nsee `A/One.cs`, `One.cs` and `Two.cs`\n\n1. `A`\n2. `B`, `C`\n";

        Assert.Equal(
            ["A/B/ has no row", "C/ is no folder", "A/ has 2 rows", "Two.cs is no file", "the layers are A; B; C"],
            RoomMap.Faults(Planted, ["A/One.cs", "A/B/Three.cs", "Root.cs"], [["A"], ["B"], ["C"]]));
        Assert.Empty(RoomMap.Faults(
            "| `A/` | x |\n| `A/B/` | y |\n\n`A/B/Three.cs`\n\n1. `A`\n2. `B`, `C`\n", ["A/One.cs", "A/B/Three.cs", "Root.cs"], [["A"], ["B", "C"]]));
    }

    /// <summary>The rooms of a layer by their folders; those of the root namespace are three.</summary>
    private static IReadOnlyList<string> RoomsOf(IReadOnlyList<string> layer) => layer is [""] ? SourceRules.RootRooms : layer;
}
