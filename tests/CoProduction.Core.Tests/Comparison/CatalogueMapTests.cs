using CoProduction.Comparison;
using CoProduction.Definitions;

namespace CoProduction.Tests.Comparison;

/// <summary>The map of all definitions of the library.</summary>
public sealed class CatalogueMapTests
{
    private static readonly DefinitionMap Catalogue = DefinitionMap.Of(DefinitionCatalog.Definitions);

    [Fact]
    public void Every_pair_is_compared_once_and_found_from_both_sides()
    {
        int count = DefinitionCatalog.Definitions.Count;

        Assert.Equal(count * (count - 1) / 2, Catalogue.Comparisons.Count);
        Assert.All(Catalogue.Comparisons, comparison =>
        {
            Assert.Same(comparison, Catalogue.Between(comparison.First, comparison.Second));
            Assert.Equal(comparison.Counts, Catalogue.Between(comparison.Second, comparison.First).Reversed.Counts);
        });
    }

    [Fact]
    public void The_steps_lead_to_every_entailment_and_to_nothing_else() => DefinitionMapTests.AssertStepsLeadToEveryEntailment(Catalogue);

    [Fact]
    public void No_step_can_be_left_out()
    {
        Assert.All(Catalogue.Entailments, step => Assert.DoesNotContain(
            Catalogue.Definitions,
            middle => Entails(step.Narrower, middle) && Entails(middle, step.Broader)));
        Assert.All(Catalogue.Entailments, step =>
        {
            Assert.Equal(Verdict.CoProduction, step.Broader.Assess(step.Difference.Answers));
            Assert.Equal(Verdict.NotCoProduction, step.Narrower.Assess(step.Difference.Answers));
        });
    }

    [Fact]
    public void No_two_definitions_are_equivalent() =>
        Assert.Equal(DefinitionCatalog.Definitions, Catalogue.Equivalents.SelectMany(group => group.Definitions));

    [Fact]
    public void Breadth_is_counted_as_by_trying_all_and_does_not_depend_on_other_questions()
    {
        Assert.All(Catalogue.Breadths, breadth =>
        {
            BruteForce counting = new(breadth.Definition.Criterion.Condition);
            Assert.Equal(counting.Count(), breadth.Counting);
            Assert.Equal(breadth.Total, breadth.Counting + new BruteForce(!breadth.Definition.Criterion.Condition).Count());
            Assert.All(Catalogue.Definitions, other =>
            {
                AnswerCounts counts = Catalogue.Between(breadth.Definition, other).Counts;
                Assert.Equal(breadth.Share, (double)(counts.Both + counts.OnlyFirst) / (double)counts.Total, tolerance: 1e-12);
            });
        });
        Assert.Equal(Catalogue.Breadths.OrderByDescending(breadth => breadth.Share), Catalogue.Breadths);
    }

    [Fact]
    public void The_closest_pair_has_the_greatest_overlap() =>
        Assert.Equal(Catalogue.Comparisons.Max(comparison => comparison.Counts.Overlap), Catalogue.Closest!.Counts.Overlap);

    [Fact]
    public void A_higher_cut_makes_more_groups_of_all_definitions()
    {
        int before = 0;
        foreach (double cut in new[] { 0, 0.3, 0.5, 0.7, 0.9, 1 })
        {
            IReadOnlyList<DefinitionGroup> groups = Catalogue.GroupsByAgreement(cut);

            Assert.Equal(
                Catalogue.Definitions.OrderBy(definition => definition.Id),
                groups.SelectMany(group => group.Definitions).OrderBy(definition => definition.Id));
            Assert.True(groups.Count >= before);
            before = groups.Count;
        }

        Assert.Single(Catalogue.GroupsByAgreement(0));
        Assert.Equal(Catalogue.Definitions.Count, Catalogue.GroupsByAgreement(1).Count);
    }

    [Fact]
    public void Every_line_of_the_drawing_leads_up_and_no_two_places_are_the_same()
    {
        MapDrawing drawing = Catalogue.Drawing;

        Assert.Equal(Catalogue.Equivalents.Count, drawing.Nodes.Count);
        Assert.Equal(Catalogue.Entailments, drawing.Edges.Select(edge => edge.Entailment));
        Assert.All(drawing.Edges, edge =>
        {
            Assert.True(edge.From.Y > edge.To.Y);
            Assert.Contains(edge.Entailment.Narrower, edge.From.Definitions.Definitions);
            Assert.Contains(edge.Entailment.Broader, edge.To.Definitions.Definitions);
        });
        Assert.Equal(drawing.Nodes.Count, drawing.Nodes.Select(node => (node.X, node.Y)).Distinct().Count());
        Assert.All(drawing.Nodes, node =>
        {
            Assert.InRange(node.X, 0, drawing.Width - 1);
            Assert.InRange(node.Y, 0, drawing.Height - 1);
        });
    }

    [Fact]
    public void A_line_passes_each_layer_between_its_ends_and_no_place_there()
    {
        MapDrawing drawing = Catalogue.Drawing;

        Assert.Contains(drawing.Edges, edge => edge.Passes.Count > 0);
        Assert.All(drawing.Edges, edge =>
        {
            Assert.Equal(edge.From.Layer - edge.To.Layer - 1, edge.Passes.Count);
            Assert.All(edge.Passes.Index(), pass => Assert.All(
                drawing.Nodes.Where(node => node.Y == edge.From.Y - 1 - pass.Index),
                node => Assert.True(Math.Abs(node.X - pass.Item) > 0.5, $"{edge.Entailment} runs over {node.Definitions}.")));
            Assert.All(edge.Passes, x => Assert.InRange(x, -0.5, drawing.Width - 0.5));
        });
        Assert.All(drawing.Nodes.GroupBy(node => node.Y), row => Assert.All(
            row.Zip(row.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X > 0.999, $"{pair.First.Definitions} and {pair.Second.Definitions} overlap.")));
    }

    [Fact]
    public void What_no_line_joins_stands_below_all_that_lines_join()
    {
        MapDrawing drawing = Catalogue.Drawing;
        ILookup<bool, MapNode> joined = drawing.Nodes.ToLookup(node => drawing.Edges.Any(edge => edge.From == node || edge.To == node));

        Assert.NotEmpty(joined[false]);
        Assert.True(joined[false].Min(node => node.Y) > joined[true].Max(node => node.Y));
        Assert.All(joined[true], node => Assert.Equal(node.Layer, node.Y));
        Assert.All(joined[false], node => Assert.Equal(0, node.Layer));
    }

    private static bool Entails(Definition narrower, Definition broader) => Catalogue.Between(narrower, broader).Relation == Relation.Entails;
}
