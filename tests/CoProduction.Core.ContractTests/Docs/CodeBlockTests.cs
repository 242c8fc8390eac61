using CoProduction.Comparison;
using CoProduction.Json;
using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

/// <summary>Every code block of the README and of the documents is compiled, read or run.</summary>
[Collection(nameof(ConsoleOutput))]
public sealed class CodeBlockTests
{
    private static readonly string[] Languages = ["csharp", "text", "json", "console", "bibtex", "mermaid"];

    /// <summary>Commands that the repository's own check runs, or that need the package to be published.</summary>
    private static readonly string[] OtherCommands = ["dotnet test", "dotnet run --project samples/Interview", "dotnet add package CoProduction.Core", "dotnet pack src/CoProduction.Core -o artifacts/packages", "dotnet pack src/CoProduction.Core -o artifacts/packages -p:Version=0.1.0-mine", "dotnet add package CoProduction.Core --version 0.1.0-mine", "dotnet pack src/CoProduction.Cli -o artifacts/packages", "dotnet tool install CoProduction.Cli --tool-path tool --add-source artifacts/packages", "dotnet run samples/scripts/classify.cs", "dotnet run samples/scripts/agree.cs", "dotnet pack src/CoProduction.Tables -o artifacts/packages", "dotnet pack src/CoProduction.Reliability -o artifacts/packages", "dotnet run samples/scripts/classify.cs -- samples/data/initiatives.json"];

    private static readonly IReadOnlyList<Fence> All = Fences.OfRepository();

    public static TheoryData<string> Documents => [.. Reference.Documents.Paths];

    [Fact]
    public void Every_block_says_its_language()
    {
        Assert.NotEmpty(All);
        Assert.All(All, fence => Assert.True(Languages.Contains(fence.Language), $"{fence}: the language is not one that is checked."));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_shows_the_code_that_is_compiled_what_it_prints_and_what_the_library_draws(string path) =>
        Assert.Null(MadeFile.All.Single(file => file.Path == path).Difference(Repository.Root));

    [Fact]
    public void Below_every_block_of_CSharp_stands_what_it_prints() =>
        Assert.All(All.Where(fence => fence.Language == "csharp"), fence =>
            Assert.True(Below(fence)?.Language is "text" or "bibtex", $"{fence}: its output does not stand below it."));

    [Fact]
    public void Every_block_of_Mermaid_is_what_the_library_draws() =>
        Assert.All(All.Where(fence => fence.Language == "mermaid"), fence => Assert.Contains(
            fence.Text, fence.File == MapPage.Path ? [MapPage.Map.ToMermaid().TrimEnd()] : Figures.All.Values.Select(figure => figure.Value)));

    [Theory]
    [InlineData("<!-- made from the catalogue: figure of no-such-1900 -->\n<!-- end -->", "a.md: there is no figure 'no-such-1900', or no end to it.")]
    [InlineData("<!-- made from the catalogue: figure of whitaker-1980 -->\n", "a.md: there is no figure 'whitaker-1980', or no end to it.")]
    public void A_figure_that_cannot_be_drawn_is_refused(string page, string expected) =>
        Assert.Equal(expected, Assert.Throws<InvalidDataException>(() => Figures.Refreshed("a.md", page)).Message);

    [Fact]
    public void A_figure_shows_every_criterion_and_which_of_them_need_a_reading_of_ours()
    {
        string figure = Figures.All["whitaker-1980"].Value;

        Assert.All(Definitions.Whitaker1980.Definition.Criterion.WithParts(), criterion => Assert.Contains(criterion.Statement, figure, StringComparison.Ordinal));
        Assert.EndsWith("  classDef part stroke-dasharray: 6 3\n  class c2,c6,c7 part", figure, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_snippet_is_shown_somewhere() =>
        Assert.All(Snippet.All, snippet => Assert.Contains(All, fence => fence.Language == "csharp" && fence.Name == snippet.Name));

    [Fact]
    public void Every_file_of_snippets_stands_in_the_folder_of_a_page_that_shows_it() =>
        Assert.All(Repository.Files(Snippet.Folder), path =>
        {
            string name = Path.GetFileNameWithoutExtension(path);
            string folder = Path.GetFileName(Path.GetDirectoryName(path)!);
            Assert.Contains(All, fence => fence.Name == name && FolderOf(fence.File) == folder);
        });

    [Fact]
    public void Every_command_runs()
    {
        foreach (Fence fence in All.Where(fence => fence.Language == "console" && ToolJob.Output(fence) is null))
        {
            foreach (string command in fence.Text.Split('\n'))
            {
                Assert.True(MainJob.Output(command) is { Length: > 0 } || OtherCommands.Contains(command), $"{fence}: '{command}' is not a command that is checked.");
            }
        }
    }

    [Fact]
    public void The_repositorys_own_check_runs_the_two_commands_of_the_README()
    {
        string check = string.Concat(Repository.Files(".ci/parts").Append(".ci/pack").Select(Repository.Read));
        string readme = Repository.Read("README.md");

        Assert.All([MainJob.Command, "dotnet test", "dotnet pack src/Packages.slnf"], command => Assert.Contains(command, check, StringComparison.Ordinal));
        Assert.All([MainJob.Command, "dotnet test"], command => Assert.Contains(command, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_block_of_JSON_is_read_without_a_problem()
    {
        Fence[] blocks = [.. All.Where(fence => fence.Language == "json")];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, fence => Assert.All(CoProductionJson.Described.ReadMany(fence.Text), record => Assert.Empty(record.Problems)));
    }

    [Fact]
    public void Every_block_of_text_is_the_output_of_what_stands_above_it()
    {
        foreach (Fence fence in All.Where(fence => fence.Language is "text" or "bibtex"))
        {
            Fence? above = All.LastOrDefault(other => other.File == fence.File && other.Line < fence.Line);
            Assert.True(above?.Language is "csharp" or "console", $"{fence}: it stands below no program.");
        }
    }

    private static Fence? Below(Fence fence) => All.FirstOrDefault(other => other.File == fence.File && other.Line > fence.Line);

    /// <summary>The folder of a page's snippets: its name, each word with a capital.</summary>
    private static string FolderOf(string page) => string.Concat(
        Path.GetFileNameWithoutExtension(page).ToLowerInvariant().Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
