using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Practice;

namespace CoProduction.Tests.Practice;

public sealed class CautionsTests
{
    private static readonly Activity Survey = new("A council asks residents for their views and decides alone")
    {
        Power = Power.Consulted, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false,
    };

    public static TheoryData<string> Signs => [.. PracticeCatalog.Cautions.Select(caution => caution.Id)];

    [Theory]
    [InlineData(LadderRung.CoProduction, LadderRung.Consultation, Presence.Present)]
    [InlineData(LadderRung.Educating, LadderRung.Coercion, Presence.Present)]
    [InlineData(LadderRung.Consultation, LadderRung.Consultation, Presence.Absent)]
    [InlineData(LadderRung.Coercion, LadderRung.CoProduction, Presence.Absent)]
    public void It_is_tokenism_where_the_claim_stands_above_the_step_reached(LadderRung claimed, LadderRung reached, Presence expected) =>
        Assert.Equal(expected, Assess(Answers.Unknown.With(Cautions.ClaimedLabel, claimed).With(Cautions.RungReached, reached)));

    [Fact]
    public void Tokenism_is_told_wherever_every_possibility_agrees_and_nowhere_else()
    {
        Answers high = Answers.Unknown.WithAnyOf(Cautions.ClaimedLabel, LadderRung.CoDesign, LadderRung.CoProduction);

        Assert.Equal(Presence.Present, Assess(high.WithAnyOf(Cautions.RungReached, LadderRung.Informing, LadderRung.Engagement)));
        Assert.Equal(Presence.Unknown, Assess(high.WithAnyOf(Cautions.RungReached, LadderRung.Informing, LadderRung.CoDesign)));
        Assert.Equal(Presence.Absent, Assess(high.With(Cautions.RungReached, LadderRung.CoProduction)));
        Assert.Equal(Presence.Absent, Assess(Answers.Unknown.With(Cautions.ClaimedLabel, LadderRung.Coercion)));
        Assert.Equal(Presence.Unknown, Assess(high));
    }

    [Theory]
    [InlineData(Power.None, "coercion")]
    [InlineData(Power.Informed, "educating informing")]
    [InlineData(Power.Consulted, "consultation")]
    [InlineData(Power.Influence, "engagement coDesign")]
    [InlineData(Power.Shared, "coDesign coProduction")]
    [InlineData(Power.CitizenLed, "coDesign coProduction")]
    public void The_step_reached_is_taken_from_what_is_known_of_power(Power power, string expected)
    {
        Answers reached = Ladder.RungReachedBy(new Activity("a plan") { Power = power });

        Assert.Equal(expected, string.Join(' ', reached.Possible(Cautions.RungReached).Select(option => option.Token)));
    }

    [Fact]
    public void An_activity_of_which_nothing_is_known_or_whose_answers_clash_rules_out_no_step()
    {
        Assert.Equal(Answers.Unknown, Ladder.RungReachedBy(new Activity("a plan")));
        Assert.Equal(Answers.Unknown, Ladder.RungReachedBy(new Activity("a plan") { CitizensDeliver = true, Behaviour = Behaviour.Passive, Power = Power.None }));
        Assert.Throws<ArgumentNullException>(() => Ladder.RungReachedBy(null!));
    }

    [Theory]
    [InlineData(Power.Shared)]
    [InlineData(Power.CitizenLed)]
    public void Volunteers_who_share_in_power_and_deliver_are_never_charged_with_tokenism(Power power)
    {
        Activity volunteers = new("Volunteers plan and run a club with staff")
        {
            Users = false, Relatives = false, Residents = false, Volunteers = true, CitizensDesign = true, CitizensDeliver = true, Power = power,
        };

        Assert.Equal(Presence.Absent, Assess(Ladder.RungReachedBy(volunteers).With(Cautions.ClaimedLabel, LadderRung.CoProduction)));
    }

    [Fact]
    public void Some_step_is_left_to_every_activity()
    {
        Question[] asked = [Codebook.Power, Codebook.CitizensDesign, Codebook.CitizensDeliver, Codebook.Users];

        Assert.All(PartialAnswers.All(asked), answers =>
            Assert.NotEmpty(Ladder.RungReachedBy(new Activity("a plan") { Answers = answers }).Possible(Cautions.RungReached)));
    }

