using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Tests.Definitions;

namespace CoProduction.Tests.Asking;

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
        Assert.Equal(new EveryPolicy(definition.Criterion.Condition, AnswerWeights.Uniform).Fewest(), next.ExpectedQuestions, 1e-9);
    }

    [Theory]
    [InlineData("sharp-1980")]
    [InlineData("brudney-england-1983")]
    [InlineData("pestoff-2012")]
    public void Nor_where_some_answers_are_held_to_be_likelier(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        AnswerWeights weights = Codebook.Questions.SelectMany(question => question.Options)
            .Aggregate(AnswerWeights.Uniform, (given, option) => given.With(option, 1 + (option.Bit * 7 % 5)));

        double expected = new Interview([definition], new Activity("a"), weights).Next!.ExpectedQuestions;

        Assert.Equal(new EveryPolicy(definition.Criterion.Condition, weights).Fewest(), expected, 1e-9);
        Assert.NotEqual(new Interview([definition], new Activity("a")).Next!.ExpectedQuestions, expected, 1e-9);
    }

    [Theory]
    [MemberData(nameof(SmallDefinitions))]
    public void The_questions_asked_are_on_average_as_many_as_expected(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        Interview start = new([definition], new Activity("a"));

        Assert.Equal(start.Next!.ExpectedQuestions, Mean(start, []), 1e-9);
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_question_asked_can_still_decide_and_the_verdict_is_that_of_all_answers(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        int asked = 0;
        foreach (Activity published in PublishedActivities.All.Where((_, index) => index % 10 == 0))
        {
            Interview interview = new([definition], new Activity("a"));
            while (interview.Next is { } next)
            {
                Judgement judgement = interview.Classify().Judgements[0];
                Assert.Contains(next.Question, judgement.OpenQuestions.Select(open => open.Question));
                Assert.DoesNotContain(next.Question, interview.Asked);
                IReadOnlyList<AnswerOption> possible = published.Answers.Possible(next.Question);
                interview = possible.Count == next.Question.Options.Count
                    ? interview.Skip(next.Question)
                    : interview.AnswerOptions(next.Question, [.. possible]);
                asked++;
            }

            Assert.Equal(definition.VerdictOn(published.Answers.Only(definition.Criterion.Condition.Questions)), definition.VerdictOn(interview.Activity.Answers));
        }

        Assert.True(asked > 10, $"Only {asked} questions were asked.");
    }

    /// <summary>The mean over every course that the interview can take; what was met before is remembered by the answers.</summary>
    private static double Mean(Interview interview, Dictionary<Answers, double> known)
    {
        if (interview.Next is not { } next)
        {
            return 0;
        }

        if (known.TryGetValue(interview.Activity.Answers, out double mean))
        {
            return mean;
        }

        Interview[] courses =
        [
            .. next.Question.Options.Select(option => interview.AnswerOptions(next.Question, option)).Where(course => course.Contradictions.Count == 0),
        ];
        return known[interview.Activity.Answers] = 1 + courses.Average(course => Mean(course, known));
    }
}
