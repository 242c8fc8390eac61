using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Tests.Asking;

/// <summary>The order that needs the fewest questions on average, beside trying every order over all complete answers.</summary>
public sealed class FewestQuestionsTests
{
    private static readonly Activity unknown = new("Nothing is known");

    private static readonly Question<bool>[] rows = Thresholds.Questions(5);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void On_the_questions_of_a_garden_no_order_needs_fewer_whatever_the_weights(int definitions)
    {
        Random random = new(31 * definitions);
        Question[] asked = [.. GardenQuestions.Questionnaire.Questions];
        int several = 0;
        for (int drawn = 0; drawn < 40; drawn++)
        {
            Definition[] chosen = [.. Enumerable.Range(0, definitions).Select(index => OwnDefinitions.Of($"d{index}", RandomConditions.Draw(random, asked, depth: 2)))];
            AnswerWeights weights = asked.SelectMany(question => question.Options)
                .Aggregate(AnswerWeights.Uniform, (all, option) => drawn % 3 == 0 ? all : all.With(option, random.Next(1, 5)));
            several += IsBest(new Interview(chosen, unknown, weights)) > 1 ? 1 : 0;
        }

        Assert.True(several > 10, $"Only {several} needed more than one question.");
    }

    [Fact]
    public void No_order_needs_fewer_where_something_is_known_in_whole_or_in_part()
    {
        Random random = new(17);
        Question[] asked = [.. GardenQuestions.Questionnaire.Questions];
        foreach (Answers answers in PartialAnswers.All(asked).Where(answers => Contradiction.In(answers).Count == 0))
        {
            Definition[] chosen = [.. Enumerable.Range(0, 2).Select(index => OwnDefinitions.Of($"d{index}", RandomConditions.Draw(random, asked, depth: 2)))];
            AnswerWeights weights = AnswerWeights.Uniform.With(GardenQuestions.Crop.Options[random.Next(3)], 3).With(GardenQuestions.Watered.Options[0], 2);
            IsBest(new Interview(chosen, unknown with { Answers = answers }, weights));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void On_five_questions_that_no_rule_ties_no_order_needs_fewer_whatever_the_weights(int seed)
    {
        Random random = new(seed);
        for (int drawn = 0; drawn < 12; drawn++)
        {
            Condition condition = RandomConditions.Draw(random, rows, depth: 3) | RandomConditions.Draw(random, rows, depth: 3);
            AnswerWeights weights = rows.Aggregate(AnswerWeights.Uniform, (all, row) => all.With(row.Options[random.Next(2)], random.Next(1, 9)));
            IsBest(new([OwnDefinitions.Of("drawn", condition)], unknown, weights));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Questions_that_could_change_places_are_asked_in_their_order_and_no_other_order_needs_fewer(int enough)
    {
        Interview interview = new([OwnDefinitions.Of("enough", Thresholds.AtLeast(enough, rows))], unknown);

        IsBest(interview);
        IsBest(interview.Answer(rows[2], true));

        Assert.Equal("q0", interview.Next!.Question.Id);
    }

    [Fact]
    public void One_question_of_five_whose_answers_are_less_even_is_asked_in_its_own_place()
    {
        Condition any = Condition.AnyOf([.. rows.Select(row => row.Is(true))]);
        Interview likely = new([OwnDefinitions.Of("any", any)], unknown, AnswerWeights.Uniform.With(rows[3].Options[0], 9));
        Interview unlikely = new([OwnDefinitions.Of("any", any)], unknown, AnswerWeights.Uniform.With(rows[0].Options[1], 9));

        Assert.Equal("q3 (1.2 questions expected)", $"{likely.Next}");
        Assert.Equal("q1 (1.9 questions expected)", $"{unlikely.Next}");
        IsBest(likely);
        IsBest(unlikely);
    }

    [Fact]
    public void Two_definitions_on_the_same_and_on_other_questions_are_settled_with_the_fewest_for_both()
    {
        Definition first = OwnDefinitions.Of("first", (rows[0].Is(true) & rows[1].Is(true)) | (rows[2].Is(true) & rows[3].Is(true)));
        Definition second = OwnDefinitions.Of("second", (rows[1].Is(true) & rows[2].Is(false)) | rows[4].Is(true));
        Interview both = new([first, second], unknown);

        double expected = IsBest(both);

        Assert.InRange(expected, Math.Max(IsBest(new([first], unknown)), IsBest(new([second], unknown))), 5);
        foreach (Question<bool> row in rows)
        {
            IsBest(both.Answer(row, true));
            IsBest(both.Answer(row, false));
        }
    }

    [Fact]
    public void No_answer_is_held_less_likely_than_a_billionth_of_the_likeliest_to_its_question()
    {
        Definition both = OwnDefinitions.Of("both", rows[0].Is(true) & rows[1].Is(true));
        double Expected(double weight) => new Interview([both], unknown, AnswerWeights.Uniform.With(rows[0].Options[0], weight).With(rows[1].Options[1], 1)).Next!.ExpectedQuestions!.Value;

        Assert.Equal(1.5, Expected(1), 12);
        Assert.Equal(1 + (1e-9 / (1 + 1e-9)), Expected(1e-9), 14);
        Assert.Equal(Expected(1e-9), Expected(1e-30));
        Assert.Equal(1.5, new Interview([both], unknown, AnswerWeights.Uniform.With(rows[0].Options[0], 7).With(rows[0].Options[1], 7)).Next!.ExpectedQuestions!.Value, 12);
    }

    [Fact]
    public void A_search_of_too_few_steps_is_none()
    {
        Interview interview = new([OwnDefinitions.Of("both", rows[0].Is(true) & rows[1].Is(true))], unknown);
        InterviewOptions Steps(int steps) => new() { MaxSteps = steps };
        int needed = Enumerable.Range(0, 2_000).First(steps => interview.PlanNext(Steps(steps), Token)!.IsExact);

        // The first stands for both: two answers, each a hundred for its chance and the square of three ways; after a yes two more, with two ways.
        Assert.Equal((2 * (100 + 9)) + (2 * (100 + 4)), needed);
        Assert.False(interview.PlanNext(Steps(needed - 1), Token)!.IsExact);
        Assert.False(interview.PlanNext(new() { MaxQuestions = 1 }, Token)!.IsExact);
        Assert.True(interview.PlanNext(new() { MaxQuestions = 2 }, Token)!.IsExact);
    }

    [Fact]
    public void Of_several_definitions_that_are_open_fewer_questions_are_searched_than_of_one()
    {
        Definition two = OwnDefinitions.Of("two", rows[0].Is(true) & rows[1].Is(true));
        Definition other = OwnDefinitions.Of("other", rows[1].Is(true) & rows[2].Is(true));
        Interview both = new([two, other], unknown);

        Assert.False(both.PlanNext(new() { MaxQuestions = 9, MaxQuestionsForSeveral = 2 }, Token)!.IsExact);
        Assert.True(both.PlanNext(new() { MaxQuestions = 0, MaxQuestionsForSeveral = 3 }, Token)!.IsExact);
        Assert.True(both.Answer(rows[0], false).PlanNext(new() { MaxQuestions = 2, MaxQuestionsForSeveral = 0 }, Token)!.IsExact);
        Assert.Equal([other], both.Answer(rows[0], false).Next!.BearsOn);
        Assert.Throws<OperationCanceledException>(() => both.PlanNext(null, new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => both.PlanNext(new() { MaxQuestionsForSeveral = 0 }, new CancellationToken(canceled: true)));
    }

    /// <summary>Holds what is expected against every order, and gives it.</summary>
    private static double IsBest(Interview interview)
    {
        NextQuestion? next = interview.Next;
        Dictionary<Answers, double> known = [];
        Answers answers = interview.Activity.Answers;
        double fewest = Fewest(interview, answers, known);

        Assert.Equal(fewest, next?.ExpectedQuestions ?? 0, 9);
        if (next is null) return 0;
        Assert.True(next.IsExact);
        Assert.Equal(fewest, With(interview, answers, next.Question, known), 9);
        return fewest;
    }

    private static double Fewest(Interview interview, Answers answers, Dictionary<Answers, double> known)
    {
        if (interview.Definitions.All(definition => definition.Assess(answers) != Verdict.Undetermined)) return 0;
        if (known.TryGetValue(answers, out double found)) return found;
        IEnumerable<Question> asked = interview.Definitions.SelectMany(definition => definition.Criterion.Condition.Questions).Distinct()
            .Where(question => !answers.Settles(question) && !interview.Skipped.Contains(question));
        double fewest = asked.Select(question => With(interview, answers, question, known)).DefaultIfEmpty(0).Min();
        known[answers] = fewest;
        return fewest;
    }

    private static double With(Interview interview, Answers answers, Question question, Dictionary<Answers, double> known)
    {
        double all = Likelihood(interview, answers);
        return 1 + answers.Possible(question).Sum(option =>
            answers.WithOptions(question, option) is var more && Likelihood(interview, more) is > 0 and var part ? part / all * Fewest(interview, more, known) : 0);
    }

    /// <summary>The sum, over all complete answers that no rule forbids, of the product of their weights.</summary>
    private static double Likelihood(Interview interview, Answers answers)
    {
        if (interview.Questionnaire.Implications.Count == 0)
        {
            return interview.Questionnaire.Questions.Aggregate(1.0, (product, question) => product * answers.Possible(question).Sum(interview.Weights.Of));
        }

        IEnumerable<(Answers Answers, double Weight)> complete = [(answers, 1.0)];
        foreach (Question question in interview.Questionnaire.Questions)
        {
            complete = complete.SelectMany(each => each.Answers.Possible(question), (each, option) => (each.Answers.WithOptions(question, option), each.Weight * interview.Weights.Of(option)));
        }

        return complete.Where(each => Contradiction.In(each.Answers).Count == 0).Sum(each => each.Weight);
    }
}
