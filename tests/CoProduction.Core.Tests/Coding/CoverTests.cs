using CoProduction.Coding;

namespace CoProduction.Tests.Coding;

/// <summary>Unions of boxes over a questionnaire so small that every box can be tried.</summary>
public sealed class CoverTests
{
    private static readonly Questionnaire garden = GardenQuestions.Questionnaire;
    private static readonly Cover cover = new(garden);
    private static readonly Box open = BoxOf(GardenQuestions.Open.Is(true));
    private static readonly Box shut = BoxOf(GardenQuestions.Open.Is(false));
    private static readonly Box watered = BoxOf(GardenQuestions.Watered.Is(true));
    private static readonly Box dry = BoxOf(GardenQuestions.Watered.Is(false));

    /// <summary>Every box that is not empty.</summary>
    private static readonly Box[] all =
    [
        .. garden.Questions.Aggregate<Question, IEnumerable<AnswerSet>>(
            [default],
            (sets, question) => sets.SelectMany(set => Subsets(question).Select(excluded => set | excluded)))
        .Select(excluded => new Box(excluded)),
    ];

    /// <summary>Every complete set of answers, as what it rules out.</summary>
    private static readonly AnswerSet[] complete =
    [
        .. all.Select(box => box.Excluded).Where(excluded => excluded.Count == garden.Questions.Sum(question => question.Options.Count - 1)),
    ];

    [Fact]
    public void There_are_as_many_boxes_and_complete_answers_as_counting_gives()
    {
        Assert.Equal(3 * 7 * 3, all.Length);
        Assert.Equal(2 * 3 * 2, complete.Length);
    }

    [Fact]
    public void The_largest_boxes_within_a_union_are_those_that_trying_every_box_finds()
    {
        Random random = new(20261126);
        for (int round = 0; round < 500; round++)
        {
            List<Box> union = Draw(random);
            Box[] within = [.. all.Where(box => complete.Where(box.HoldsUnder).All(answers => union.Exists(each => each.HoldsUnder(answers))))];

            Assert.Equal(
                within.Where(box => !Array.Exists(within, other => other != box && box.LiesWithin(other))).Order(),
                cover.Primes(union).Order());
        }
    }

    [Fact]
    public void Unions_and_what_they_have_in_common_hold_what_they_should_and_no_box_lies_within_another()
    {
        Random random = new(20261127);
        for (int round = 0; round < 500; round++)
        {
            List<Box> one = Draw(random);
            List<Box> other = Draw(random);
            List<Box> common = cover.Intersect(one, other);
            List<Box> united = Cover.Unite([.. Cover.Unite([], one)], other);

            Assert.All(complete, answers => Assert.Equal(Holds(one, answers) && Holds(other, answers), Holds(common, answers)));
            Assert.All(complete, answers => Assert.Equal(Holds(one, answers) || Holds(other, answers), Holds(united, answers)));
            Assert.All([common, united], boxes => Assert.DoesNotContain(boxes, box => boxes.Exists(each => each != box && box.LiesWithin(each))));
            Assert.All([common, united], boxes => Assert.Distinct(boxes));
            Assert.DoesNotContain(common, box => cover.IsEmpty(box.Excluded));
        }
    }

    [Fact]
    public void A_condition_that_no_answer_meets_has_no_box_and_one_that_every_answer_meets_has_the_box_of_all()
    {
        Assert.Empty(cover.Of(GardenQuestions.Open.Is(true) & GardenQuestions.Open.Is(false)));
        Assert.Empty(cover.Of(new AnswerCondition(GardenQuestions.Open, default)));
        Assert.Equal([default], cover.Of(new AnswerCondition(GardenQuestions.Open, GardenQuestions.Open.Mask.Answers)));
    }

    [Fact]
    public void Each_pair_of_boxes_that_is_held_together_is_a_step_and_so_is_each_comparison()
    {
        Assert.Equal(1, Steps(budget => cover.Intersect([open], [watered], budget)));

        // Four pairs, and each box that is found is compared with those before it.
        Assert.Equal(4 + 1 + 2 + 3, Steps(budget => cover.Intersect([open, shut], [watered, dry], budget)));
        Assert.Equal(0 + 1, Steps(budget => Cover.Unite([], [open, watered], budget)));

        // One comparison of the two; then for each of them two for looking whether it is still there, and two questions on which it may be mixed with either.
        Assert.Equal(1 + (2 * (2 + (2 * 2))), Steps(budget => cover.Primes([open & watered, shut & dry], budget)));
    }

    [Fact]
    public void Once_the_budget_is_spent_nothing_more_is_done()
    {
        Assert.Empty(cover.Intersect([open], [watered], new Budget(1)));
        Assert.Equal([open], Cover.Unite([open], [watered], new Budget(0)));
        Assert.Equal(0, Steps(budget => cover.Of(GardenQuestions.Open.Is(true) & GardenQuestions.Watered.Is(true), budget), allowed: 0));
    }

    private static long Steps(Func<Budget, object> work, long allowed = long.MaxValue)
    {
        Budget budget = new(allowed);
        work(budget);
        return budget.Spent;
    }

    private static List<Box> Draw(Random random) => [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => all[random.Next(all.Length)])];

    private static bool Holds(List<Box> boxes, AnswerSet answers) => boxes.Exists(box => box.HoldsUnder(answers));

    private static Box BoxOf(Condition condition) => new(((AnswerCondition)condition).Excluded);

    /// <summary>The answers to a question that a box may rule out: any but all of them.</summary>
    private static IEnumerable<AnswerSet> Subsets(Question question) =>
        from number in Enumerable.Range(0, (1 << question.Options.Count) - 1)
        select question.Options.Index().Where(option => (number >> option.Index & 1) == 1).Aggregate(default(AnswerSet), (set, option) => set | option.Item.Mask);
}