    [Fact]
    public void A_claim_of_co_production_for_a_survey_is_tokenism_by_the_surveys_own_answers() =>
        Assert.Equal(Presence.Present, Assess(Ladder.RungReachedBy(Survey).With(Cautions.ClaimedLabel, LadderRung.CoProduction)));

    [Theory]
    [MemberData(nameof(Signs))]
    public void Each_sign_shows_on_an_activity_that_gives_it_and_not_while_an_answer_to_it_is_open(string id)
    {
        Criterion sign = PracticeCatalog.Cautions.Single(caution => caution.Id == id).Sign;
        Answers given = PartialAnswers.All(sign.Condition.Questions)
            .First(answers => sign.Condition.Questions.All(answers.Settles) && sign.Assess(answers) == CoProduction.Coding.CriterionStatus.Met);

        Assert.Contains(id, Shown(given));
        Assert.All(sign.Condition.Questions, question => Assert.DoesNotContain(id, Shown(given.WithOptions(question, [.. question.Options]))));
        Assert.DoesNotContain(id, Shown(Answers.Unknown));
    }

    [Fact]
    public void A_caution_comes_with_what_shows_it_the_advice_and_their_sources()
    {
        CautionFinding caution = Assert.Single(Classifier.Default.Classify(Survey).Cautions);

        Assert.Same(Cautions.Tokenism.Caution, caution.Caution);
        Assert.Equal(
            "citizensCommission: no; citizensDesign: no; citizensDeliver: no; citizensAssess: no; power: consulted", caution.Finding.Answers.ToString());
        Assert.Equal(caution.Caution.Sign.Citations.Union(caution.Caution.Advice.Citations), caution.Citations);
        Assert.StartsWith("Tokenism: Citizens are at most asked", caution.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cautions_never_move_a_verdict_or_a_placement()
    {
        Classifier without = new(DefinitionCatalog.Definitions, DefinitionCatalog.Typologies);
        int shown = 0;
        foreach (Answers answers in PartialAnswers.Sample(Codebook.Questions, 500, seed: 1969))
        {
            Activity activity = new("an activity") { Answers = answers };
            Classification with = Classifier.Default.Classify(activity);
            Classification plain = without.Classify(activity);
            shown += with.Cautions.Count;

            Assert.Equal(plain.Judgements.Select(judgement => judgement.Verdict), with.Judgements.Select(judgement => judgement.Verdict));
            Assert.Equal(plain.Placements.Select(placement => placement.Membership), with.Placements.Select(placement => placement.Membership));
            Assert.Equal(plain.Agreement, with.Agreement);
            Assert.Empty(plain.Cautions);
        }

        Assert.True(shown > 0, "No caution was shown.");
    }

    [Fact]
    public void Answers_that_contradict_each_other_show_no_caution() =>
        Assert.Empty(Classifier.Default.Classify(Survey with { CitizensDeliver = true, Behaviour = Behaviour.Passive, IntendedEffect = IntendedEffect.Negative }).Cautions);

    [Fact]
    public void A_classifier_takes_cautions_of_ones_own_with_ids_of_their_own()
    {
        Citation source = Citation.Reading(Bibliography.Arnstein1969);
        Caution own = new("Paid hands", Criterion.Test("paid-hands", "Citizens are paid", Codebook.PaidByProvider.Is(true), source), new("Say so.", source));
        Classifier classifier = new(DefinitionCatalog.Definitions, cautions: [own]);

        Assert.Same(own, Assert.Single(classifier.Classify(new Activity("a job") { PaidByProvider = true }).Cautions).Caution);
        Assert.Throws<ArgumentException>(() => new Classifier(DefinitionCatalog.Definitions, cautions: [own, own]));
        Caution ofChecklist = new("Other", Cautions.Exclusion.Criterion, own.Advice);
        Assert.Throws<ArgumentException>(() => new Classifier(DefinitionCatalog.Definitions, cautions: [ofChecklist]));
    }

    private static Presence Assess(Answers answers) => Cautions.Checklist.Assess(answers)[Cautions.Tokenism].Presence;

    private static IEnumerable<string> Shown(Answers answers) =>
        Classifier.Default.Classify(new Activity("an activity") { Answers = answers }).Cautions.Select(caution => caution.Caution.Id);
}
