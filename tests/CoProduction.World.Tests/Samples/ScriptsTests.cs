using System.Text.Json;
using System.Xml.Linq;
using CoProduction.Definitions;
using CoProduction.World.Tests.Cli;

namespace CoProduction.World.Tests.Samples;

/// <summary>The scripts: one as it runs, built over this library, and the other as the same text.</summary>
public sealed class ScriptsTests : IDisposable
{
    private const string Activity = """{ "title": "Neighbours patrol their street", "answers": { "residents": true } }""";
    private const string Initiative = """{ "title": "Lunch", "activities": [ { "title": "Volunteers cook", "answers": { "citizensDeliver": true } } ] }""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("script");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Both_scripts_and_the_web_API_reference_the_version_that_is_packed()
    {
        string version = XElement.Parse(Repository.Read("src/Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.StartsWith($"#:package CoProduction.Core@{version}\n", Repository.Read("samples/scripts/classify.cs"), StringComparison.Ordinal);
        Assert.StartsWith($"#r \"nuget: CoProduction.Core, {version}\"\n", Repository.Read("samples/scripts/classify.csx"), StringComparison.Ordinal);
        Assert.Contains($"\"CoProduction.Core\" Version=\"{version}\"", Repository.Read("samples/WebApi/WebApi.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_scripts_are_one_program_that_takes_the_arguments_of_the_script_and_never_those_of_the_process()
    {
        string script = Repository.Read("samples/scripts/classify.cs");
        string interactive = Repository.Read("samples/scripts/classify.csx");

        Assert.Equal(Program(script), Program(interactive).Replace("Args.", "args.", StringComparison.Ordinal));
        Assert.Contains(" Args.", interactive, StringComparison.Ordinal);
        Assert.DoesNotContain("GetCommandLineArgs", interactive, StringComparison.Ordinal);

        static string Program(string text) => string.Join('\n', text.Split('\n')[3..]);
    }

    [Fact]
    public void Without_a_file_the_script_classifies_its_example()
    {
        (int exitCode, string output, string error) = Run("");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Repository.Read("samples/scripts/classify.expected.txt").ReplaceLineEndings("\n"), output);
    }

    [Theory]
    [InlineData("one.json", Activity, 1)]
    [InlineData("ONE.JSON", Activity, 1)]
    [InlineData("list.json", $"[{Activity}, {Initiative}]", 2)]
    [InlineData("lines.ndjson", $"{Activity}\n{Initiative}\n{Activity}\n", 3)]
    [InlineData("no-ending", Initiative, 1)]
    public void A_file_of_any_kind_that_the_library_reads_is_classified(string name, string text, int count)
    {
        (int exitCode, string output, string error) = Run("", Written(name, text));

        Assert.Equal((0, ""), (exitCode, error));
        string[] lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(count + 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(DefinitionCatalog.Definitions.Count, line.Count(letter => letter == ',')));
        Assert.All(lines[1..], line => Assert.True(line.StartsWith("\"Neighbours patrol their street\",", StringComparison.Ordinal) || line.StartsWith("\"Lunch\",", StringComparison.Ordinal), line));
    }

    [Fact]
    public void A_hyphen_stands_for_standard_input()
    {
        (int exitCode, string output, string error) = Run(Activity, "-");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("\n\"Neighbours patrol their street\",", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--definitions' is not understood: give one file, or - for standard input, and no options.", "a.json", "--definitions")]
    [InlineData("'-v' is not understood: give one file, or - for standard input, and no options.", "-v")]
    [InlineData("'b.json' is not understood: give one file, or - for standard input, and no options.", "a.json", "b.json")]
    public void An_argument_that_the_script_does_not_know_is_refused(string sentence, params string[] arguments) =>
        Assert.Equal((2, "", sentence + "\n"), Run("", arguments));

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_refused_with_a_sentence()
    {
        foreach (string path in new[] { Path.Combine(folder.FullName, "nowhere.json"), folder.FullName, "" })
        {
            (int exitCode, string output, string error) = Run("", path);

            Assert.Equal((2, ""), (exitCode, output));
            Assert.StartsWith($"'{path}' cannot be read: ", error, StringComparison.Ordinal);
            Assert.Single(error.TrimEnd('\n').Split('\n'));
        }
    }

    [Theory]
    [InlineData("title,users\nA,yes\n", "CPJ003")]
    [InlineData("", "CPJ001")]
    [InlineData("3", "CPJ101")]
    [InlineData("[]", null)]
    public void A_file_of_another_kind_is_told_and_is_no_example(string text, string? code)
    {
        string path = Written("other.json", text);

        (int exitCode, string output, string error) = Run("", path);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(code is null ? "" : $"{path}: {code} at ", error, StringComparison.Ordinal);
        Assert.EndsWith($"There is nothing in {path} that can be classified.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_record_is_told_with_its_place_and_the_others_are_classified()
    {
        string path = Written("some.ndjson", $"{Activity}\n{{\"title\":\"x\",\"answers\":{{\"user\":true}}}}\n{Initiative}\n");

        (int exitCode, string output, string error) = Run("", path);

        Assert.Equal((1, 3), (exitCode, output.TrimEnd('\n').Split('\n').Length));
        Assert.Matches("^.*some.ndjson: CPJ201 at [$].answers.user, line 2, column [0-9]+: .*did you mean 'users'[?]\n$", error);
    }

    [Fact]
    public void A_contradiction_is_told_with_its_place_and_its_activity_stays_undetermined()
    {
        string path = Written("clash.ndjson", $"{Activity}\n{{\"title\":\"x\",\"answers\":{{\"citizensDeliver\":true,\"behaviour\":\"passive\"}}}}\n");

        (int exitCode, string output, string error) = Run("", path);

        Assert.Equal(1, exitCode);
        Assert.EndsWith($"\n\"x\"{string.Concat(Enumerable.Repeat(",undetermined", DefinitionCatalog.Definitions.Count))}\n", output, StringComparison.Ordinal);
        Assert.Matches("^.*clash.ndjson: CPV016 at [$].answers.citizensDeliver, line 2, column [0-9]+: .* implies .*\n$", error);
    }

    [Fact]
    public void A_title_cannot_become_a_formula_or_break_its_cell()
    {
        (_, string output, _) = Run("""{ "title": "=HYPERLINK(\"x\"), y" }""", "-");

        Assert.Contains("\n\"'=HYPERLINK(\"\"x\"\"), y\",", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\t=1+1", "' =1+1")]
    [InlineData("\r=1+1", "' =1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("a\u001b[31mb\u202Ec", "aU+001B[31mbU+202Ec")]
    public void A_title_steers_no_terminal_and_no_spreadsheet(string title, string shown)
    {
        (_, string output, _) = Run(JsonSerializer.Serialize(new Dictionary<string, string> { ["title"] = title }), "-");

        Assert.Contains($"\n\"{shown}\",", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_file_steers_no_terminal()
    {
        (int exitCode, _, string error) = Run("", Path.Combine(folder.FullName, "no\u001b[31m\u202Efile"));

        Assert.Equal(2, exitCode);
        Assert.Contains("noU+001B[31mU+202Efile' cannot be read: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
        Assert.DoesNotContain('\u202E', error);
    }

    [Fact(SkipUnless = nameof(HasFullDevice), Skip = "needs a device that is always full")]
    public void A_table_that_cannot_be_written_is_told_in_a_sentence()
    {
        (int exitCode, _, string error) = Shell.Run($"dotnet '{Script.At("ClassifyScript")}' > /dev/full", folder.FullName);

        Assert.Equal(2, exitCode);
        Assert.Matches("^The table cannot be written: [^\n]+\n$", error);
    }

    public static bool HasFullDevice => OperatingSystem.IsLinux();

    private static (int ExitCode, string Output, string Error) Run(string input, params string[] arguments) => Script.Run("ClassifyScript", input, arguments);

    private string Written(string name, string text)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
