using System.Globalization;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using static CoProduction.Tests.Shared.OwnDefinitions;

namespace CoProduction.Tests.Comparison;

public sealed class DefinitionComparisonTests
{
    private static readonly Definition Delivers = Of("delivers", Codebook.CitizensDeliver.Is(true));

    private static readonly Definition Active = Of("active", Codebook.Behaviour.Is(Behaviour.Active));

    private static readonly Definition Voluntary = Of("voluntary", Codebook.Voluntariness.Is(Voluntariness.Voluntary));

    private static readonly Definition Compelled = Of("compelled", Codebook.Voluntariness.Is(Voluntariness.Compelled));

    private static readonly Definition Never = Of("never", Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive));

    private static readonly Definition Always = Of("always", Codebook.CitizensDeliver.Is(true) | Codebook.CitizensDeliver.Is(false));

    [Fact]
    public void Counts_are_written_alike_under_every_culture()
    {
        var comparison = DefinitionComparison.Of(Sharp1980.Definition, Alford2009.Definition);
        Breadth breadth = DefinitionMap.Of([Sharp1980.Definition]).Breadths[0];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "", "ar-SA", "de-DE", "fa-IR", "sv-SE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(
                    $"{comparison.Counts.Both} under both, {comparison.Counts.OnlyFirst} under the first only, {comparison.Counts.OnlySecond} under the second only, "
                    + $"{comparison.Counts.Neither} under neither",
                    comparison.Counts.ToString());
                Assert.Equal($"Sharp (1980, as reported): {breadth.Counting} of {breadth.Total}", breadth.ToString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_definition_entails_what_the_implications_add_to_it()
    {
        var comparison = DefinitionComparison.Of(Delivers, Active);

        Assert.Equal(Relation.Entails, comparison.Relation);
        Assert.Null(comparison.OnlyFirst);
        Assert.Equal("citizensMakePolicy: yes; citizensDeliver: no", comparison.OnlySecond!.Answers.ToString());
        Assert.Equal("citizensDeliver: yes", comparison.Both!.Answers.ToString());
        Assert.Equal(Relation.EntailedBy, DefinitionComparison.Of(Active, Delivers).Relation);
    }

    [Fact]
    public void Definitions_that_ask_for_different_answers_to_one_question_are_disjoint()
    {
        var comparison = DefinitionComparison.Of(Voluntary, Compelled);

        Assert.Equal(Relation.Disjoint, comparison.Relation);
        Assert.Null(comparison.Both);
        Assert.Equal("voluntariness: voluntary", comparison.OnlyFirst!.Answers.ToString());
        Assert.Equal((0, 1, 1, 1), Counts(comparison));
        Assert.Equal(1 / 3.0, comparison.Counts.Agreement);
        Assert.Equal(0, comparison.Counts.Overlap);
    }

    [Fact]
    public void Definitions_on_questions_that_nothing_ties_overlap()
    {
        var comparison = DefinitionComparison.Of(Voluntary, Of("formal", Codebook.FormalArrangement.Is(true)));

        Assert.Equal(Relation.Overlapping, comparison.Relation);
        Assert.Equal((1, 1, 2, 2), Counts(comparison));
        Assert.Equal(0.5, comparison.Counts.Agreement);
        Assert.Equal(0.25, comparison.Counts.Overlap);
        Assert.Equal([Codebook.Voluntariness, Codebook.FormalArrangement], comparison.Questions);
        Assert.Equal("voluntariness: voluntary; formalArrangement: no", comparison.OnlyFirst!.Answers.ToString());
        Assert.Equal("voluntariness: partlyVoluntary or compelled; formalArrangement: yes", comparison.OnlySecond!.Answers.ToString());
        Assert.Equal("voluntariness: voluntary; formalArrangement: yes", comparison.Both!.Answers.ToString());
    }

    [Fact]
    public void Two_wordings_of_the_same_test_are_equivalent()
    {
        Definition reworded = Of(
            "reworded", !(Codebook.Voluntariness.Is(Voluntariness.Compelled) | Codebook.Voluntariness.Is(Voluntariness.PartlyVoluntary)));

        var comparison = DefinitionComparison.Of(Voluntary, reworded);

        Assert.Equal(Relation.Equivalent, comparison.Relation);
        Assert.Null(comparison.OnlyFirst);
        Assert.Null(comparison.OnlySecond);
        Assert.Equal(1, comparison.Counts.Agreement);
        Assert.Equal(1, comparison.Counts.Overlap);
    }

    [Fact]
    public void What_can_never_be_met_entails_everything_and_what_always_is_met_is_entailed_by_everything()
    {
        Assert.Equal(Relation.Entails, DefinitionComparison.Of(Never, Compelled).Relation);
        Assert.Equal(Relation.EntailedBy, DefinitionComparison.Of(Always, Compelled).Relation);
        Assert.Equal(Relation.Entails, DefinitionComparison.Of(Never, Always).Relation);
        Assert.Equal(Answers.Unknown, DefinitionComparison.Of(Never, Always).OnlySecond!.Answers);

        var comparison = DefinitionComparison.Of(Never, Of("never-either", Never.Criterion.Condition & Compelled.Criterion.Condition));
        Assert.Equal(Relation.Equivalent, comparison.Relation);
        Assert.Equal(1, comparison.Counts.Overlap);
        Assert.Null(comparison.Both);
    }

    [Fact]
    public void A_witness_gives_as_few_answers_as_will_do_and_rules_out_as_little()
    {
        Definition many = Of(
            "many", Codebook.Users.Is(true) & Codebook.Relatives.Is(true) | Codebook.Power.Is(Power.Shared, Power.CitizenLed, Power.Influence));
        Definition none = Of("none", Codebook.Duration.Is(Duration.Regular));

        Witness witness = DefinitionComparison.Of(many, none).OnlyFirst!;

        Assert.Equal("duration: oneOff; power: influence or shared or citizenLed", witness.Answers.ToString());
        Assert.Equal(Verdict.CoProduction, witness.FirstVerdict);
        Assert.Equal(Verdict.NotCoProduction, witness.SecondVerdict);
        Assert.Same(many, witness.First);
        Assert.Same(none, witness.Second);
    }

    [Fact]
    public void Every_relation_is_said_in_a_sentence()
    {
        Assert.Equal(
            "delivers entails active: whatever counts under the one counts under the other, and not the reverse. "
                + "The two agree on 50.2 % of the complete answers, and of what counts under at least one, 50.0 % counts under both.",
            DefinitionComparison.Of(Delivers, Active).ToString());
        AssertSays("active is entailed by delivers: whatever counts under the second", DefinitionComparison.Of(Active, Delivers));
        AssertSays("voluntary and compelled are disjoint: nothing counts", DefinitionComparison.Of(Voluntary, Compelled));
        AssertSays("voluntary and voluntary are equivalent: the same", DefinitionComparison.Of(Voluntary, Voluntary));
        AssertSays("voluntary and active overlap: each counts", DefinitionComparison.Of(Voluntary, Active));
        Assert.Equal(
            "voluntariness: voluntary: co-production under voluntary, not co-production under compelled",
            DefinitionComparison.Of(Voluntary, Compelled).OnlyFirst!.ToString());
    }

    [Fact]
    public void A_definition_that_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>("first", () => DefinitionComparison.Of(null!, Active));
        Assert.Throws<ArgumentNullException>("second", () => DefinitionComparison.Of(Active, null!));
    }

    private static void AssertSays(string start, DefinitionComparison comparison) =>
        Assert.StartsWith(start, comparison.ToString(), StringComparison.Ordinal);

    private static (int Both, int OnlyFirst, int OnlySecond, int Neither) Counts(DefinitionComparison comparison) =>
        ((int)comparison.Counts.Both, (int)comparison.Counts.OnlyFirst, (int)comparison.Counts.OnlySecond, (int)comparison.Counts.Neither);
}
