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
        Assert.Contains("\\resizebox{\\linewidth}{!}{%", PaperTable.Verdicts(Examples.Corpus).ToLatex(), StringComparison.Ordinal);

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
