using CoProduction.Coding;
using CoProduction.Tests.Reasoning;

namespace CoProduction.Tests.Rules;

/// <summary>Conditions taken apart, held against trying all complete answers to five tied questions.</summary>
public sealed class ExactFormTests
{
    private static readonly TriedCondition[] Drawn = [.. Enumerable.Range(1, 5).Select(seed => new TriedCondition(Allotment.Draw(seed)))];

    [Fact]
    public void What_is_left_of_the_ways_in_which_it_can_hold_and_fail_tells_the_status()
    {
        foreach (TriedCondition tried in Drawn)
        {
            ExactForm form = ExactForm.Of(tried.Condition);
            Assert.Same(tried.Condition, form.Condition);
            Assert.Equal(tried.Condition.ToString(), form.ToString());
            foreach (Answers answers in Every(43).Where(answers => TriedCondition.IsSound(answers.Excluded)))
            {
                CriterionStatus status = tried.Status(answers.Excluded);
                Assert.Equal(status != CriterionStatus.NotMet, form.Holding.Any(way => IsLeft(way, answers)));
                Assert.Equal(status != CriterionStatus.Met, form.Failing.Any(way => IsLeft(way, answers)));
            }
        }
    }

    [Fact]
    public void What_forces_the_condition_and_what_prevents_it_are_the_smallest_sets_of_answers_that_do()
    {
        foreach (TriedCondition tried in Drawn)
        {
            ExactForm form = ExactForm.Of(tried.Condition);

            Assert.Equal(Words(tried.Primes(CriterionStatus.Met)), form.Forcing!.Select(box => box.ToString()));
            Assert.Equal(Words(tried.Primes(CriterionStatus.NotMet)), form.Preventing!.Select(box => box.ToString()));
        }
    }

    [Fact]
    public void Answers_contradict_each_other_where_one_of_the_contradictions_is_known()
    {
        IReadOnlyList<AnswerBox> contradictions = ExactForm.ContradictionsOf(Allotment.Questionnaire);

        Assert.Equal(Words(ExactForm.Of(Allotment.Watered.Is(true)).Contradictions), Words(contradictions));
        Assert.All(Every(7), answers => Assert.Equal(!TriedCondition.IsSound(answers.Excluded), contradictions.Any(box => IsKnown(box, answers))));
    }

    [Fact]
    public void An_obstacle_is_the_least_that_contradicts_its_answers_and_neither_contradicts_itself_nor_rules_them_out_alone()
    {
        int obstacles = 0;
        foreach (Possibility way in Drawn.Select(tried => ExactForm.Of(tried.Condition)).SelectMany(form => form.Holding.Concat(form.Failing)))
        {
            AnswerSet answers = Excluded(way.Answers);
            Assert.Equal(way.Answers.ToString(), way.ToString());
            Assert.True(TriedCondition.IsSound(answers));
            foreach (AnswerSet obstacle in way.Obstacles.Select(Excluded))
            {
                obstacles++;
                Assert.True(TriedCondition.IsSound(obstacle));
                Assert.False(TriedCondition.IsSound(answers | obstacle));
                Assert.False(Allotment.Questionnaire.RulesOutAQuestion(answers | obstacle));
                Assert.DoesNotContain(way.Obstacles.Select(Excluded), other => other != obstacle && obstacle.Holds(other));
            }
        }

        Assert.True(obstacles > 20, $"Only {obstacles}.");
    }

    [Fact]
    public void Where_what_forces_it_is_too_much_to_be_listed_the_ways_are_still_told()
    {
        ExactForm form = ExactForm.Of(Odd(Allotment.Apart[..10]));

        Assert.Equal((512, 512), (form.Holding.Count, form.Failing.Count));
        Assert.Null(form.Forcing);
        Assert.Null(form.Preventing);
    }

    [Fact]
    public void Ways_that_are_too_many_are_refused()
    {
        Condition each = Condition.AllOf([.. Allotment.Apart[..24].Chunk(3).Select(three => Condition.AnyOf([.. three.Select(bed => bed.Is(true))]))]);

        Assert.Equal(
            "The condition is too large to be taken apart: the ways in which it can hold, or fail, are too many.",
            Assert.Throws<NotSupportedException>(() => ExactForm.Of(each)).Message);
    }

    [Fact]
    public void Neither_a_condition_nor_a_questionnaire_can_be_null()
    {
        Assert.Equal("condition", Assert.Throws<ArgumentNullException>(() => ExactForm.Of(null!)).ParamName);
        Assert.Equal("questionnaire", Assert.Throws<ArgumentNullException>(() => ExactForm.ContradictionsOf(null!)).ParamName);
    }

    private static Condition Odd(Question<bool>[] asked) => asked.Select(bed => bed.Is(true)).Aggregate((odd, next) => (odd & !next) | (!odd & next));

    private static bool IsLeft(Possibility way, Answers answers) =>
        way.Answers.Parts.All(part => part.Options.Any(answers.Possible(part.Question).Contains)) && !way.Obstacles.Any(obstacle => IsKnown(obstacle, answers));

    private static bool IsKnown(AnswerBox box, Answers answers) => box.Parts.All(part => answers.Possible(part.Question).All(part.Options.Contains));

    private static AnswerSet Excluded(AnswerBox box) => box.Parts.Aggregate(default(AnswerSet), (all, part) => all | part.Excluded);

    private static IEnumerable<string> Words(IEnumerable<Box> boxes) => Words(boxes.Select(box => new AnswerBox(Allotment.Questionnaire, box.Excluded)));

    private static IEnumerable<string> Words(IEnumerable<AnswerBox> boxes) => boxes.Select(box => box.ToString());

    /// <summary>One of so many partial answers.</summary>
    private static IEnumerable<Answers> Every(int many) => Allotment.Tried.Where((_, place) => place % many == 0);
}
