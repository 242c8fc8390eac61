using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Tests.Asking;

/// <summary>What an interview refuses and says, to the letter.</summary>
public sealed class InterviewEdgeTests
{
    private static readonly Definition shared = OwnDefinitions.Of("shared", GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Group, Scale.Community));

    private static readonly Definition watered = OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true));

    private static readonly Activity garden = new("A garden between the houses");

    private static readonly Interview start = new([shared, watered], garden);

    [Fact]
    public void What_cannot_be_asked_is_refused_in_a_sentence()
    {
        Interview asked = start.Answer(GardenQuestions.Open, true);

        Assert.Equal("'users' is a question of 'codebook', and not of 'garden'. (Parameter 'question')", Refused(() => start.Answer(Codebook.Users, true)));
        Assert.Equal("'users' is a question of 'codebook', and not of 'garden'. (Parameter 'question')", Refused(() => start.Skip(Codebook.Users)));
        Assert.Equal("'users' is a question of 'codebook', and not of 'garden'. (Parameter 'question')", Refused(() => start.Answer(Codebook.Users, Codebook.Users.Options[0])));
        Assert.Equal("'users' is a question of 'codebook', and not of 'garden'. (Parameter 'askedBefore')", Refused(() => new Interview([shared], garden, askedBefore: [Codebook.Users])));
        Assert.Equal("'open' was asked before; its answer can be corrected. (Parameter 'question')", Refused(() => asked.Answer(GardenQuestions.Open, false)));
        Assert.Equal("'open' was asked before; its answer can be corrected. (Parameter 'question')", Refused(() => asked.Answer(GardenQuestions.Open, GardenQuestions.Open.Options[1])));
        Assert.Equal("'crop: individual' is not an answer to 'open'. (Parameter 'possible')", Refused(() => start.Answer(GardenQuestions.Open, GardenQuestions.Crop.Options[0])));
        Assert.Equal("At least one answer to 'open' is needed. (Parameter 'possible')", Refused(() => start.Answer(GardenQuestions.Open, [])));
        const string Nothing = "was not asked before, and nothing is known of it: there is nothing to correct. (Parameter 'question')";
        Assert.Equal($"'crop' {Nothing}", Refused(() => asked.Correct(GardenQuestions.Crop, Scale.Group)));
        Assert.Equal($"'crop' {Nothing}", Refused(() => asked.Correct(GardenQuestions.Crop, GardenQuestions.Crop.Options[0])));
        Assert.Equal($"'users' {Nothing}", Refused(() => asked.Correct(Codebook.Users, true)));
        Assert.Equal("'open' is given twice. (Parameter 'askedBefore')", Refused(() => new Interview([shared], garden, askedBefore: [GardenQuestions.Open, GardenQuestions.Crop, GardenQuestions.Open])));
        Assert.Equal(
            "The weights are of answers to 'garden', and not to 'codebook'. (Parameter 'weights')",
            Refused(() => new Interview([OwnDefinitions.Of("users", Codebook.Users.Is(true))], garden, AnswerWeights.Uniform.With(GardenQuestions.Open.Options[0], 2))));

        static string Refused(Func<object> ask) => Assert.Throws<ArgumentException>(ask).Message;
    }

    [Fact]
    public void Each_argument_that_is_missing_is_named()
    {
        Assert.Throws<ArgumentNullException>("activity", () => new Interview([shared], null!));
        Assert.Throws<ArgumentNullException>("question", () => start.Answer(null!, true));
        Assert.Throws<ArgumentNullException>("question", () => start.Correct(null!, true));
        Assert.Throws<ArgumentNullException>("question", () => start.Correct(null!, GardenQuestions.Open.Options[0]));
    }

    [Fact]
    public void How_far_it_has_come_is_counted_one_by_one_and_together()
    {
        Assert.Equal("0 questions asked; of 2 definitions, 0 are settled; 3 questions still matter", $"{start}");
        Assert.Equal("1 question asked; of 2 definitions, 1 is settled; 1 question still matters", $"{start.Answer(GardenQuestions.Crop, Scale.Group)}");
        Assert.Equal("2 questions asked; of 2 definitions, 2 are settled; nothing left to ask", $"{start.Answer(GardenQuestions.Crop, Scale.Group).Answer(GardenQuestions.Open, false)}");
        Assert.Equal(
            "2 questions asked; of 2 definitions, 0 are settled; the answers contradict each other: "
                + "\"crop: group or community\" implies \"watered: yes\", because a larger crop dries out in summer; but the answers say crop: group; watered: no.",
            $"{start.Answer(GardenQuestions.Crop, Scale.Group).Answer(GardenQuestions.Watered, false)}");
    }

    [Fact]
    public void What_is_to_be_expected_is_said_in_one_question_or_several_and_about_or_just()
    {
        InterviewOptions ahead = new() { MaxQuestions = 0, MaxQuestionsForSeveral = 0 };
        CancellationToken token = TestContext.Current.CancellationToken;

        Assert.Equal("watered (1.0 question expected)", $"{new Interview([watered], garden).Next}");
        Assert.Equal("watered (about 1.0 question expected)", $"{new Interview([watered], garden).PlanNext(ahead, token)}");
        Assert.Equal("crop (2.0 questions expected)", $"{start.Next}");
        Assert.Equal("watered (about 2.4 questions expected)", $"{start.PlanNext(ahead, token)}");
        Assert.Equal("watered", $"{new Interview([watered], garden).PlanNext(ahead with { ImaginedInterviews = 0 }, token)}");
    }

    [Fact]
    public void What_is_open_is_listed_once_and_each_definition_is_borne_on_by_its_own()
    {
        Assert.Equal([GardenQuestions.Open, GardenQuestions.Crop, GardenQuestions.Watered], start.Open);
        Assert.Equal([shared], start.Answer(GardenQuestions.Watered, true).Next!.BearsOn);
        Assert.Equal("open: yes", start.Answer(GardenQuestions.Open, true).Activity.Answers.ToString());
        Assert.Equal([GardenQuestions.Crop, GardenQuestions.Watered], start.Answer(GardenQuestions.Open, true).Open);
        Assert.Equal([GardenQuestions.Crop, GardenQuestions.Watered], start.Answer(GardenQuestions.Open, false).Open);
        Assert.Empty(start.Skip(GardenQuestions.Open).Skip(GardenQuestions.Crop).Skip(GardenQuestions.Watered).Open);
        Assert.Null(start.Skip(GardenQuestions.Open).Skip(GardenQuestions.Crop).Skip(GardenQuestions.Watered).Next);
    }

    [Fact]
    public void Nothing_is_asked_while_answers_contradict_each_other()
    {
        Interview clash = start.Answer(GardenQuestions.Crop, Scale.Group).Answer(GardenQuestions.Watered, false);
        Question<bool>[] tied = Thresholds.Questions(13, (builder, asked) => builder.Implies("rule", asked[0].Is(true), asked[1].Is(true), "they come together"));
        Interview large = new([OwnDefinitions.Of("large", Thresholds.AtLeast(6, tied))], garden);
        Interview largeClash = large.Answer(tied[0], true).Answer(tied[1], false);

        Assert.Equal((0, null, false), (clash.Open.Count, clash.Next, clash.IsDone));
        Assert.Equal((12, 11), (large.Answer(tied[0], false).Open.Count, large.Answer(tied[0], true).Open.Count));
        Assert.Equal((0, null, false), (largeClash.Open.Count, largeClash.Next, largeClash.IsDone));
    }

    [Fact]
    public void A_ranking_counts_one_verdict_and_one_activity_as_one()
    {
        Classifier classifier = new([shared, watered]);

        var one = OpenQuestionRanking.Of([new Classifier([watered]).Classify(garden)]);
        var both = OpenQuestionRanking.Of([classifier.Classify(garden), classifier.Classify(start.Answer(GardenQuestions.Open, true).Activity), classifier.Classify(start.Answer(GardenQuestions.Watered, false).Activity)]);

        Assert.Equal("1 verdict is undetermined; 1 question could still decide.\n  watered: open in 1 verdict on 1 activity; some answer alone settles 1", $"{one}");
        Assert.Equal("4 verdicts are undetermined; 3 questions could still decide.\n  crop: open in 2 verdicts on 2 activities; some answer alone settles 2\n  watered: open in 2 verdicts on 2 activities; some answer alone settles 2\n"
                + "  open: open in 1 verdict on 1 activity; some answer alone settles 1",
            $"{both}");
    }
}
