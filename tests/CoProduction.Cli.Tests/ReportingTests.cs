using System.Xml.Linq;

namespace CoProduction.Cli.Tests;

public sealed class ReportingTests : IDisposable
{
    private const string Described = """[{"id":"a","title":"A <title>","answers":{"citizensDeliver":true}},{"id":"b","title":"Another","answers":{"citizensDeliver":false}}]""";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_page_is_made_of_whatever_is_read()
    {
        string file = Path.Combine(folder, "report.html");
        (int ExitCode, string Output, string Error) run = Tool.Run(Described, "report", "-", "--title", "Two & more", "--output", file);
        string page = File.ReadAllText(file);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("<!DOCTYPE html>\n", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Two &amp; more</h1>", page, StringComparison.Ordinal);
        Assert.Contains("A &lt;title&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latex", "counts", "% needs \\usepackage{booktabs}\n\\begin{table}\n")]
    [InlineData("markdown", "verdicts", "| activity | A | B |\n")]
    [InlineData("csv", "agreement", "definition,and,decided by both,same verdict,share,95 % interval\r\n")]
    [InlineData("svg", "agreement", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<svg ")]
    public void A_table_or_a_figure_is_made_instead(string format, string table, string start)
    {
        (int ExitCode, string Output, string Error) run = Tool.Run(Described, "report", "-", "--format", format, "--table", table, "--definitions", "sharp-1980,alford-2002");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("svg", "counts")]
    [InlineData("html", "agreement")]
    public void A_table_that_a_form_does_not_have_is_refused_and_never_passed_over(string format, string table)
    {
        (int ExitCode, string Output, string Error) run = Tool.Run(Described, "report", "-", "--format", format, "--table", table);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"--table {table} goes with latex, markdown and csv", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report: --title is for a page, and latex has none", "report", "-", "--format", "latex", "--title", "Two")]
    [InlineData("report: --table agreement goes with latex, markdown and csv, and with svg", "report", "-", "--table", "agreement")]
    [InlineData("map: --counts goes with svg, not with dot", "map", "--format", "dot", "--counts", "-")]
    [InlineData("map: --counts goes with svg, not with mermaid", "map", "--format", "mermaid", "--counts", "-")]
    [InlineData("classify: --columns is for the table of --output", "classify", "-", "--columns", "matrix")]
    [InlineData("classify: --force is for the file of --output", "classify", "-", "--force")]
    [InlineData("classify: --format is for standard output; the table of --output is of the kind that its name tells", "classify", "-", "--format", "csv", "--output", "a.xlsx")]
    [InlineData("merge: --rule is for the table of --settled", "merge", "-", "--rule", "majority")]
    [InlineData("map: --rule is for the codings of --counts", "map", "--rule", "majority")]
    [InlineData("merge: --side-by-side is for the table of --output", "merge", "-", "--side-by-side")]
    [InlineData("merge: --force is for the files of --output and --settled", "merge", "-", "--force")]
    [InlineData("codebook: --truth-table goes without --format: it is CSV", "codebook", "--format", "html", "--truth-table", "alford-2002")]
    public void An_option_that_would_do_nothing_is_refused_and_never_passed_over(string message, params string[] args)
    {
        (int ExitCode, string Output, string Error) run = Tool.Run(Described, args);

        Assert.Equal((2, "", $"{message}\n{args[0]}: --help shows the usage\n"), run);
    }

    [Fact]
    public void Heads_of_verdicts_in_CSV_are_the_ids_of_the_definitions() => Assert.StartsWith(
        "activity,sharp-1980,alford-2002\r\nA <title>,?,", Tool.Run(Described, "report", "-", "--format", "csv", "--definitions", "sharp-1980,alford-2002").Output, StringComparison.Ordinal);

    [Fact]
    public void The_order_of_definitions_is_drawn_with_the_counts_of_a_file()
    {
        (int ExitCode, string Output, string Error) run = Tool.Run(Described, "map", "--definitions", "sharp-1980,alford-2002", "--counts", "-");
        var figure = XDocument.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["yes 0 · no 1", "open 1"], figure.Descendants().Where(text => text.Attribute("class")?.Value == "counts").Select(text => text.Value).Take(2));
        Assert.StartsWith("digraph definitions {", Tool.Run("", "map", "--format", "dot").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_told()
    {
        (int ExitCode, string Output, string Error) run = Tool.Run(Described, "report", "-", "--output", folder);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("report: ", run.Error, StringComparison.Ordinal);
    }
}
