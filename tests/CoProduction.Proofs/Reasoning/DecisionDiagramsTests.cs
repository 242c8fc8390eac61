using CoProduction.Coding;
using CoProduction.Reasoning;
using FsCheck;
using FsCheck.Xunit;

namespace CoProduction.Proofs.Reasoning;

public sealed class DecisionDiagramsTests
{
    [Property(MaxTest = 300)]
    public void The_answers_that_meet_a_random_condition_are_as_many_as_trying_all_finds(PositiveInt seed)
    {
        Random random = new(seed.Get);
        Condition condition = RandomConditions.Draw(random, random.GetItems(Codebook.Questions.ToArray(), 4), depth: 3);
        BruteForce truth = new(condition);
        if (PartialAnswers.Completions(Answers.Unknown, truth.Relevant) > 100_000)
        {
            return;
        }

        DecisionDiagrams diagrams = new(Codebook.Questionnaire);
        QuestionSet relevant = truth.Relevant.Aggregate(default(QuestionSet), (questions, question) => questions | question.Mask);
        UInt128 counted = diagrams.Count(diagrams.Both(diagrams.Sound(condition.QuestionMask), diagrams.Of(condition)), relevant);

        Assert.Equal((UInt128)truth.CountByTryingAll(), counted);
        Assert.Equal(truth.Count(), counted);
    }
}
