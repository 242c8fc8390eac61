using CoProduction.ContractTests.Conventions;
using CoProduction.Definitions;
using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md").ReplaceLineEndings("\n");

    [Fact]
    public void The_README_names_every_definition() => Expect.None(
        DefinitionCatalog.Definitions.Where(definition => !Readme.Contains($"| `{definition.Id}` | {definition.Name}", StringComparison.Ordinal))
            .Select(definition => $"| `{definition.Id}` | {definition.Name} | is not in the table of definitions"));

    [Fact]
    public void The_first_lines_have_the_code_by_line_10_its_output_and_how_to_cite_and_the_table_of_every_definition_follows_at_once()
    {
        // A line for each definition stands between the output and all else, so that the first screen grows with the catalogue and with nothing besides.
        string[] lines = Readme.Split('\n')[..(31 + DefinitionCatalog.Definitions.Count)];

        Assert.InRange(Array.FindIndex(lines, line => line.StartsWith("```csharp", StringComparison.Ordinal)), 0, 8);
        Assert.Contains("```text", lines);
        Assert.Equal(DefinitionCatalog.Definitions.Count, lines.Count(line => line.StartsWith("| `", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("dotnet add package CoProduction.Core", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("(#how-to-cite)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_README_lists_no_definition_that_is_not_shipped() =>
        Assert.Equal(DefinitionCatalog.Definitions.Count, Readme.Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal)));

    [Fact]
    public void The_README_states_how_many_criteria_rest_on_what()
    {
        Assert.Contains(ProvenanceCount.Totals(), Readme, StringComparison.Ordinal);
        Assert.Contains($"## What rests on what\n\n{ProvenanceCount.Sentence()}\n", Readme, StringComparison.Ordinal);
        Assert.Equal(
            "README.md: the counts by provenance have no place on the page.",
            Assert.Throws<InvalidDataException>(() => ProvenanceCount.Refreshed("# A page")).Message);
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
