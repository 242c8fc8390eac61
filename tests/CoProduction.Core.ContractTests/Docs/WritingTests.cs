using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

/// <summary>The command that writes the reference and the made parts of the documents, on a copy of them.</summary>
[Collection(nameof(ConsoleOutput))]
public sealed class WritingTests : IDisposable
{
    private const string Tutorial = "docs/tutorial/first-classification.md";

    /// <summary>All but the page of interviews, which takes long to make.</summary>
    private static readonly MadeFile[] Files = [.. MadeFile.All.Where(file => !file.Path.EndsWith($"/{InterviewPage.Name}", StringComparison.Ordinal))];

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("reference");

    public WritingTests()
    {
        foreach (string path in Repository.Files().Where(path => Repository.IsDocument(path) || path.StartsWith("docs/", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
            File.Copy(Path.Combine(Repository.Root, path), In(path));
        }
    }

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void What_is_missing_changed_or_left_over_is_found_and_then_put_right()
    {
        File.Delete(In("docs/reference/codebook.md"));
        File.AppendAllText(In("docs/reference/matrix.md"), "\nA sentence by hand.\n");
        File.WriteAllText(In("docs/reference/definitions/smith-2000.md"), "# Smith (2000)\n");
        string tutorial = File.ReadAllText(In(Tutorial));
        Plant(Tutorial, "Console.WriteLine(", "Console.Write(");
        Plant("README.md", "Co-production under ", "Not under ");
        Plant(MapPage.Path, "| what counts under |", "| what |");
        string text = File.ReadAllText(In("docs/reference/matrix.md"));

        (int exitCode, string found) = Run("--check");

        Assert.Equal(1, exitCode);
        string[] lines = found.TrimEnd('\n').Split('\n');
        Assert.Equal("docs/reference/codebook.md is missing", lines[1]);
        Assert.Matches("^docs/reference/matrix.md is out of date from line [0-9]+ on$", lines[0]);
        Assert.Matches("^README.md is out of date from line [0-9]+ on$", lines[2]);
        Assert.Matches($"^{MapPage.Path} is out of date from line [0-9]+ on$", lines[3]);
        Assert.Matches($"^{Tutorial} is out of date from line [0-9]+ on$", lines[4]);
        Assert.Equal(["docs/reference/definitions/smith-2000.md is made by nothing", "To write them: dotnet run --project tools/CoProduction.Reference"], lines[5..]);
        Assert.Equal(text, File.ReadAllText(In("docs/reference/matrix.md")));

        (exitCode, string written) = Run();

        Assert.Equal(0, exitCode);
        Assert.Equal(5, written.Split('\n').Count(line => line.EndsWith(": written", StringComparison.Ordinal)));
        Assert.Contains("docs/reference/definitions/smith-2000.md is made by nothing: removed\n", written, StringComparison.Ordinal);
        Assert.False(File.Exists(In("docs/reference/definitions/smith-2000.md")));
        Assert.Equal(tutorial, File.ReadAllText(In(Tutorial)));
        Assert.Equal((0, $"{Files.Length} files are up to date.\n"), Run("--check"));
    }

    [Theory]
    [InlineData("```csharp\n1\n```\n", "docs/a.md, line 3 (csharp): the block names no snippet.")]
    [InlineData("```csharp NoSuch\n1\n```\n", "docs/a.md, line 3 (csharp): there is no snippet 'NoSuch'.")]
    [InlineData("```csharp FirstVerdict\n1\n", "docs/a.md: the block at line 3 is not closed.")]
    [InlineData("```console\ndotnet run --project samples/Classify -- --no-such\n```\n```text\n```\n", "'dotnet run --project samples/Classify -- --no-such' ends with")]
    public void A_block_that_cannot_be_made_is_refused_with_its_place(string block, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<InvalidDataException>(() => Documents.Refreshed("docs/a.md", $"# A\n\n{block}")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_block_that_cannot_be_made_ends_the_command_with_its_sentence()
    {
        Plant(Tutorial, "```csharp ", "```csharp No");

        (int exitCode, string output) = Run("--check");

        Assert.Equal(1, exitCode);
        Assert.Matches($"^{Tutorial}, line [0-9]+ \\(csharp\\): there is no snippet 'No[A-Za-z]+'\\.\n$", output);
    }

    [Fact]
    public void Code_and_what_it_prints_are_written_between_the_lines_by_hand()
    {
        string page = Documents.Refreshed("docs/a.md", "Before\n```csharp ExportBibliography\n```\nbetween\n```text\nold\n```\nafter\n```json\n{}\n```\nend");
        Snippet shown = Snippet.All.Single(snippet => snippet.Name == "ExportBibliography");

        Assert.Equal(
            $"Before\n```csharp ExportBibliography\n{shown.Text}\n```\nbetween\n```text\n{ConsoleText.Of(shown.Run)}\n```\nafter\n```json\n{{}}\n```\nend", page);
    }

    [Fact]
    public void Any_other_argument_is_refused() =>
        Assert.Equal((2, "Usage: dotnet run --project tools/CoProduction.Reference [-- --check]\n"), Run("--chekc"));

    private string In(string path) => Path.Combine(root.FullName, path);

    private void Plant(string path, string from, string to)
    {
        string text = File.ReadAllText(In(path));
        int at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0);
        File.WriteAllText(In(path), text[..at] + to + text[(at + from.Length)..]);
    }

    private (int ExitCode, string Output) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        int exitCode = Reference.Program.Run(root.FullName, args, output, Files);
        return (exitCode, output.ToString());
    }
}
