using CoProduction.Cli.Terminal;
using CoProduction.Json;

namespace CoProduction.Cli.Tests;

public sealed class ToolTests : IDisposable
{
    private const string Deliverers =
        """{"id":"d","title":"Deliverers","answers":{"output":"publicService","citizensDeliver":true,"professionalsDeliver":true,"users":true,"publicProvider":"state"},"stated":[{"definition":"whitaker-1980","verdict":"coProduction","work":"whitaker-1980"}]}""";

    private readonly string folder = Directory.CreateTempSubdirectory("tool").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_help_names_what_compare_takes_and_does_not_list_every_definition()
    {
        string help = Tool.Run("", "--help").Output;

        Assert.Contains("\n  compare <ID> ", help, StringComparison.Ordinal);
        Assert.DoesNotContain("alford-1998", help, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_definitions_are_compared_with_their_relation_their_counts_and_what_tells_them_apart()
    {
        (int exitCode, string output, string error) = Tool.Run("", "compare", "sharp-1980", "Alford-2002-Clients");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("Sharp (1980, as reported) and Alford (2002, of clients) overlap: ", output, StringComparison.Ordinal);
        Assert.Matches("\n  Of [0-9,]+ complete sets of answers to [0-9]+ questions, [0-9,]+ count under both, ", output);
        Assert.Contains("\n  Only Sharp (1980, as reported): professionalsDeliver: yes; ", output, StringComparison.Ordinal);
        Assert.Contains("\n  Both: ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare: two definitions or more are needed, by their ids; or --stated with a file", "compare")]
    [InlineData("compare: two definitions or more are needed, by their ids; or --stated with a file", "compare", "sharp-1980,SHARP-1980")]
    [InlineData("compare: unknown definition 'shrp-1980'; did you mean 'sharp-1980'?", "compare", "shrp-1980", "alford-2002-clients")]
    [InlineData("compare: --stated goes without ids", "compare", "sharp-1980", "--stated", "x.json")]
    [InlineData("check: Required argument 'FILE' missing", "check")]
    [InlineData("check: unknown option '--nonsense'", "check", "--nonsense")]
    [InlineData("coproduction: Required command was not provided.")]
    [InlineData("coproduction: Required command was not provided.", "classifi")]
    public void Arguments_that_make_no_sense_are_refused(string message, params string[] args)
    {
        (int exitCode, string output, string error) = Tool.Run("", args);

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_stated_in_a_file_are_compared_with_those_worked_out()
    {
        (int exitCode, string output, string error) = Tool.Run(Deliverers, "compare", "--stated", "-");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("What authors say, seen in print or read into their works\n", output, StringComparison.Ordinal);
        Assert.Contains("1 stated verdict compared: 1 right (100.0 %)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"title\":\"t\"}", 0, "stdin: 1 record read as JSON; 0 errors, 0 warnings\n")]
    [InlineData("{\"title\":\"t\"}\n{\"title\":7}\n", 1, "stdin: 1 record read as JSON, 1 not; 1 error, 0 warnings\n")]
    [InlineData("{\"title\":\"t\",\"answers\":{\"citizensDeliver\":true,\"behaviour\":\"passive\"}}", 1, "stdin: 1 record read as JSON; 1 error, 0 warnings\n")]
    [InlineData("{\"title\":\"t\",\"id\":\"a\"}\n{\"title\":\"t\",\"id\":\"a\"}\n", 0, "stdin: 2 records read as JSON; 0 errors, 1 warning\n")]
    [InlineData("{\"title\":7}", 2, "stdin: 0 records read as JSON, 1 not; 1 error, 0 warnings\n")]
    public void A_check_says_all_that_is_wrong_and_ends_with_a_count(string input, int expected, string last)
    {
        (int exitCode, string output, string error) = Tool.Run(input, "check", "-");

        Assert.Equal((expected, ""), (exitCode, error));
        Assert.EndsWith(last, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_bad_records_the_first_are_shown_and_all_are_counted_unless_a_check_is_asked_for_all()
    {
        string input = string.Concat(Enumerable.Repeat("{\"title\":7}\n", 515));

        Assert.Equal(516, Tool.Run(input, "check", "-", "--all").Output.TrimEnd('\n').Split('\n').Length);
        string[] check = Tool.Run(input, "check", "-").Output.TrimEnd('\n').Split('\n');
        Assert.Equal(22, check.Length);
        Assert.Equal("stdin: CPJ104: 515 problems of this kind, of which the first 20 are shown; --all shows the others", check[^2]);
        Assert.Equal("stdin: 0 records read as JSON, 515 not; 515 errors, 0 warnings", check[^1]);
        string[] counted = Tool.Run(input, "classify", "-").Error.TrimEnd('\n').Split('\n');
        Assert.Equal(22, counted.Length);
        Assert.Equal("stdin: CPJ104: 515 problems of this kind, of which the first 20 are shown", counted[^2]);
        Assert.Equal("stdin: 0 records read as JSON, 515 not; 515 errors, 0 warnings", counted[^1]);
    }

    [Theory]
    [InlineData("H4sIAAAAAAAAA6tWKsksyUlVsjKvBQBk", "a file packed with gzip, which is not read; unpack it first, as in 'gunzip -c FILE | coproduction check -'")]
    [InlineData("0M8R4KGxGuE=", "an old workbook (.xls), or one with a password, which is not read; save it as a workbook (.xlsx) without one")]
    [InlineData("JVBERi0xLjcK", "a PDF, which is not read; write its activities as JSON")]
    public void A_file_of_a_kind_that_is_not_read_is_told_by_its_content(string content, string told)
    {
        string file = Path.Combine(folder, "a.json");
        File.WriteAllBytes(file, Convert.FromBase64String(content));

        Assert.Equal((ExitCodes.NothingDone, "", $"{file}: it is {told}\n"), Tool.Run("", "check", file));
        Assert.Equal((ExitCodes.NothingDone, "", $"{file}: it is {told}\n"), Tool.Run("", "classify", file, "--format", "csv"));
        Assert.Equal((ExitCodes.NothingDone, "", $"{file}: it is {told}\n"), Tool.Run("", "compare", "--stated", file));
    }

    [Fact]
    public void Verbs_options_and_ids_are_completed()
    {
        Assert.Contains("--format", Tool.Run("", "[suggest:13]", "classify --fo").Output, StringComparison.Ordinal);
        Assert.Contains("ndjson", Tool.Run("", "[suggest:18]", "classify --format n").Output, StringComparison.Ordinal);
        Assert.Contains("alford-2002-clients", Tool.Run("", "[suggest:10]", "compare al").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interview_saved_under_an_empty_title_could_not_be_gone_on_with()
    {
        foreach (string title in new[] { "", "  ", "a\u0000b" })
        {
            (int exitCode, string output, string error) = Tool.Run("", "interview", "--title", title);

            Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
            Assert.StartsWith("interview: --title: ", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Letters_that_are_no_UTF8_are_refused_and_the_file_stays_as_it_was()
    {
        string file = Path.Combine(folder, "b.json");
        byte[] bytes = [.. "{\"title\":\"gie"u8, 0xDF, .. "en\"}"u8];
        File.WriteAllBytes(file, bytes);

        (int exitCode, _, string error) = Tool.Run("stop\n", "interview", "--from", file, "--save", file);

        Assert.Equal(ExitCodes.NothingDone, exitCode);
        Assert.StartsWith($"{file}:1:14: CPJ002: ", error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("\\u001b]0;x\\u0007")]
    [InlineData("\\u202Eabc")]
    [InlineData("\\u009b31m")]
    public void No_title_steers_a_terminal(string title)
    {
        string input = $$"""{"title":"{{title}}"}""";
        foreach (string format in new[] { "text", "markdown", "csv" })
        {
            string output = Tool.Run(input, "classify", "-", "--format", format).Output;

            Assert.DoesNotContain(output, letter => letter is '\u001b' or '\u0007' or '\u202E' or '\u009b');
            Assert.Contains("U+", output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+D = 3")]
    [InlineData("@x")]
    [InlineData("-2x")]
    [InlineData("＝1+1")]
    public void No_title_is_a_formula_in_CSV(string title) =>
        Assert.Contains($"\n'{title},'{title},", Tool.Run($$"""{"id":"{{title}}","title":"{{title}}"}""", "classify", "-", "--format", "csv").Output, StringComparison.Ordinal);

    [Fact]
    public void What_an_interview_saved_is_read_by_a_check()
    {
        string file = Path.Combine(folder, "a.json");

        Assert.Equal(0, Tool.Run("stop\n", "interview", "--save", file, "--title", "Parents help").ExitCode);
        Assert.Equal((0, $"{file}: 1 record read as JSON; 0 errors, 0 warnings\n", ""), Tool.Run("", "check", file));
        Assert.Equal([file], Directory.GetFiles(folder));
        Assert.Equal("Parents help", CoProductionJson.Activities.Read(File.ReadAllText(file)).Title);
    }
}
