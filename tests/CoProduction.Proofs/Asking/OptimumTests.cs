using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Proofs.Asking;

public sealed class OptimumTests
{
    private const int MostQuestionsToTry = 9;

    public static TheoryData<string> SmallDefinitions =>
        [.. DefinitionCatalog.Definitions.Where(definition => definition.Criterion.Condition.Questions.Count <= MostQuestionsToTry).Select(each => each.Id)];

    public static TheoryData<string> Definitions => [.. DefinitionCatalog.Definitions.Select(definition => definition.Id)];

    [Theory]
    [MemberData(nameof(SmallDefinitions))]
    public void No_way_of_asking_needs_fewer_questions_on_average(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;

        NextQuestion next = new Interview([definition], new Activity("a")).Next!;

        Assert.True(next.IsExact);
        Assert.Equal(new EveryPolicy(definition.Criterion.Condition, AnswerWeights.Uniform).Fewest(), next.ExpectedQuestions!.Value, 1e-9);
    }

    [Theory]
    [MemberData(nameof(SmallDefinitions))]
    public void Nor_where_some_answers_are_held_to_be_likelier(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        AnswerWeights weights = Codebook.Questions.SelectMany(question => question.Options)
            .Aggregate(AnswerWeights.Uniform, (given, option) => given.With(option, 1 + (option.Bit * 7 % 5)));

        double expected = new Interview([definition], new Activity("a"), weights).Next!.ExpectedQuestions!.Value;

        Assert.Equal(new EveryPolicy(definition.Criterion.Condition, weights).Fewest(), expected, 1e-9);
        Assert.NotEqual(new Interview([definition], new Activity("a")).Next!.ExpectedQuestions!.Value, expected, 1e-9);
    }

    [Fact]
    public void Nor_for_definitions_one_may_think_of()
    {
        Random random = new(41);
        int looked = 0;
        for (int drawn = 0; drawn < 300; drawn++)
        {
            Condition condition = RandomConditions.Draw(random, random.GetItems(Codebook.Questions.ToArray(), 6), depth: 3);
            AnswerWeights weights = condition.Questions.SelectMany(question => question.Options)
                .Aggregate(AnswerWeights.Uniform, (given, option) => given.With(option, random.Next(1, 9)));
            if (new Interview([OwnDefinitions.Of("own", condition)], new Activity("a"), weights).Next is { } next)
            {
                looked++;
                Assert.Equal(new EveryPolicy(condition, weights).Fewest(), next.ExpectedQuestions!.Value, 1e-9);
            }
        }

        Assert.True(looked > 200, $"Only {looked} could be asked about.");
    }

    [Theory]
    [MemberData(nameof(SmallDefinitions))]
    public void The_questions_asked_are_on_average_as_many_as_expected(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        Interview start = new([definition], new Activity("a"));

        Assert.Equal(start.Next!.ExpectedQuestions!.Value, Mean(start, new CompletionWeights(AnswerWeights.Uniform), []), 1e-9);
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_question_asked_stands_in_a_smallest_set_that_settles_the_verdict_and_the_verdict_is_that_of_all_answers(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        Interview start = new([definition], new Activity("a"));
        int asked = 0;
        foreach (Activity published in PublishedActivities.All.Where((_, index) => index % 10 == 0))
        {
            Interview interview = start;
            while (interview.Next is { } next)
            {
                Judgement judgement = interview.Classify().Judgements[0];
                Question[] others = [.. Codebook.Questions.Where(question => interview.Asked.Contains(question) || !definition.Criterion.Condition.Questions.Contains(question))];
                Assert.Contains(
                    new[] { Verdict.CoProduction, Verdict.NotCoProduction }.SelectMany(verdict => judgement.Counterfactuals(verdict, others)),
                    change => change.Changes.Any(part => part.Question == next.Question));
                Assert.DoesNotContain(next.Question, interview.Asked);
                IReadOnlyList<AnswerOption> possible = published.Answers.Possible(next.Question);
                interview = possible.Count == next.Question.Options.Count
                    ? interview.Skip(next.Question)
                    : interview.Answer(next.Question, [.. possible]);
                asked++;
            }

            Assert.Equal(definition.Assess(published.Answers.Only(definition.Criterion.Condition.Questions)), definition.Assess(interview.Activity.Answers));
        }

        Assert.True(asked > 10, $"Only {asked} questions were asked.");
    }

    /// <summary>The mean over every course that the interview can take, each as likely as the complete answers it allows.</summary>
    private static double Mean(Interview interview, CompletionWeights completions, Dictionary<Answers, double> known)
    {
        if (interview.Next is not { } next)
        {
            return 0;
        }

        if (known.TryGetValue(interview.Activity.Answers, out double mean))
        {
            return mean;
        }

        (Interview Course, double Weight)[] courses =
        [
            .. next.Question.Options
                .Select(option => interview.Answer(next.Question, option))
                .Where(course => course.Contradictions.Count == 0)
                .Select(course => (course, completions.Of(course.Activity.Answers.Excluded.Bits))),
        ];
        double sum = courses.Sum(course => course.Weight);
        return known[interview.Activity.Answers] = 1 + courses.Sum(course => course.Weight / sum * Mean(course.Course, completions, known));
    }
}
