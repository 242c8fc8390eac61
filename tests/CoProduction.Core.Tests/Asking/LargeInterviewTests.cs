using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Asking;

/// <summary>Interviews over definitions that more sets of answers settle than a plan could go through.</summary>
public sealed class LargeInterviewTests
{
    private static readonly Activity Unknown = new("Nothing is known");

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(13)]
    [InlineData(16)]
    public void At_least_k_of_n_is_asked_from_the_start_to_the_verdict(int n)
    {
        Random random = new(n);
        for (int k = 1; k <= n; k++)
        {
            Question<bool>[] questions = Thresholds.Questions(n);
            Definition definition = AtLeast(k, questions);
            bool[] truth = [.. questions.Select(_ => random.Next(2) == 0)];
            Interview interview = new([definition], Unknown);
            while (interview.Next is { } next)
            {
                if (n <= 10)
                {
                    Assert.Equal(Deciding(k, questions, interview.Activity.Answers), interview.Open);
                }

                Assert.Equal(interview.Open[0], next.Question);
                interview = interview.Answer(next.Question, next.Question.Options[truth[next.Question.Index] ? 0 : 1]);
            }

            Answers full = questions.Aggregate(Answers.Unknown, (answers, question) => answers.With(question, truth[question.Index]));
            Assert.True(interview.IsDone);
            Assert.NotEqual(Verdict.Undetermined, definition.Assess(full));
            Assert.Equal(definition.Assess(full), definition.Assess(interview.Activity.Answers));
        }
    }

    [Fact]
    public void What_is_asked_beyond_the_lists_is_not_exact_and_nothing_is_said_of_what_is_to_be_expected()
    {
        Interview large = new([AtLeast(6, Thresholds.Questions(12))], Unknown);
        Interview small = new([AtLeast(2, Thresholds.Questions(12))], Unknown);

        NextQuestion next = large.Next!;
        Assert.Equal((false, null, "q0"), (next.IsExact, next.ExpectedQuestions, next.ToString()));
        Assert.True(small.Next!.IsExact);
        Assert.Equal("0 questions asked; of 1 definition, 0 are settled; 12 questions still matter", large.ToString());
    }

    [Fact]
    public void The_likeliest_to_settle_is_asked_first()
    {
        Question<bool>[] questions = Thresholds.Questions(14);
        Condition often = questions[13].Is(true) & AtLeast(6, questions[..13]).Criterion.Condition;
        Interview interview = new([OwnDefinitions.Of("often", often)], Unknown);

        Assert.Equal("q13", interview.Next!.Question.Id);
        Assert.Equal("q0", interview.Answer(questions[13], true).Next!.Question.Id);
        Assert.True(interview.Answer(questions[13], false).IsDone);
    }

    [Fact]
    public void What_only_matters_together_with_what_nobody_can_tell_is_not_asked()
    {
        Question<bool>[] questions = Thresholds.Questions(14);
        Condition either = AtLeast(6, questions[..12]).Criterion.Condition | (questions[12].Is(true) & questions[13].Is(true)) | (questions[12].Is(false) & questions[13].Is(false));
        Interview interview = new([OwnDefinitions.Of("either", either)], Unknown);

        Assert.Equal(14, interview.Open.Count);
        Assert.Equal(questions[..12], interview.Skip(questions[13]).Open);
        Assert.Equal([.. questions[..12], questions[13]], interview.Answer(questions[12], true).Open);
    }

    [Fact]
    public void What_still_matters_is_the_same_by_diagrams_as_by_lists()
    {
        Random random = new(61);
        int several = 0;
        for (int drawn = 0; drawn < 300; drawn++)
        {
            Question[] asked = random.GetItems(RandomConditions.Tied, 5);
            Condition condition = RandomConditions.Draw(random, asked, depth: 2) | RandomConditions.Draw(random, asked, depth: 2);
            Definition definition = OwnDefinitions.Of("drawn", condition);
            Outlook outlook = new(StatusDiagrams.Of(condition, CompiledCondition.MostDiagramSteps)!);
            QuestionSet skipped = condition.Questions[0].Mask;
            foreach (QuestionSet left in new[] { condition.QuestionMask, condition.QuestionMask.Without(skipped) })
            {
                Agenda agenda = new(DefinitionSet.From([definition]), AnswerWeights.Uniform, condition.QuestionMask.Without(left));
                foreach (Answers answers in PartialAnswers.Sample(condition.Questions, 40, seed: drawn))
                {
                    if (definition.Criterion.Compiled.Status(answers) == CriterionStatus.Open && Contradiction.In(answers).Count == 0)
                    {
                        QuestionSet listed = agenda.Askable(definition, answers.Excluded);
                        several += Codebook.Questionnaire.Count(listed) > 1 ? 1 : 0;
                        Assert.Equal(listed, outlook.QuestionsToSettle(answers.Excluded, left, steps: 1_000_000));

                        // Without the steps for that, none that matters is missing.
                        Assert.True(outlook.QuestionsToSettle(answers.Excluded, left, steps: 0).Holds(listed));
                    }
                }
            }
        }

        Assert.True(several > 500, $"Only {several} times more than one question mattered.");
    }

    /// <summary>By brute force: with some answers to all others, one answer makes enough and the other does not.</summary>
    private static IEnumerable<Question> Deciding(int k, Question<bool>[] questions, Answers answers)
    {
        int yes = questions.Count(question => answers.Settles(question) && answers.Possible(question)[0] == question.Options[0]);
        Question<bool>[] open = [.. questions.Where(question => !answers.Settles(question))];
        return open.Where(_ => Enumerable.Range(0, 1 << Math.Max(open.Length - 1, 0)).Any(others => yes + int.PopCount(others) == k - 1));
    }

    private static Definition AtLeast(int k, Question<bool>[] questions) => OwnDefinitions.Of("threshold", Thresholds.AtLeast(k, questions));
}
