using CoProduction.Comparison;
using CoProduction.ContractTests.Samples;
using CoProduction.Json;

namespace CoProduction.ContractTests.Docs;

/// <summary>Every code block of the README and of the documents is compiled, read or run.</summary>
[Collection(nameof(ConsoleOutput))]
public sealed class CodeBlockTests
{
    private const string MainJob = "dotnet run --project samples/Classify";

    private static readonly string[] Languages = ["csharp", "text", "json", "console", "bibtex", "mermaid"];

    /// <summary>Commands that the repository's own check runs, or that need the package to be published.</summary>
    private static readonly string[] OtherCommands = ["dotnet test", "dotnet run --project samples/Interview", "dotnet add package CoProduction.Core", "dotnet pack src/CoProduction.Core -o artifacts/packages", "dotnet run samples/scripts/classify.cs"];

    private static readonly IReadOnlyList<Fence> All = Fences.OfRepository();

    [Fact]
    public void Every_block_says_its_language()
    {
        Assert.NotEmpty(All);
        Assert.All(All, fence => Assert.True(Languages.Contains(fence.Language), $"{fence}: the language is not one that is checked."));
    }

    [Fact]
    public void Every_block_of_CSharp_is_compiled_and_prints_what_stands_below_it()
    {
        Fence[] blocks = [.. All.Where(fence => fence.Language == "csharp")];
        Assert.NotEmpty(blocks);
        foreach (Fence fence in blocks)
        {
            Snippet? snippet = Snippet.All.FirstOrDefault(candidate => candidate.Text == fence.Text);
            Assert.True(snippet is not null, $"{fence}: no compiled snippet has this text.");
            string? expected = OutputBelow(fence);
            Assert.True(expected is not null, $"{fence}: its output does not stand below it.");
            Assert.Equal(expected, ConsoleOutput.Of(snippet.Run));
        }
    }

    [Fact]
    public void Every_block_of_Mermaid_is_what_the_library_draws() =>
        Assert.All(All.Where(fence => fence.Language == "mermaid"), fence => Assert.Equal(MapPage.Map.ToMermaid().TrimEnd(), fence.Text));

    [Fact]
    public void Every_snippet_is_shown_somewhere() =>
        Assert.All(Snippet.All, snippet => Assert.Contains(All, fence => fence.Language == "csharp" && fence.Text == snippet.Text));

    [Fact]
    public void Every_command_runs()
    {
        foreach (Fence fence in All.Where(fence => fence.Language == "console"))
        {
            foreach (string command in fence.Text.Split('\n'))
            {
                if (!command.StartsWith(MainJob, StringComparison.Ordinal))
                {
                    Assert.True(OtherCommands.Contains(command), $"{fence}: '{command}' is not a command that is checked.");
                    continue;
                }

                string[] arguments = [.. command[MainJob.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word == "--")];
                (int exitCode, string output, string error) = ClassifySample.Run("", [.. arguments.Select(InRepository)]);
                Assert.True(exitCode == 0, $"{fence}: '{command}' ends with {exitCode}: {error}");
                if (OutputBelow(fence) is { } expected)
                {
                    Assert.Equal(expected, output.TrimEnd());
                }
            }
        }
    }

    [Fact]
    public void The_repositorys_own_check_runs_the_two_commands_of_the_README()
    {
        string check = Repository.Read(".ci/run");
        string readme = Repository.Read("README.md");

        Assert.All([MainJob, "dotnet test", "dotnet pack src/CoProduction.Core"], command => Assert.Contains(command, check, StringComparison.Ordinal));
        Assert.All([MainJob, "dotnet test"], command => Assert.Contains(command, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_block_of_JSON_is_read_without_a_problem()
    {
        Fence[] blocks = [.. All.Where(fence => fence.Language == "json")];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, fence => Assert.All(CoProductionJson.ReadRecords(fence.Text), record => Assert.Empty(record.Problems)));
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

    private static string? OutputBelow(Fence fence)
    {
        Fence? below = All.FirstOrDefault(other => other.File == fence.File && other.Line > fence.Line);
        return below?.Language is "text" or "bibtex" ? below.Text : null;
    }

    private static string InRepository(string argument)
    {
        string path = Path.Combine(Repository.Root, argument);
        return File.Exists(path) ? path : argument;
    }
}
