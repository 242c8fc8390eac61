using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Tests.Asking;

/// <summary>How many steps the search for the best order takes: neither more nor fewer are right, and a better search has to write them anew.</summary>
public sealed class SearchWorkTests
{
    private static readonly Question<bool>[] rows = Thresholds.Questions(7);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_steps_of_a_search_are_counted_to_the_step() => Assert.Equal(
        [916, 3_180, 6_470, 31_618, 4_872, 3_166, 2_220],
        [
            Steps(AnswerWeights.Uniform, Thresholds.AtLeast(2, rows[..3])),
            Steps(AnswerWeights.Uniform, Thresholds.AtLeast(3, rows[..5])),
            Steps(AnswerWeights.Uniform, (rows[0].Is(true) & rows[1].Is(true)) | (rows[2].Is(true) & rows[3].Is(true) & rows[4].Is(false))),
            Steps(AnswerWeights.Uniform.With(rows[1].Options[0], 3), (rows[0].Is(true) & (rows[1].Is(true) | rows[2].Is(true))) | (rows[1].Is(false) & rows[3].Is(true)) | (rows[5].Is(true) & rows[6].Is(false))),
            Steps(AnswerWeights.Uniform, rows[0].Is(true) & rows[1].Is(true), rows[1].Is(true) | (rows[2].Is(true) & rows[3].Is(false))),
            Steps(AnswerWeights.Uniform, GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Group, Scale.Community), GardenQuestions.Watered.Is(true)),
            Steps(AnswerWeights.Uniform.With(GardenQuestions.Crop.Options[1], 4), GardenQuestions.Open.Is(true) | GardenQuestions.Crop.Is(Scale.Group), GardenQuestions.Watered.Is(true) & GardenQuestions.Open.Is(false)),
        ]);

    [Fact]
    public void What_is_to_be_expected_heeds_rules_that_take_many_steps_to_count()
    {
        // The firsts of all pairs stand before the seconds, so that counting takes many hundred steps.
        Question<bool>[] tied = Thresholds.Questions(18, (builder, asked) =>
        {
            for (int place = 0; place < 9; place++)
            {
                builder.Implies($"rule{place}", asked[place].Is(true), asked[place + 9].Is(true), "they come together");
            }
        });

        // Of the three answers to a pair that keep its rule, two have the second.
        Interview interview = new([OwnDefinitions.Of("both", tied[9].Is(true) & tied[10].Is(true))], new Activity("Nothing is known"));
        NextQuestion next = interview.PlanNext(cancellationToken: Token)!;

        Assert.True(next.IsExact);
        Assert.Equal(1 + (2 / 3.0), next.ExpectedQuestions!.Value, 12);
    }

    /// <summary>The fewest steps with which the search comes to its end.</summary>
    private static int Steps(AnswerWeights weights, params Condition[] conditions)
    {
        Interview interview = new(conditions.Select((condition, index) => OwnDefinitions.Of($"d{index}", condition)), new Activity("Nothing is known"), weights);
        int few = 0;
        int enough = 1_000_000;
        while (few < enough)
        {
            int middle = (few + enough) / 2;
            (few, enough) = interview.PlanNext(new() { MaxSteps = middle }, Token)!.IsExact ? (few, middle) : (middle + 1, enough);
        }

        return enough;
    }
}
