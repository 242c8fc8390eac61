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
    [InlineData("latex", "counts", "\\begin{table}\n")]
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

    [Fact]
    public void The_order_of_definitions_is_drawn_with_the_counts_of_a_file()
    {
        (int ExitCode, string Output, string Error) run = Tool.Run(Described, "map", "--definitions", "sharp-1980,alford-2002", "--counts", "-");
        var figure = XDocument.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("yes 0 · no 1 · open 1", figure.Root!.Value, StringComparison.Ordinal);
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
