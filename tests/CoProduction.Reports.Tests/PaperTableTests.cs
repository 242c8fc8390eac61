using System.Text.RegularExpressions;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Definitions;
using CoProduction.Reliability;

namespace CoProduction.Reports.Tests;

public sealed class PaperTableTests
{
    private static readonly Classification[] Some =
        [Examples.Three.Classify(Examples.Cleaning), Examples.Three.Classify(Examples.Contradicting), Examples.Three.Classify(Examples.NamedHostilely)];

    [Fact]
    public Task Tables_are_written_as_approved() => Snapshot.Verify(string.Join('\n',
        new[] { PaperTable.Verdicts(Some), PaperTable.Counts(Some), PaperTable.Agreement(DefinitionAgreement.Of(PublishedActivities.All, Examples.Three.Definitions)) }
            .SelectMany(table => new[] { table.ToLatex("tab:one"), table.ToMarkdown(), table.ToCsv() })));

    [Fact]
    public void A_table_of_many_definitions_is_made_as_wide_as_the_page() =>
        Assert.Contains("\\resizebox{\\linewidth}{!}{%", PaperTable.Verdicts(Examples.Corpus.Take(40)).ToLatex(), StringComparison.Ordinal);

    [Fact]
    public void A_table_of_many_rows_is_broken_over_pages_and_holds_every_cell_once()
    {
        var table = PaperTable.Verdicts(Examples.Corpus);
        string text = table.ToLatex("tab:all");
        string[][] rows =
        [
            .. text.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal) && line.Contains(" & ", StringComparison.Ordinal))
                .Select(line => line.Trim()[..^3].Split(" & ")),
        ];
        int parts = Regex.Count(text, "begin{longtable}");
        int rowsOfPart = rows.Length / parts;

        Assert.DoesNotContain("begin{table}", text, StringComparison.Ordinal);
        Assert.Equal(parts, Regex.Count(text, "end{longtable}"));
        Assert.Single(Regex.Matches(text, "label{tab:all}"));
        Assert.Equal((table.Rows.Count + 2) * parts, rows.Length);
        foreach ((IReadOnlyList<string> row, int place) in table.Rows.Select((row, place) => (row, place)))
        {
            string[] set = [.. Enumerable.Range(0, parts).SelectMany(part => rows[(part * rowsOfPart) + 2 + place].Skip(1))];
            Assert.Equal(row.Skip(1), set.Select(cell => cell == "--" ? "-" : cell));
        }
    }

    [Fact]
    public void Every_cell_of_the_verdicts_is_the_verdict()
    {
        PaperTable table = PaperTable.Verdicts(Examples.Corpus);

        Assert.All(table.Rows.Zip(Examples.Corpus), row => Assert.Equal(
            [row.Second.Activity.Title, .. row.Second.Judgements.Select(judgement => judgement.Verdict switch
            {
                Verdict.CoProduction => "y",
                Verdict.NotCoProduction => "-",
                _ => "?",
            })],
            row.First));
        Assert.Equal(table.Heads.Count, table.Heads.Distinct().Count());
    }

    [Fact]
    public void Definitions_that_never_both_decide_have_no_share()
    {
        var agreement = DefinitionAgreement.Of([new Activity("Nothing is known")], [Sharp1980.Definition, Alford2002.Definition]);

        Assert.Equal(["Sharp (1980, as reported)", "Alford (2002)", "0", "0", "", ""], Assert.Single(PaperTable.Agreement(agreement).Rows));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("a, \"b\"", "\"a, \"\"b\"\"\"")]
    [InlineData("@sum", "'@sum")]
    public void A_title_starts_no_formula_and_ends_no_cell(string title, string cell) =>
        Assert.StartsWith(cell + ",", PaperTable.Verdicts([Examples.Three.Classify(new Activity(title))]).ToCsv().Split("\r\n")[1], StringComparison.Ordinal);

    [Fact]
    public void A_table_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => PaperTable.Verdicts([]));
}
