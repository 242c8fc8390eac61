using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Tests.Asking;

namespace CoProduction.Tests.Comparison;

/// <summary>How much work comparisons take, and what becomes of those that would take more than is allowed.</summary>
public sealed class AnswerSpaceTests
{
    [Fact]
    public void What_was_counted_once_takes_no_work_again()
    {
        Definition open = OwnDefinitions.Of("open", GardenQuestions.Open.Is(true) | GardenQuestions.Crop.Is(Scale.Group));
        Definition watered = OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true));
        AnswerSpace space = new(GardenQuestions.Questionnaire);

        AnswerCounts first = space.Count(open, watered);
        long spent = space.Spent;

        Assert.InRange(spent, 1, 100);
        Assert.Equal(first, space.Count(open, watered));
        Assert.Equal(first.Reversed, space.Count(watered, open));
        Assert.InRange(space.Spent - spent, 0, 5);
    }

    [Fact]
    public void With_however_few_steps_a_pair_is_counted_exactly_or_refused_by_name()
    {
        Question<bool>[] questions = Thresholds.Questions(8, (builder, asked) => builder.Implies("rule", asked[6].Is(true), asked[7].Is(true), "they come together"));
        Definition one = OwnDefinitions.Of("one", Thresholds.AtLeast(2, questions[..4]) & questions[6].Is(true));
        Definition other = OwnDefinitions.Of("other", Thresholds.AtLeast(2, questions[2..6]) | questions[7].Is(false));
        int refused = 0;

        // Of 2^6 answers, by three to the last two, that keep the rule: the first is met by 11 of 16, by four, by one, and the other by 64 and 11 * 4 * 2.
        for (int steps = 0; steps < 250; steps++)
        {
            AnswerSpace space = new(questions[0].Questionnaire, steps);
            try
            {
                Assert.Equal("35 under both, 9 under the first only, 117 under the second only, 31 under neither", space.Count(one, other).ToString());
            }
            catch (NotSupportedException problem)
            {
                Assert.Equal("'one' and 'other' are too large to be compared: even as a diagram they take more steps than are allowed.", problem.Message);
                refused++;
            }
        }

        Assert.InRange(refused, 10, 200);
    }

    [Fact]
    public void Pairs_that_stand_far_apart_in_the_questionnaire_are_counted_in_the_order_in_which_they_are_asked()
    {
        // The rules tie the last question, which is asked first, to each other one, and so would bring these back into the questionnaire's order.
        Question<bool>[] questions = Thresholds.Questions(25, (builder, asked) =>
        {
            for (int place = 0; place < 24; place++)
            {
                builder.Implies($"rule{place}", asked[24].Is(true), asked[place].Is(true), "all of them come with the last");
            }
        });
        Definition pairs = OwnDefinitions.Of("pairs", Condition.AnyOf([questions[24].Is(true), .. Enumerable.Range(0, 12).Select(place => questions[place].Is(true) & questions[place + 12].Is(true))]));
        AnswerSpace space = new(questions[0].Questionnaire, steps: 3_000);

        AnswerCounts counts = space.Count(pairs, pairs);

        // Of four answers to a pair one has both; the last question may be yes only where all are.
        UInt128 without = 531_441;
        Assert.Equal(new AnswerCounts((UInt128.One << 24) - without + 1, 0, 0, without), counts);
    }

    [Fact]
    public void Witnesses_that_are_not_wanted_any_more_are_given_up()
    {
        Definition open = OwnDefinitions.Of("open", GardenQuestions.Open.Is(true));
        FewestAnswers given = new(GardenQuestions.Questionnaire.Theory, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => given.Holding(open.Criterion.Compiled.Met, open.Criterion.Compiled.Met));
    }
}
