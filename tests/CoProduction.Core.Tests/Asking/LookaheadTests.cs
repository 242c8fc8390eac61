using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;

namespace CoProduction.Tests.Asking;

/// <summary>What is asked where the best order is not searched for.</summary>
public sealed class LookaheadTests
{
    private static readonly Activity unknown = new("Nothing is known");

    private static readonly Question<bool>[] rows = Thresholds.Questions(14);

    private static readonly Definition large = OwnDefinitions.Of("large", rows[13].Is(true) & Thresholds.AtLeast(6, rows[..12]));

    private static readonly Definition small = OwnDefinitions.Of("small", rows[12].Is(true) & rows[0].Is(true));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 2.0)]
    [InlineData(2, 1.5)]
    [InlineData(20, 2.15)]
    [InlineData(200, 1.905)]
    public void What_is_to_be_expected_is_the_mean_of_so_many_imagined_interviews_the_same_each_time(int interviews, double? expected)
    {
        InterviewOptions options = new() { MaxQuestions = 0, ImaginedInterviews = interviews };
        Interview interview = new([OwnDefinitions.Of("all", Condition.AllOf([.. rows[..4].Select(row => row.Is(true))]))], unknown);

        Assert.Equal(expected, interview.PlanNext(options, Token)!.ExpectedQuestions);
        Assert.Equal(expected, interview.PlanNext(options, Token)!.ExpectedQuestions);
    }

    [Fact]
    public Task The_answer_that_does_away_with_most_is_asked_for_first()
    {
        Condition either = (rows[0].Is(true) & rows[1].Is(true) & rows[2].Is(true)) | (rows[3].Is(true) & rows[4].Is(true));
        Condition hub = rows[5].Is(true) & (rows[6].Is(true) | rows[7].Is(true) | rows[8].Is(true));

        return Snapshot.Verify(string.Join('\n', new[]
        {
            Asked(either), Asked(hub), Asked(either, hub), Asked(hub, rows[8].Is(true) & rows[9].Is(true)), Asked(GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Community)),
            Asked(GardenQuestions.Crop.Is(Scale.Group) | (GardenQuestions.Watered.Is(true) & GardenQuestions.Open.Is(true))),
        }));
    }

    [Fact]
    public void Likelier_answers_count_for_more()
    {
        Condition both = rows[0].Is(true) & rows[1].Is(true);

        Assert.Equal("q0", Next(AnswerWeights.Uniform));
        Assert.Equal("q1", Next(AnswerWeights.Uniform.With(rows[1].Options[1], 2)));
        Assert.Equal("q1", Next(AnswerWeights.Uniform.With(rows[0].Options[0], 2)));

        string Next(AnswerWeights weights) => new Interview([OwnDefinitions.Of("both", both)], unknown, weights).PlanNext(new() { MaxQuestions = 0 }, Token)!.Question.Id;
    }

    [Fact]
    public Task A_definition_of_many_ways_is_asked_by_how_uncertain_it_is_and_nothing_is_said_of_what_is_to_be_expected()
    {
        Assert.Equal("q13", $"{new Interview([large], unknown).Next}");
        AnswerWeights uneven = rows.Aggregate(AnswerWeights.Uniform, (weights, row) => weights.With(row.Options[row.Index % 2], 1 + row.Index));
        Assert.True(new Interview([large], unknown).Answer(rows[13], false).IsDone);
        return Snapshot.Verify(string.Join('\n', new[]
        {
            string.Join(" ", Steps(new Interview([large], unknown))), string.Join(" ", Steps(new Interview([small, large], unknown))),
            string.Join(" ", Steps(new Interview([large, small], unknown, uneven))),
        }));
    }

    [Fact]
    public void Once_the_large_one_is_settled_what_is_to_be_expected_of_the_small_one_is_said()
    {
        Interview interview = new([large, small], unknown);

        Assert.Equal("q0 (1.5 questions expected)", $"{interview.Answer(rows[13], false).Next}");
    }

    [Fact]
    public void What_is_left_of_each_definition_is_measured_by_its_own_doubt()
    {
        Definition half = OwnDefinitions.Of("half", Thresholds.AtLeast(6, rows[..12]));
        Definition also = OwnDefinitions.Of("also", rows[13].Is(true) & half.Criterion.Condition);

        Assert.Equal("q13", $"{new Interview([also, half], unknown).Next}");
    }

    [Fact]
    public void A_verdict_that_is_as_good_as_certain_is_asked_for_in_order()
    {
        Definition half = OwnDefinitions.Of("half", Thresholds.AtLeast(6, rows[..12]));
        AnswerWeights certain = rows.Aggregate(AnswerWeights.Uniform, (weights, row) => weights.With(row.Options[1], 1e-9));

        Assert.Equal("q0", $"{new Interview([half], unknown, certain).Next}");
    }

    /// <summary>The questions of an interview whose answers are no and yes in turn, with what is said of each.</summary>
    private static string Asked(params Condition[] conditions) =>
        string.Join(" ", Steps(new Interview(conditions.Select((condition, index) => OwnDefinitions.Of($"d{index}", condition)), unknown)));

    private static IEnumerable<string> Steps(Interview interview)
    {
        for (int step = 0; interview.PlanNext(new() { MaxQuestions = 0, MaxQuestionsForSeveral = 0, ImaginedInterviews = 8 }, Token) is { } next; step++)
        {
            yield return next.ExpectedQuestions is { } expected ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{next.Question.Id}:{expected}") : next.Question.Id;
            AnswerOption[] sound = [.. next.Question.Options.Where(option => Contradiction.In(interview.Activity.Answers.WithOptions(next.Question, option)).Count == 0)];
            interview = interview.Answer(next.Question, sound[step % sound.Length]);
        }
    }
}
