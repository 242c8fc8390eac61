using System.Text;
using CoProduction.Cli.Terminal;
using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Cli.Tests.Sheets;

/// <summary>Files of codings are known as such, however they come and however long they are, and are checked wherever they go.</summary>
public sealed class CodingsAsInputTests : IDisposable
{
    private const string Together = "stdin: 2 codings of 1 activity by 2 coders are taken together by the rule anyAllowed\n";
    private const string Table = "id,title,coder,users\na,x,Ana,yes\na,x,Ben,no\n";
    private const string Lines = """{"id":"a","title":"x","coder":"Ana","answers":{"users":true}}""" + "\n" + """{"id":"a","title":"x","coder":"Ben","answers":{"users":false}}""";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("id,title,coder,users,city\na,x,Ana,yes,Leeds\nb,y,,yes,Hull\n", "anyAllowed", ":3:5: CPJ107: The coder is missing. (at $.coder, cell C3)\n")]
    [InlineData("id,title,coder,users,city\na,x,Ana,yes,Leeds\nb,y,,yes,Hull\n", "each", ":3:5: CPJ107: The coder is missing. (at $.coder, cell C3)\n")]
    [InlineData("id,title,coder,date,users\na,x,Ana,26.11.2026,yes\nb,y,Ana,,yes\n", "anyAllowed", ":2:9: CPJ")]
    [InlineData("id,title,coder,users,city\na,x,Ana,yes,Leeds\na,x,Ana,no,Leeds\n", "each", ":3: CPV029: 'a' is coded by 'Ana' twice.\n")]
    public void What_is_wrong_with_codings_is_told_of_a_table_of_results_as_it_is_on_standard_output(string codings, string rule, string told)
    {
        string file = InFolder("codings.csv");
        string results = InFolder("results.csv");
        File.WriteAllText(file, codings);

        (int exitCode, _, string error) = Tool.Run("", "classify", file, "--rule", rule, "--output", results, "--definitions", "sharp-1980");

        Assert.Equal(1, exitCode);
        Assert.Contains($"{file}{told}", error, StringComparison.Ordinal);
        Assert.Equal((1, error), (Tool.Run("", "classify", file, "--rule", rule, "--format", "csv", "--definitions", "sharp-1980") is var run ? run.ExitCode : 0, run.Error));
        Assert.Equal(2, File.ReadAllLines(results).Length);
    }

    [Theory]
    [InlineData("id,title,coder,users,city\na,x,Ana,yes,Leeds\nb,y,Ana,maybe,Hull\n", "stdin:3:9: CPJ202: ", "id,title,coder,users,city,sharp-1980,contradictions\na,x,Ana,yes,Leeds,undetermined,0\nb,y,Ana,maybe,Hull,,\n")]
    [InlineData("id,title,coder,users,city\na,x,Ana,yes,Leeds\nb,y,Ben,no,Hull\n", "", "id,title,coder,users,city,sharp-1980,contradictions\na,x,Ana,yes,Leeds,undetermined,0\nb,y,Ben,no,Hull,undetermined,0\n")]
    public void What_is_wrong_with_an_activity_alone_leaves_results_beside_the_rows(string codings, string told, string written)
    {
        string results = InFolder("results.csv");
        string error = Tool.Run(codings, "classify", "-", "--output", results, "--definitions", "sharp-1980").Error;

        Assert.Equal(written, File.ReadAllText(results));
        Assert.Equal(told.Length == 0 ? 0 : 1, error.Split('\n').Count(line => line.StartsWith("stdin:3:", StringComparison.Ordinal)));
        Assert.StartsWith(told, error, StringComparison.Ordinal);
        using SlowStream slow = new(codings);
        Run(slow, "classify", "-", "--output", results, "--force", "--definitions", "sharp-1980");
        Assert.Equal(written, File.ReadAllText(results));
    }

    [Theory]
    [InlineData(Table)]
    [InlineData(Lines)]
    [InlineData("\n" + Lines)]
    [InlineData("[\n" + """{"id":"a","title":"x","coder":"Ana"},{"id":"a","title":"x","coder":"Ben"}""" + "]")]
    [InlineData("\uFEFF" + Table)]
    [InlineData("\"id\",\"title\",\"a \"\"note\nof mine\",\"coder\"\na,x,,Ana\na,x,,Ben\n")]
    [InlineData("id,title,users@Ana,users@Ben\na,x,yes,no\n")]
    public void Codings_that_come_byte_by_byte_are_known_as_codings(string codings)
    {
        using SlowStream slow = new(codings);

        Assert.Equal((0, Tool.Run(codings, "classify", "-").Output, Together), Run(slow, "classify", "-"));
    }

    [Fact]
    public void A_workbook_of_codings_that_can_be_gone_through_but_once_is_known_as_one()
    {
        using MemoryStream workbook = new();
        CoProductionTables.Codings.Write(workbook, TableFile.Xlsx, CoProductionJson.Codings.ReadMany(new MemoryStream(Encoding.UTF8.GetBytes(Lines))).Select(each => each.Value!).ToArray());
        using SlowStream slow = new(workbook.ToArray());

        Assert.Equal((0, Together), Run(slow, "classify", "-") is var run ? (run.ExitCode, run.Error) : default);
    }

    [Theory]
    [InlineData("{\"title\":\"x\"}")]
    [InlineData("{\"title\":\"x\",\"coder\":\"Ana\"}")]
    [InlineData("[{\"title\":\"x\"}")]
    [InlineData("no such thing\n")]
    [InlineData("{\"title\" \"x\"}\n")]
    public void Of_what_is_typed_no_more_is_waited_for_than_the_first_record_or_line(string typed)
    {
        using SlowStream slow = new(typed + new string(' ', 100));

        Assert.NotNull(Source.Open("-", new ConsoleStreams { Input = slow, Output = TextWriter.Null, Error = TextWriter.Null }));
        Assert.Equal(typed.Length, slow.Given);
    }

    [Theory]
    [InlineData("y")]
    [InlineData("ü")]
    [InlineData("語")]
    [InlineData("\\u8a9e")]
    public void Codings_with_the_longest_description_are_known_as_codings(string letter)
    {
        string description = string.Concat(Enumerable.Repeat(letter, 20_000));
        string Of(string coder, string id = "a") => $$"""{"id":"{{id}}","title":"x","description":"{{description}}","answers":{"users":{{(coder == "Ana" ? "true" : "false")}}},"coder":"{{coder}}"}""";
        string codings = $"{Of("Ana")}\n{Of("Ben")}\n";
        string twice = $"{Of("Ana")}\n{Of("Ana")}\n";

        Assert.Equal((0, Together), Tool.Run(codings, "classify", "-") is var run ? (run.ExitCode, run.Error) : default);
        Assert.Contains("taken together by the rule anyAllowed", Tool.Run(codings, "report", "-").Output, StringComparison.Ordinal);
        Assert.Equal((0, "stdin: 2 records read as JSON; 0 errors, 0 warnings\n", ""), Tool.Run(codings, "check", "-"));
        Assert.Equal((1, "stdin:2: CPV029: 'a' is coded by 'Ana' twice.\nstdin: 2 records read as JSON; 1 error, 0 warnings\n", ""), Tool.Run(twice, "check", "-"));
        Assert.Equal(0, Tool.Run(codings, "merge", "-").ExitCode);
        Assert.Equal("", Tool.Run(codings, "agree", "-").Error);
        using SlowStream slow = new(codings);
        Assert.Equal(Together, Run(slow, "classify", "-").Error);
    }

    [Theory]
    [InlineData("""{"id":"x","title":"y","extra":{"k":["a","title","b"]}}""", "JSON")]
    [InlineData("""[{"id":"x","title":"y","extra":{"k":["a","title","b"]}}]""", "JSON")]
    [InlineData("[1],title,users\n1,y,yes\n", "a table")]
    [InlineData("{own},title,users\n1,y,yes\n", "a table")]
    public void A_text_is_taken_for_what_it_is_whatever_stands_between_its_commas(string input, string kind) =>
        Assert.Equal((0, $"stdin: 1 record read as {kind}; 0 errors, 0 warnings\n", ""), Tool.Run(input, "check", "-"));

    [Fact]
    public void Where_each_activity_has_one_coding_nothing_is_said_to_be_taken_together()
    {
        (int exitCode, string output, string error) = Tool.Run("id,title,coder,users\na,x,Ana,yes\nb,y,Ben,no\n", "classify", "-", "--definitions", "sharp-1980");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.DoesNotContain("together", output, StringComparison.Ordinal);
        Assert.Equal(
            "stdin: 1 coding of 1 activity by 1 coder is taken together by the rule anyAllowed, with what was adjudicated in 1 coding more\n",
            Tool.Run("id,title,coder,adjudicated,users,users.note\na,x,Ana,,yes,\na,x,Cleo,yes,no,Told.\n", "classify", "-", "--definitions", "sharp-1980").Error);
    }

    [Theory]
    [InlineData("classify", "-")]
    [InlineData("report", "-")]
    [InlineData("map", "--counts", "-")]
    public void A_rule_for_codings_where_there_are_none_is_noted(params string[] args)
    {
        const string Described = "id,title,users\na,x,yes\n";

        Assert.Equal((0, "stdin: note: --rule is for codings, and there are none in it\n"), Tool.Run(Described, [.. args, "--rule", "each"]) is var run ? (run.ExitCode, run.Error) : default);
        Assert.Equal("", Tool.Run(Described, args).Error);
        Assert.DoesNotContain("note:", Tool.Run(Table, [.. args, "--rule", "each"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coding_that_stands_thrice_is_told_twice_and_agreement_has_it_once()
    {
        const string Thrice = "id,title,coder,users\na,x,Ana,yes\na,x,Ana,yes\na,x,Ana,yes\na,x,Ben,yes\n";
        string error = Tool.Run(Thrice, "agree", "-").Error;

        Assert.Equal("stdin:3: CPV029: 'a' is coded by 'Ana' twice.\nstdin:4: CPV029: 'a' is coded by 'Ana' twice.\n", error);
    }

    private static (int ExitCode, string Output, string Error) Run(Stream input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = ToolProgram.Run(args, input, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }

    private string InFolder(string name) => Path.Combine(folder, name);
}
