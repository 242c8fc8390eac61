using CoProduction.Coding;
using CoProduction.Comparison;
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

    [Fact]
    public void Equivalent_definitions_stand_in_one_place_and_the_first_speaks_for_them()
    {
        Assert.Equal([[Users, UsersAgain], [UsersOrRelatives], [Anyone], [Formal]], Small.Equivalents.Select(group => group.Definitions));
        Assert.Equal(["users entails users-or-relatives", "users-or-relatives entails anyone"], Small.Entailments.Select(step => step.ToString()));
    }

    [Fact]
    public void Breadth_is_the_share_of_answers_that_count_the_broadest_first()
    {
        var garden = DefinitionMap.Of(
            Of("small", GardenQuestions.Crop.Is(Scale.Individual)), Of("shared", GardenQuestions.Crop.Is(Scale.Group, Scale.Community)),
            Of("dry", GardenQuestions.Watered.Is(false)), Of("watered", GardenQuestions.Watered.Is(true)), Of("open", GardenQuestions.Open.Is(true)));

        Assert.Equal(["watered: 3 of 4", "small: 2 of 4", "shared: 2 of 4", "open: 1 of 2", "dry: 1 of 4"], garden.Breadths.Select(breadth => breadth.ToString()));
        Assert.Equal([0.75, 0.5, 0.5, 0.5, 0.25], garden.Breadths.Select(breadth => breadth.Share));
        Assert.Equal(("watered", "dry"), (garden.Broadest.Id, garden.Strictest.Id));
        Assert.Equal(Anyone, Small.Broadest);
    }

    [Fact]
    public void The_closest_pair_is_the_first_with_the_greatest_overlap()
    {
        Assert.Equal((Users, UsersAgain), (Small.Closest!.First, Small.Closest.Second));
        Assert.Null(DefinitionMap.Of(Users).Closest);

        var again = DefinitionMap.Of(Formal, Of("formal-again", !Codebook.FormalArrangement.Is(false)), Users, UsersAgain);
        Assert.Equal("formal and formal-again", $"{again.Closest!.First} and {again.Closest.Second}");
    }

    [Fact]
    public void Every_pair_is_compared_once_in_order_and_found_from_both_sides()
    {
        Definition[] all = [.. Small.Definitions];

        Assert.Equal(
            from first in all.Index() from second in all.Index() where first.Index < second.Index select (first.Item, second.Item),
            Small.Comparisons.Select(comparison => (comparison.First, comparison.Second)));
        Assert.All(Small.Comparisons, comparison =>
        {
            Assert.Same(comparison, Small.Between(comparison.First, comparison.Second));
            Assert.Equal(comparison.Counts, Small.Between(comparison.Second, comparison.First).Reversed.Counts);
        });
        Assert.All(all, each => Assert.Equal((Relation.Equivalent, each, each), (Small.Between(each, each).Relation, Small.Between(each, each).First, Small.Between(each, each).Second)));
    }

    [Fact]
    public void The_steps_lead_to_every_entailment_and_to_nothing_else() => AssertStepsLeadToEveryEntailment(Small);

    [Fact]
    public void A_step_says_what_counts_under_the_broader_only() =>
        Assert.Equal(
            [
                "users: no; relatives: yes: co-production under users-or-relatives, not co-production under users",
                "users: no; relatives: no; volunteers: yes: co-production under anyone, not co-production under users-or-relatives",
            ],
            Small.Entailments.Select(step => step.Difference.ToString()));

    [Fact]
    public void Definitions_that_agree_enough_are_grouped()
    {
        Assert.Equal(["users; users-again", "users-or-relatives", "anyone", "formal"], Small.GroupsByAgreement(1).Select(group => group.ToString()));
        Assert.Equal(["users; users-or-relatives; anyone; users-again", "formal"], Small.GroupsByAgreement().Select(group => group.ToString()));
        Assert.Equal(["users; users-again", "users-or-relatives; anyone", "formal"], Small.GroupsByAgreement(0.6).Select(group => group.ToString()));
        Assert.Equal(["users; users-or-relatives; anyone; users-again; formal"], Small.GroupsByAgreement(0).Select(group => group.ToString()));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_cut_outside_of_nought_and_one_is_refused(double outside) =>
        Assert.StartsWith(
            "A cut lies between 0 and 1. (Parameter 'cut')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Small.GroupsByAgreement(outside)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Groups_are_joined_by_the_average_over_all_their_pairs()
    {
        double[,] likeness = { { 1, 0.9, 0.7, 0 }, { 0.9, 1, 0.2, 0 }, { 0.7, 0.2, 1, 0.46 }, { 0, 0, 0.46, 1 } };

        Assert.Equal([[0, 1], [2, 3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.4));
        Assert.Equal([[0, 1], [2], [3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.5));
        Assert.Equal([[0, 1, 2, 3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.2));
        Assert.Empty(AverageLinkage.Groups(0, (_, _) => 1, 0));
    }

    [Fact]
    public void Of_pairs_equally_alike_the_first_is_joined_and_one_as_alike_as_the_cut_is_joined_too()
    {
        // 2 is as like 0 as 1 is like 3, and once they are joined 0.25 is left between the two pairs.
        double[,] likeness = { { 1, 0.5, 0, 0.5 }, { 0.5, 1, 0.5, 0 }, { 0, 0.5, 1, 0.5 }, { 0.5, 0, 0.5, 1 } };

        Assert.Equal([[0, 1], [2, 3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.5));
        Assert.Equal([[0, 1], [2, 3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.2500001));
        Assert.Equal([[0, 1, 2, 3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.25));
        Assert.Equal([[0], [1], [2], [3]], AverageLinkage.Groups(4, (one, other) => likeness[one, other], 0.5000001));
        Assert.Equal([[0, 1], [2]], AverageLinkage.Groups(3, (one, other) => one + other == 2 ? 0 : 0.5, 0.5));
        Assert.Equal([[0, 3], [1, 2]], AverageLinkage.Groups(4, (one, other) => one + other == 3 ? 1 : 0, 0.5));
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
        AssertRefused("'formal' is not on the map. (Parameter 'first')", () => DefinitionMap.Of(Users).Between(Formal, Users));
        Assert.Throws<ArgumentNullException>("first", () => Small.Between(null!, Users));
        Assert.Throws<ArgumentNullException>("second", () => Small.Between(Users, null!));
    }

    private static void AssertRefused(string message, Action act) => Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);

    /// <summary>What follows from the single steps of a map are all of its entailments.</summary>
    internal static void AssertStepsLeadToEveryEntailment(DefinitionMap map)
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
    }
}
