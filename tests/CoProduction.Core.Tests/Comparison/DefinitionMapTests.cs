using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using static CoProduction.Tests.Shared.OwnDefinitions;

namespace CoProduction.Tests.Comparison;

public sealed class DefinitionMapTests
{
    private static readonly Definition Users = Of("users", Codebook.Users.Is(true));

    private static readonly Definition UsersOrRelatives = Of("users-or-relatives", Codebook.Users.Is(true) | Codebook.Relatives.Is(true));

    private static readonly Definition Anyone = Of("anyone", Codebook.Participants.Is(Participants.Individuals, Participants.Both));

    private static readonly Definition UsersAgain = Of("users-again", !Codebook.Users.Is(false));

    private static readonly Definition Formal = Of("formal", Codebook.FormalArrangement.Is(true));

    private static readonly DefinitionMap Small = DefinitionMap.Of(Users, UsersOrRelatives, Anyone, UsersAgain, Formal);

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
    public void The_steps_lead_to_every_entailment_and_to_nothing_else()
    {
        Assert.All(new[] { Small, Catalogue }, map =>
        {
            List<(Definition Narrower, Definition Broader)> closed = [.. map.Entailments.Select(step => (step.Narrower, step.Broader))];
            for (int index = 0; index < closed.Count; index++)
            {
                (Definition narrower, Definition middle) = closed[index];
                closed.AddRange(map.Entailments
                    .Where(step => step.Narrower == middle && !closed.Contains((narrower, step.Broader)))
                    .Select(step => (narrower, step.Broader)).ToArray());
            }

            Definition[] first = [.. map.Equivalents.Select(group => group.Definitions[0])];
            Assert.Equal(
                from one in first
                from other in first
                where map.Between(one, other).Relation == Relation.Entails
                orderby one.Id, other.Id
                select (one, other),
                from pair in closed orderby pair.Narrower.Id, pair.Broader.Id select pair);
        });
    }

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
    public void Equivalent_definitions_stand_in_one_place_and_the_first_speaks_for_them()
    {
        Assert.Equal([[Users, UsersAgain], [UsersOrRelatives], [Anyone], [Formal]], Small.Equivalents.Select(group => group.Definitions));
        Assert.Equal(["users entails users-or-relatives", "users-or-relatives entails anyone"], Small.Entailments.Select(step => step.ToString()));
        Assert.Equal(DefinitionCatalog.Definitions, Catalogue.Equivalents.SelectMany(group => group.Definitions));
    }

    [Fact]
    public void Breadth_is_the_share_of_answers_that_count_and_does_not_depend_on_other_questions()
    {
        Assert.Equal(Small.Broadest, Small.Breadths[0].Definition);
        Assert.Equal(Small.Strictest, Small.Breadths[^1].Definition);
        Assert.Equal(Anyone, Small.Broadest);
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
    public void The_closest_pair_has_the_greatest_overlap()
    {
        Assert.Equal((Users, UsersAgain), (Small.Closest!.First, Small.Closest.Second));
        Assert.Equal(Catalogue.Comparisons.Max(comparison => comparison.Counts.Overlap), Catalogue.Closest!.Counts.Overlap);
        Assert.Null(DefinitionMap.Of(Users).Closest);
    }

    [Fact]
    public void Definitions_that_agree_enough_are_grouped_and_a_higher_cut_makes_more_groups()
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
        Assert.Equal(["users; users-again", "users-or-relatives", "anyone", "formal"], Small.GroupsByAgreement(1).Select(group => group.ToString()));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_cut_outside_of_nought_and_one_is_refused(double outside) =>
        Assert.Throws<ArgumentOutOfRangeException>("cut", () => Small.GroupsByAgreement(outside));

    [Fact]
    public void Groups_are_joined_by_the_average_over_all_their_pairs()
    {
        double[,] likeness = { { 1, 0.9, 0.7, 0 }, { 0.9, 1, 0.2, 0 }, { 0.7, 0.2, 1, 0.46 }, { 0, 0, 0.46, 1 } };

        Assert.Equal([[0, 1], [2, 3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.4));
        Assert.Equal([[0, 1], [2], [3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.5));
        Assert.Equal([[0, 1, 2, 3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.2));
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

    [Fact]
    public void Lines_that_need_not_cross_do_not()
    {
        // Two definitions of a layer stand in the order of those above them, though they are given the other way round.
        MapLayout layout = new([0, 0, 1, 1], [(2, 1), (3, 0)]);

        Assert.Equal(layout.XOf(0) < layout.XOf(1), layout.XOf(3) < layout.XOf(2));
    }

    [Fact]
    public void The_order_is_written_as_a_graph()
    {
        const string Dot = """
            digraph definitions {
              rankdir=BT;
              node [shape=box];
              "anyone" [label="anyone"];
              "formal" [label="formal"];
              "users-or-relatives" [label="users-or-relatives"];
              "users" [label="users; users-again"];
              "users-or-relatives" -> "anyone";
              "users" -> "users-or-relatives";
            }

            """;
        const string Mermaid = """
            flowchart BT
              d0["anyone"]
              d1["users-or-relatives"]
              d2["users; users-again"]
              d3["formal"]
              d1 --> d0
              d2 --> d1

            """;

        Assert.Equal(Lines(Dot), Lines(Small.ToDot()));
        Assert.Equal(Lines(Mermaid), Lines(Small.ToMermaid()));

        // The steps follow the order of the definitions, which is not that of the lines above.
        static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Names_cannot_break_out_of_a_graph()
    {
        Definition odd = new()
        {
            Id = "a\"b\\",
            Name = "\"quoted\" <b> #1 \\",
            Work = Users.Work,
            Summary = "One of our own.",
            Criterion = Users.Criterion,
        };

        Assert.Contains("\"a\\\"b\\\\\" [label=\"\\\"quoted\\\" <b> #1 \\\\\"];", DefinitionMap.Of(odd).ToDot(), StringComparison.Ordinal);
        Assert.Contains("d0[\"#34;quoted#34; #60;b#62; #35;1 #92;\"]", DefinitionMap.Of(odd).ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_says_how_many_pairs_stand_how_to_each_other()
    {
        Assert.Equal("5 definitions, 10 pairs: 4 overlapping, 1 equivalent and 5 in which one entails the other.", Small.ToString());
        Assert.Equal("2 definitions, 1 pair: 1 disjoint.", DefinitionMap.Of(Users, Of("no-users", Codebook.Users.Is(false))).ToString());
        Assert.Equal("1 definition.", DefinitionMap.Of(Users).ToString());
    }

    [Fact]
    public void Definitions_that_cannot_be_mapped_are_refused()
    {
        Assert.Throws<ArgumentNullException>("definitions", () => DefinitionMap.Of((IEnumerable<Definition>)null!));
        Assert.Throws<ArgumentNullException>("definitions", () => DefinitionMap.Of(Users, null!));
        AssertRefused("At least one definition is needed. (Parameter 'definitions')", () => DefinitionMap.Of());
        AssertRefused("Two definitions share the id 'users'. (Parameter 'definitions')", () => DefinitionMap.Of(Users, Users));
        AssertRefused("'formal' is not on the map. (Parameter 'second')", () => DefinitionMap.Of(Users).Between(Users, Formal));
    }

    private static bool Entails(Definition narrower, Definition broader) => Catalogue.Between(narrower, broader).Relation == Relation.Entails;

    private static void AssertRefused(string message, Action act) => Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
}
