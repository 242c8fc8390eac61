using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.TestTables;

namespace CoProduction.Tests.Asking;

/// <summary>Asking, comparing and tabling over a questionnaire of its own.</summary>
public sealed class GardenInterviewTests
{
    private static readonly Definition Shared = OwnDefinitions.Of(
        "shared", GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Group, Scale.Community));

    private static readonly Definition Watered = OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true));

    private static readonly Activity Garden = new("A garden between the houses");

    [Fact]
    public void An_interview_asks_the_questions_of_the_definitions_own_questionnaire()
    {
        Interview interview = new([Shared], Garden);
        while (interview.Next is { } next)
        {
            Assert.True(next.IsExact);
            interview = interview.Answer(next.Question, next.Question.Options[^1]);
        }

        Assert.Same(GardenQuestions.Questionnaire, interview.Questionnaire);
        Assert.Equal("1 question asked; of 1 definition, 1 is settled; nothing left to ask", interview.ToString());
        Assert.Equal("open: no", interview.Activity.Answers.ToString());
    }

    [Fact]
    public void What_follows_by_its_own_rules_is_not_asked()
    {
        Interview interview = new Interview([Watered], Garden).Answer(GardenQuestions.Crop, Scale.Group);

        Assert.True(interview.IsDone);
        Assert.Equal(Verdict.CoProduction, interview.Definitions[0].Assess(interview.Activity.Answers));
    }

    [Fact]
    public void The_fewest_questions_are_those_of_trying_every_order()
    {
        // Crop first: watered is settled by a larger crop, two times in three, and shared needs to know whether it is open only then.
        NextQuestion next = new Interview([Shared, Watered], Garden).Next!;

        Assert.Equal("crop (2.0 questions expected)", next.ToString());
        Assert.Equal([Shared, Watered], next.BearsOn);
    }

    [Fact]
    public void Weights_belong_to_the_questionnaire_whose_answers_are_weighed()
    {
        AnswerWeights dry = AnswerWeights.Uniform.With(GardenQuestions.Watered.Options[1], 9);
        AnswerWeights counted = AnswerWeights.CountedFrom([Garden, new Activity("b") { Answers = Answers.Unknown.With(GardenQuestions.Open, true) }]);

        Assert.Null(AnswerWeights.Uniform.Questionnaire);
        Assert.Same(AnswerWeights.Uniform, AnswerWeights.CountedFrom([Garden]));
        Assert.Same(GardenQuestions.Questionnaire, dry.Questionnaire);
        Assert.Equal((9, 1), (dry.Of(GardenQuestions.Watered.Options[1]), dry.Of(GardenQuestions.Watered.Options[0])));
        Assert.Equal((2, 1), (counted.Of(GardenQuestions.Open.Options[0]), counted.Of(GardenQuestions.Open.Options[1])));
        Assert.Throws<ArgumentException>("answer", () => dry.Of(Codebook.Users.Options[0]));
        Assert.Throws<ArgumentException>("answer", () => dry.With(Codebook.Users.Options[0], 2));
        Assert.Throws<ArgumentException>("weights", () => new Interview([Sharp1980.Definition], new Activity("a"), dry));
        Assert.Throws<ArgumentException>("activities", () => AnswerWeights.CountedFrom(
            [new Activity("a") { Users = true }, new Activity("b") { Answers = Answers.Unknown.With(GardenQuestions.Open, true) }]));
    }

    [Fact]
    public void Definitions_on_two_questionnaires_are_neither_asked_nor_compared_together()
    {
        Definition[] mixed = [Shared, Sharp1980.Definition];

        ArgumentException asked = Assert.Throws<ArgumentException>("definitions", () => new Interview(mixed, Garden));
        Assert.Contains("of 'codebook', and not of 'garden'.", asked.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("definitions", () => DefinitionMap.Of(mixed));
        Assert.Throws<ArgumentException>("second", () => DefinitionComparison.Of(Shared, Sharp1980.Definition));
        Assert.Throws<ArgumentException>("activity", () => new Interview([Shared], new Activity("a") { Users = true }));
        Assert.Throws<ArgumentException>("question", () => new Interview([Shared], Garden).Skip(Codebook.Users));
    }

    [Fact]
    public void Definitions_are_compared_over_the_answers_to_their_own_questionnaire()
    {
        var comparison = DefinitionComparison.Of(Shared, Watered);
        var map = DefinitionMap.Of(Shared, Watered);

        Assert.Equal(Relation.Entails, comparison.Relation);
        Assert.Equal(GardenQuestions.Questionnaire.Questions, comparison.Questions);
        Assert.Equal((UInt128)8, comparison.Counts.Total);
        Assert.Equal((UInt128)2, comparison.Counts.Both);
        Assert.Equal("open: no; crop: group or community", comparison.OnlySecond!.Answers.ToString());
        Assert.Equal(Watered, map.Broadest);
        Assert.Equal(Shared, map.Strictest);
    }

    [Fact]
    public void A_test_table_is_made_of_the_answers_to_its_own_questionnaire()
    {
        var table = TestTable.Of(Shared);

        Assert.All(table.Activities, activity => Assert.Same(GardenQuestions.Questionnaire, activity.Answers.Questionnaire));
        Assert.Equal(["open: yes", "crop: group or community"], table.Conditions.Select(tested => tested.Condition.ToString()));
        Assert.All(table.Conditions, tested => Assert.True(tested.DecidesAlone));
    }

    [Fact]
    public void What_is_missing_is_refused_by_name()
    {
        Interview interview = new([Shared], Garden);

        Assert.Throws<ArgumentNullException>("activity", () => new Interview([Shared], null!));
        Assert.Throws<ArgumentNullException>("definitions", () => new Interview(null!, Garden));
        Assert.Throws<ArgumentNullException>("askedBefore", () => new Interview([Shared], Garden, askedBefore: [null!]));
        Assert.Throws<ArgumentNullException>("question", () => interview.Answer(null!, GardenQuestions.Open.Options[0]));
        Assert.Throws<ArgumentNullException>("question", () => interview.Skip(null!));
        Assert.Throws<ArgumentNullException>("question", () => interview.Correct(null!, GardenQuestions.Open.Options[0]));
        Assert.Throws<ArgumentNullException>("classifications", () => OpenQuestionRanking.Of(null!));
        Assert.Throws<ArgumentNullException>("classifications", () => OpenQuestionRanking.Of([null!]));
        Assert.Throws<ArgumentNullException>("activities", () => AnswerWeights.CountedFrom(null!));
        Assert.Throws<ArgumentNullException>("activities", () => AnswerWeights.CountedFrom([null!]));
        Assert.Throws<ArgumentNullException>("answer", () => AnswerWeights.Uniform.With(null!, 1));
        Assert.Throws<ArgumentNullException>("answer", () => AnswerWeights.Uniform.Of(null!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_is_a_finite_number_above_zero(double weight) => Assert.StartsWith(
        "A weight is a finite number above zero.",
        Assert.Throws<ArgumentOutOfRangeException>(nameof(weight), () => AnswerWeights.Uniform.With(GardenQuestions.Open.Options[0], weight)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_weight_is_kept_beside_those_of_the_other_answers()
    {
        AnswerWeights weights = AnswerWeights.Uniform.With(GardenQuestions.Open.Options[0], 3).With(GardenQuestions.Crop.Options[2], double.Epsilon);

        Assert.Equal((3, 1, double.Epsilon), (weights.Of(GardenQuestions.Open.Options[0]), weights.Of(GardenQuestions.Open.Options[1]), weights.Of(GardenQuestions.Crop.Options[2])));
        Assert.Equal(1, AnswerWeights.Uniform.Of(GardenQuestions.Open.Options[0]));
        Assert.Same(GardenQuestions.Questionnaire, weights.Questionnaire);
        Assert.Null(AnswerWeights.Uniform.Questionnaire);
        Assert.Throws<ArgumentException>("answer", () => weights.Of(Codebook.Users.Options[0]));
        Assert.Throws<ArgumentException>("answer", () => weights.With(Codebook.Users.Options[0], 1));
        Assert.Throws<ArgumentException>("weights", () => new Interview([OwnDefinitions.Of("users", Codebook.Users.Is(true))], Garden, weights));
    }
}
