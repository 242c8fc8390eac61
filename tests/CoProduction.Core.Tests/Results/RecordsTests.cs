using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Results;

/// <summary>Results as data, made of a garden and of a definition that can be met in many ways.</summary>
public sealed class RecordsTests
{
    private static readonly Definition Open = OwnDefinitions.Of("open", GardenQuestions.Open.Is(true));
    private static readonly Definition Watered = OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true));
    private static readonly Activity Garden = new("a garden") { Id = "g1", Answers = Answers.Unknown.With(GardenQuestions.Open, true) };

    private static Citation Source => Citation.Reading(Bibliography.Whitaker1980);

    [Fact]
    public void A_record_shows_its_activity_and_how_many_verdicts_it_holds()
    {
        Assert.Equal("g1: a garden (2 verdicts)", ClassificationRecord.From(new Classifier([Open, Watered]).Classify(Garden)).ToString());
        Assert.Equal("a garden (1 verdict)", ClassificationRecord.From(new Classifier([Open]).Classify(Garden with { Id = null })).ToString());
        Assert.Equal(
            "i1: gardens (2 verdicts on 1 activity)",
            InitiativeClassificationRecord.From(new Classifier([Open, Watered]).Classify(new Initiative("gardens", [Garden]) { Id = "i1" })).ToString());
        Assert.Equal(
            "gardens (1 verdict on 2 activities)",
            InitiativeClassificationRecord.From(new Classifier([Open]).Classify(new Initiative("gardens", [Garden, Garden with { Id = "g2" }]))).ToString());
    }

    [Fact]
    public void A_record_holds_the_kinds_of_its_activity_and_its_judgements_where_they_are_asked_for()
    {
        Typology access = new()
        {
            Id = "access", Dimension = "access", Work = Bibliography.Whitaker1980, Summary = "Who may enter.",
            Kinds = [new Kind("Public", Open.Criterion.WithId("public")), new Kind("Dry", Criterion.Test("dry", "It is dry", GardenQuestions.Watered.Is(false), Source))],
        };
        Classification classification = new Classifier([Open], [access]).Classify(Garden);

        ClassificationRecord brief = ClassificationRecord.From(classification);

        Assert.Null(brief.Judgements);
        Assert.Equal([KeyValuePair.Create("public", Membership.Certainly), KeyValuePair.Create("dry", Membership.Possibly)], brief.Typologies["access"]);
        Assert.Equal("open", Assert.Single(ClassificationRecord.From(classification, explained: true).Judgements!).Definition);
    }

    [Fact]
    public void What_is_missing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("classification", () => ClassificationRecord.From(null!));
        Assert.Throws<ArgumentNullException>("classification", () => InitiativeClassificationRecord.From(null!));
        Assert.Throws<ArgumentNullException>("judgement", () => JudgementRecord.From(null!));
        Assert.Throws<ArgumentNullException>("option", () => AnswerToken.Of((AnswerOption)null!));
        Assert.Throws<ArgumentNullException>("questionnaire", () => AnswersRecord.From(Garden.Answers).ToAnswers(null!));
    }

    [Fact]
    public void Answers_that_a_questionnaire_does_not_know_are_refused_with_their_question()
    {
        Assert.Equal(Garden.Answers, AnswersRecord.From(Garden.Answers).ToAnswers(GardenQuestions.Questionnaire));
        Assert.StartsWith(
            "'codebook' has no question 'open'.",
            Assert.Throws<ArgumentException>("questionnaire", () => AnswersRecord.From(Garden.Answers).ToAnswers(Codebook.Questionnaire)).Message,
            StringComparison.Ordinal);
        AnswersRecord strange = new(new Dictionary<string, IReadOnlyList<AnswerToken>> { ["crop"] = [AnswerToken.Of(GardenQuestions.Open.Options[0])] });
        Assert.StartsWith(
            "'yes' is not an answer to 'crop'.", Assert.Throws<ArgumentException>("questionnaire", () => strange.ToAnswers(GardenQuestions.Questionnaire)).Message, StringComparison.Ordinal);
        Assert.Equal(("", ""), (default(AnswerToken).Word, default(AnswerToken).ToString()));
    }

    [Fact]
    public void A_clash_is_stored_with_the_rules_in_words()
    {
        Answers clash = Garden.Answers.With(GardenQuestions.Crop, Scale.Group).With(GardenQuestions.Watered, false);
        ContradictionRecord stored = Assert.Single(ClassificationRecord.From(new Classifier([Open]).Classify(Garden with { Answers = clash })).Contradictions);

        ImplicationRecord rule = Assert.Single(stored.Implications);
        Assert.Equal(("cropsNeedWater", "crop: group or community", "watered: yes", "a larger crop dries out in summer"), (rule.Id, rule.Premise, rule.Conclusion, rule.Reason));
    }

    [Theory]
    [InlineData(10, 1_000, null)]
    [InlineData(11, 1_000, true)]
    [InlineData(1, 100, null)]
    public void A_thousand_reasons_are_stored_and_that_there_are_more(int ways, int stored, bool? hasMore)
    {
        QuestionnaireBuilder builder = new("ways");
        Question<bool>[] questions = [.. Enumerable.Range(0, 20 + ways).Select(number => builder.YesNo($"q{number}", "Is it?", "", "One.", "None.", [Source]))];
        builder.Build();
        Condition condition = Condition.AllOf([.. new Range[] { new(0, 10), new(10, 20), new(20, ^0) }.Select(part => Condition.AnyOf([.. questions[part].Select(question => question.Is(true))]))]);
        Judgement judgement = Judging.Judge(
            OwnDefinitions.Of("ways", condition), questions.Aggregate(Answers.Unknown, (known, question) => known.With(question, true)));

        var record = JudgementRecord.From(judgement);

        Assert.Equal((stored, hasMore), (record.Reasons.Count, record.HasMoreReasons));
        Assert.Equal(judgement.EnumerateReasons().First().ToString(), record.Reasons[0].Text);
        Assert.Equal(["only"], record.Reasons[0].Criteria);
    }

    [Fact]
    public void What_a_result_was_made_with_names_kinds_only_where_there_are_any()
    {
        Typology access = new()
        {
            Id = "access", Dimension = "access", Work = Bibliography.Whitaker1980, Summary = "Who may enter.",
            Kinds = [new Kind("a public garden", Criterion.Test("public", "It is open", GardenQuestions.Open.Is(true), Source))],
        };

        MadeWith without = ClassificationRecord.From(new Classifier([Open]).Classify(Garden)).MadeWith!;
        MadeWith with = ClassificationRecord.From(new Classifier([Open], [access]).Classify(Garden)).MadeWith!;

        Assert.Null(without.Typologies);
        Assert.Equal([KeyValuePair.Create("access", access.ContentHash)], with.Typologies);
        Assert.Null((with with { Typologies = null }).Typologies);
        Assert.Equal(with, without with { Typologies = new Dictionary<string, string> { ["access"] = access.ContentHash } });
        Assert.Equal(["open"], without.Definitions.Keys);
    }

    [Fact]
    public void A_list_or_a_map_that_is_missing_is_an_empty_one()
    {
        ClassificationRecord record = ClassificationRecord.From(new Classifier([Open]).Classify(Garden), explained: true);

        Assert.Empty((record with { Contradictions = null! }).Contradictions);
        Assert.Empty((record with { Verdicts = null! }).Verdicts);
        Assert.Empty((record with { Typologies = null! }).Typologies);
        Assert.Null((record with { Judgements = null }).Judgements);
        Assert.Equal("open", Assert.Single(record.Judgements!).Definition);
        Assert.Equal(record, record with { Judgements = [.. record.Judgements!] });
    }
}
