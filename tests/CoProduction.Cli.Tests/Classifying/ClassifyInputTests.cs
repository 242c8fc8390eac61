using System.Text;
using CoProduction.Cli.Classifying;
using static CoProduction.Cli.Tests.Classifying.ClassifyRun;

namespace CoProduction.Cli.Tests.Classifying;

public sealed class ClassifyInputTests
{
    [Fact]
    public void Without_arguments_the_published_cases_are_classified()
    {
        (int exitCode, string output, string error) = Run("");

        Assert.Contains("What authors say, seen in print or read into their works", output, StringComparison.Ordinal);
        Assert.Contains("vamstad-preschool", output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (exitCode, error));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    [InlineData("\uFEFF[{0}]")]
    [InlineData("\n\n{0}\n\n")]
    [InlineData("\uFEFF{0}\r\n")]
    public void An_object_an_array_and_lines_are_told_apart(string form)
    {
        (int exitCode, string output, string error) = Run(form.Replace("{0}", Nothing, StringComparison.Ordinal), "-", "--format", "csv");

        Assert.Equal(2, Lines(output).Length);
        Assert.StartsWith("nothing,", Lines(output)[1], StringComparison.Ordinal);
        Assert.Equal((0, ""), (exitCode, error));
    }

    [Fact]
    public void An_object_over_several_lines_is_one_activity()
    {
        (int exitCode, string output, _) = Run("{\n  \"id\": \"spread\",\n  \"title\": \"t\"\n}\n", "-", "--format", "csv");

        Assert.Equal(2, Lines(output).Length);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void A_file_is_read()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, $"[{Nothing},{Preschool}]");

        (int exitCode, string output, _) = Run("", file, "--format", "csv");

        File.Delete(file);
        Assert.Equal(3, Lines(output).Length);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Bad_lines_among_good_ones_are_reported_with_their_line_and_the_others_are_classified()
    {
        string[] lines = [.. Enumerable.Range(1, 1000).Select(line => line % 100 == 0 ? "{\"title\":7}" : """{"title":"Nothing is known"}""")];

        (int exitCode, string output, string error) = Run(string.Join('\n', lines), "-", "--format", "csv");

        Assert.Equal(1 + 990, Lines(output).Length);
        Assert.Equal(
            Enumerable.Range(1, 10).Select(count => $"stdin:{100 * count}:"),
            Lines(error)[..^1].Select(line => string.Join(':', line.Split(':')[..2]) + ":"));
        Assert.Equal("stdin: 990 records read as JSON, 10 not; 10 errors, 0 warnings", Lines(error)[^1]);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void An_id_that_stands_twice_is_reported_and_both_are_classified()
    {
        (int exitCode, string output, string error) = Run($"{Nothing}\n{Preschool}\n{Nothing}\n", "-", "--format", "csv");

        Assert.Equal(1 + 3, Lines(output).Length);
        Assert.Equal("stdin:3: CPJ115: warning: the id 'nothing' stands at line 1 too\n", error.ReplaceLineEndings("\n"));
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void A_bad_element_of_an_array_is_reported_with_line_column_code_and_path()
    {
        (int exitCode, string output, string error) = Run($"[\n{Nothing},\n{{\"title\": 7}}\n]", "-", "--format", "csv");

        Assert.Equal(2, Lines(output).Length);
        Assert.Equal("stdin: 1 record read as JSON, 1 not; 1 error, 0 warnings", Lines(error)[1]);
        string line = Assert.Single(Lines(error)[..^1]);
        Assert.StartsWith("stdin:3:11: CPJ104: ", line, StringComparison.Ordinal);
        Assert.EndsWith("(at $[1].title)", line, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void Contradictions_are_reported_beside_the_verdicts_and_by_the_exit_code_and_are_no_bad_records()
    {
        (int exitCode, string output, string error) = Run($"[{Nothing},\n{Contradictory}]", "-");

        Assert.Matches("^stdin:2:\\d+: CPV016: \"citizensDeliver: yes\" implies \"behaviour: active\"", error);
        Assert.Contains("! They deliver and are passive", output, StringComparison.Ordinal);
        Assert.Contains("!: the answers contradict each other", output, StringComparison.Ordinal);
        Assert.Contains("2 records read as JSON; 1 error, 0 warnings.", output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("nonsense\n")]
    [InlineData("{\"title\":7}\n{\"title\":8}\n")]
    public void Without_one_good_record_nothing_is_written_but_an_empty_list_of_JSON_and_the_exit_code_is_2(string input)
    {
        foreach (string format in new[] { "text", "markdown", "json", "ndjson", "csv" })
        {
            (int exitCode, string output, string error) = Run(input, "-", "--format", format);

            Assert.Equal((2, format == "json" ? "[]\n" : ""), (exitCode, output));
            Assert.StartsWith("stdin:", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        (int exitCode, string output, string error) = Run("", "no-such-file.json");

        Assert.Equal((2, "", "no-such-file.json: there is no such file\n"), (exitCode, output, error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void A_directory_is_not_a_file()
    {
        (int exitCode, _, string error) = Run("", Path.GetTempPath());

        Assert.Equal(2, exitCode);
        Assert.Contains(": it is a directory", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public void Lines_are_written_before_the_next_ones_are_read(string format)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using DripStream input = new($"{Nothing}\n", count: 2_000, written: () => output.GetStringBuilder().Length);

        Assert.Equal(0, ClassifyProgram.Run(["-", "--format", format], input, output, error));

        Assert.True(input.WasAnsweredInTime);
    }

    [Fact]
    public void A_reader_who_leaves_early_gets_no_stack_trace()
    {
        using StringWriter error = new();
        using MemoryStream input = new(Encoding.UTF8.GetBytes(Nothing));
        using BrokenWriter output = new();

        Assert.Equal(2, ClassifyProgram.Run(["-"], input, output, error));

        Assert.Equal("classify: Broken pipe\n", error.ToString().ReplaceLineEndings("\n"));
    }
}
