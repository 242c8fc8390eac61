using CoProduction.ContractTests.Conventions;
using CoProduction.Definitions;

namespace CoProduction.ContractTests.Docs;

public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md").ReplaceLineEndings("\n");

    [Fact]
    public void The_README_names_every_definition() => Expect.None(
        DefinitionCatalog.Definitions.Where(definition => !Readme.Contains($"| `{definition.Id}` | {definition.Name}", StringComparison.Ordinal))
            .Select(definition => $"| `{definition.Id}` | {definition.Name} | is not in the table of definitions"));

    [Fact]
    public void The_README_lists_no_definition_that_is_not_shipped() =>
        Assert.Equal(DefinitionCatalog.Definitions.Count, Readme.Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal)));

    [Fact]
    public void The_criteria_are_counted_by_provenance_and_the_README_states_the_counts()
    {
        string totals = ProvenanceCount.Totals();
        TestContext.Current.TestOutputHelper?.WriteLine(totals);

        Assert.True(Readme.Contains(totals, StringComparison.Ordinal), $"README.md does not state the counts of this release:\n{totals}");
    }

    [Fact]
    public void A_criterion_is_counted_by_the_strongest_of_its_sources_and_its_citations_one_by_one()
    {
        Sourced whitaker = Sourced.Definitions.Single(definition => definition.Id == "whitaker-1980");
        ProvenanceCount count = new([whitaker]);

        Assert.Equal(whitaker.Criteria.Count, Enum.GetValues<Literature.Provenance>().Sum(count.Strongest));
        Assert.Equal(whitaker.Criteria.Sum(criterion => criterion.Citations.Count), Enum.GetValues<Literature.Provenance>().Sum(count.Citations));
    }
}
