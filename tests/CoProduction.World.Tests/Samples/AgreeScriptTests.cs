using System.Xml.Linq;

namespace CoProduction.World.Tests.Samples;

/// <summary>The scripts that classify a sheet of several coders and print alpha: one as it runs, built over this library, and the other as the same text.</summary>
public sealed class AgreeScriptTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("agree-script");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Both_scripts_are_one_program_over_the_packages_of_this_version()
    {
        string version = XElement.Parse(Repository.Read("src/Directory.Build.props")).Descendants("Version").Single().Value;
        string script = Repository.Read("samples/scripts/agree.cs").ReplaceLineEndings("\n");
        string interactive = Repository.Read("samples/scripts/agree.csx").ReplaceLineEndings("\n");

        Assert.StartsWith($"#:package CoProduction.Tables@{version}\n#:package CoProduction.Reliability@{version}\n\n", script, StringComparison.Ordinal);
        Assert.StartsWith($"#r \"nuget: CoProduction.Tables, {version}\"\n#r \"nuget: CoProduction.Reliability, {version}\"\n\n", interactive, StringComparison.Ordinal);
        Assert.Equal(Program(script), Program(interactive).Replace("Args.", "args.", StringComparison.Ordinal));

        static string Program(string text) => string.Join('\n', text.Split('\n')[4..]);
    }

    [Fact]
    public void Without_a_sheet_the_script_measures_its_example()
    {
        (int exitCode, string output, string error) = Run("");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Repository.Read("samples/scripts/agree.expected.txt").ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public void A_bad_row_is_told_with_its_cell_and_the_rest_is_measured()
    {
        const string Sheet = "id,title,coder,users\na,t,Ana,yes\na,t,Ben,no\nb,t,Ana,maybe\n";

        (int exitCode, string output, string error) = Run(Sheet, "-");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("2 coders, 1 activity\nusers: Krippendorff's alpha 0.000", output, StringComparison.Ordinal);
        Assert.StartsWith("CPJ202 at $.answers.users, cell D4, line 4, ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give one sheet, or - for standard input, and no options.\n", "--lenient")]
    [InlineData("Agreement needs two coders or more.\n", "-")]
    public void What_cannot_be_measured_is_told_in_a_sentence(string sentence, params string[] arguments) =>
        Assert.Equal((2, "", sentence), Run("id,title,coder,users\na,t,Ana,yes\n", arguments));

    [Fact]
    public void A_sheet_that_is_not_there_and_one_coded_twice_by_one_coder_are_told_in_a_sentence()
    {
        string path = Path.Combine(folder.FullName, "nowhere.csv");
        (int missing, _, string error) = Run("", path);
        (int twice, string output, string told) = Run("id,title,coder,users\na,t,Ana,yes\na,t,Ana,no\n", "-");

        Assert.Equal((2, 2, ""), (missing, twice, output));
        Assert.StartsWith($"'{path}' cannot be read: ", error, StringComparison.Ordinal);
        Assert.Single(told.TrimEnd('\n').Split('\n'));
    }

    private static (int ExitCode, string Output, string Error) Run(string input, params string[] arguments) => Script.Run("AgreeScript", input, arguments);
}
