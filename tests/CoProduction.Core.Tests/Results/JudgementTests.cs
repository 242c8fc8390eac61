using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Results;

/// <summary>What one small definition says of a garden, why, and what would turn it.</summary>
public sealed class JudgementTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);
    private static readonly Definition Both = OwnDefinitions.Of("both", GardenQuestions.Open.Is(true) & GardenQuestions.Watered.Is(true));
    private static readonly Definition Either = OwnDefinitions.Of("either", GardenQuestions.Open.Is(true) | GardenQuestions.Watered.Is(true));
    private static readonly Answers Closed = Answers.Unknown.With(GardenQuestions.Open, false);

    [Fact]
    public void A_sentence_says_the_verdict_in_words()
    {
        Assert.StartsWith("both: not co-production, ", Judging.Judge(Both, Closed).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("either: co-production, ", Judging.Judge(Either, Answers.Unknown.With(GardenQuestions.Open, true)).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("both: undetermined; ", Judging.Judge(Both, default).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_is_moot_where_it_is_unanswered_and_no_answer_to_it_matters_any_more()
    {
        Assert.Equal([GardenQuestions.Watered], Judging.Judge(Both, Closed).MootQuestions);
        Assert.Empty(Judging.Judge(Both, default).MootQuestions);
        Assert.Empty(Judging.Judge(Both, Answers.Unknown.With(GardenQuestions.Open, true)).MootQuestions);
        Assert.Empty(Judging.Judge(Both, Answers.Unknown.With(GardenQuestions.Crop, Scale.Group).With(GardenQuestions.Watered, false)).MootQuestions);
        Assert.Empty(Judging.Judge(Both, Closed.With(GardenQuestions.Watered, false)).MootQuestions);
    }

    [Fact]
    public void An_open_question_tells_where_each_answer_leads()
    {
        QuestionnaireBuilder builder = new("plot");
        Question<Scale> crop = builder.Choice<Scale>(
            "crop", "How large?", "", [new(Scale.Individual, "small", "So.", "One."), new(Scale.Group, "large", "So.", "One."), new(Scale.Community, "huge", "So.", "One.")], [Source]);
        Question<bool> dry = builder.YesNo("dry", "Is it?", "", "One.", "None.", [Source]);
        Question<bool> tended = builder.YesNo("tended", "Is it?", "", "One.", "None.", [Source]);
        builder.Implies("hugeIsNotDry", crop.Is(Scale.Community), dry.Is(false), "it would wither");
        builder.Build();
        Definition small = OwnDefinitions.Of("small", crop.Is(Scale.Individual));
        Definition care = OwnDefinitions.Of("care", crop.Is(Scale.Individual) & tended.Is(true));

        Judgement judgement = Judging.Judge(small, Answers.Unknown.With(dry, true));

        Assert.Equal("crop (small: met; large: not met; huge: contradicts other answers)", Assert.Single(judgement.OpenQuestions).ToString());
        Assert.Equal([false, false, true], judgement.OpenQuestions[0].Effects.Select(effect => effect.Contradicts));
        Assert.Equal(
            ["crop (small: still open; large: not met; huge: not met)", "tended (yes: still open; no: not met)"],
            Judging.Judge(care, default).OpenQuestions.Select(open => open.ToString()));
    }

    [Fact]
    public void A_reason_names_the_answers_and_the_criteria_that_they_meet()
    {
        Criterion open = Criterion.Test("open", "It is open", GardenQuestions.Open.Is(true), Source);
        Criterion watered = Criterion.Test("watered", "It is watered", GardenQuestions.Watered.Is(true), Citation.Reading(Bibliography.Sharp1980));
        Definition any = new() { Id = "any", Work = Bibliography.Whitaker1980, Summary = "One.", Criterion = Criterion.Any("either", "Either", Source, open, watered) };

        Judgement judgement = Judging.Judge(any, Answers.Unknown.With(GardenQuestions.Watered, true));

        Reason reason = Assert.Single(judgement.Reasons);
        Assert.Equal("watered: yes", reason.ToString());
        Assert.Equal([watered], reason.Criteria);
        Assert.Equal(watered.Citations, reason.Citations);
        Assert.Equal(
            [("either", CriterionStatus.Met), ("either/open", CriterionStatus.Open), ("either/watered", CriterionStatus.Met)],
            judgement.Findings.Select(finding => (finding.Path, finding.Status)));
        Assert.Equal(CriterionStatus.Met, judgement[watered].Status);
        Assert.Equal(CriterionStatus.Open, judgement["either/open"].Status);
    }

    [Fact]
    public void What_would_turn_a_verdict_replaces_an_answer_gives_one_or_goes_against_what_follows()
    {
        Counterfactual turned = Assert.Single(Judging.Judge(Both, Closed.With(GardenQuestions.Crop, Scale.Individual)).Counterfactuals(Verdict.CoProduction, [GardenQuestions.Crop]));

        Assert.Equal(["open: yes instead of no", "watered: yes"], turned.Changes.Select(change => change.ToString()));
        Assert.Equal([ChangeKind.Changed, ChangeKind.Answered], turned.Changes.Select(change => change.Kind));
        Assert.Equal("open: yes; crop: individual; watered: yes", turned.Answers.ToString());

        Definition dry = OwnDefinitions.Of("dry", GardenQuestions.Watered.Is(false));
        Counterfactual against = Assert.Single(Judging.Judge(dry, Answers.Unknown.With(GardenQuestions.Crop, Scale.Group)).Counterfactuals(Verdict.CoProduction));

        Assert.Equal(["crop: individual instead of group", "watered: no instead of yes"], against.Changes.Select(change => change.ToString()));
        Assert.Equal([ChangeKind.Changed, ChangeKind.Implied], against.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void A_question_that_is_locked_keeps_its_answer()
    {
        Judgement judgement = Judging.Judge(Either, Closed.With(GardenQuestions.Watered, false));

        Assert.Equal(["open: yes instead of no", "watered: yes instead of no"], Turns(judgement.Counterfactuals(Verdict.CoProduction)));
        Assert.Equal(["watered: yes instead of no"], Turns(judgement.Counterfactuals(Verdict.CoProduction, [GardenQuestions.Open])));
        Assert.Empty(judgement.Counterfactuals(Verdict.CoProduction, [GardenQuestions.Open, GardenQuestions.Watered]));
        foreach (Question? foreign in (Question?[])[Codebook.Users, null])
        {
            Assert.StartsWith(
                "Only questions of 'garden' can be locked.",
                Assert.Throws<ArgumentException>("locked", () => judgement.Counterfactuals(Verdict.CoProduction, [foreign!])).Message,
                StringComparison.Ordinal);
        }

        Assert.StartsWith(
            "Only a definite verdict can be turned to.",
            Assert.Throws<ArgumentOutOfRangeException>("wanted", () => judgement.Counterfactuals(Verdict.Undetermined)).Message,
            StringComparison.Ordinal);

        static IEnumerable<string> Turns(IEnumerable<Counterfactual> turns) => turns.Select(turn => string.Join(" and ", turn.Changes));
    }

    [Fact]
    public void An_explanation_tells_what_is_given_and_what_is_unknown_beside_it() =>
        Assert.Contains("given open: no; watered: unknown", Judging.Judge(Both, Closed).Explain(), StringComparison.Ordinal);

    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(3, 3, false)]
    [InlineData(4, 3, true)]
    public void Of_what_would_turn_a_verdict_the_nearest_three_are_told_and_that_there_are_others(int ways, int told, bool hasOthers)
    {
        QuestionnaireBuilder builder = new("many");
        Question<bool>[] questions = [.. Enumerable.Range(0, ways).Select(number => builder.YesNo($"q{number}", "Is it?", "", "One.", "None.", [Source]))];
        builder.Build();
        Judgement judgement = Judging.Judge(
            OwnDefinitions.Of("any", Condition.AnyOf([.. questions.Select(question => question.Is(true))])),
            questions.Aggregate(Answers.Unknown, (known, question) => known.With(question, false)));

        NearestTurns turns = Assert.Single(NearestTurns.Of(judgement));

        Assert.Equal((told, hasOthers), (turns.Shown.Count, turns.HasOthers));
        Assert.Equal(Enumerable.Range(0, told).Select(number => $"q{number}: yes instead of no"), turns.Shown.Select(turn => turn.Changes[0].ToString()));
        Assert.Equal(told, JudgementRecord.From(judgement).Turns.Count);
    }

    [Fact]
    public void Where_nothing_would_turn_a_verdict_nothing_is_told_of_it() => Assert.Empty(NearestTurns.Of(
        Judging.Judge(OwnDefinitions.Of("all", GardenQuestions.Open.Is(true) | GardenQuestions.Open.Is(false)), default)));
}
