using CoProduction.Coding;
using CoProduction.Tests.Generators;
using FsCheck.Xunit;

namespace CoProduction.Tests;

public sealed class FindingTests
{
    [Property(MaxTest = 200, Arbitrary = [typeof(ActivityGenerators)])]
    public void A_finding_says_of_its_criterion_what_the_answers_say(Answers answers)
    {
        foreach (Judgement judgement in Classifier.Default.Classify(new Activity("drawn") { Answers = answers }).Judgements)
        {
            Assert.Equal(judgement.Definition.Assess(answers), judgement.Verdict);
            Assert.All(judgement.Findings, finding => Assert.Equal(finding.Criterion.Assess(answers), finding.Status));
        }
    }

    [Fact]
    public void The_findings_stand_as_the_criteria_of_the_definition_do()
    {
        foreach (Judgement judgement in Classifier.Default.Classify(PublishedActivities.All[0]).Judgements)
        {
            Assert.Same(judgement.Root, judgement.Findings[0]);
            Assert.Equal(judgement.Findings, InOrder(judgement.Root, judgement.Definition.Criterion, depth: 0));
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(ActivityGenerators)])]
    public void What_follows_is_every_answer_that_would_contradict_the_others_ruled_out(Answers answers)
    {
        var theory = Codebook.Questionnaire.Theory;
        bool contradictory = Contradiction.In(answers).Count > 0;
        AnswerOption[] Left(Question question) =>
            [.. answers.Possible(question).Where(option => contradictory || Contradiction.In(answers.WithOptions(question, option)).Count == 0)];
        Answers expected = Codebook.Questions.Aggregate(answers, (known, question) => known.WithOptions(question, Left(question)));

        Assert.Equal(expected, theory.WithImplied(answers));
        Assert.All(Codebook.Questions, question => Assert.Equal(
            expected.Only([question]) == answers.Only([question]) ? Answers.Unknown : expected.Only([question]),
            theory.ImpliedBy(answers).Only([question])));
    }

    [Fact]
    public void A_result_that_is_asked_twice_is_the_same()
    {
        Classification classification = Classifier.Default.Classify(PublishedActivities.All[0]);
        Judgement judgement = classification.Judgements[0];

        Assert.Same(classification.Placements, classification.Placements);
        Assert.Same(classification.Cautions, classification.Cautions);
        Assert.Same(judgement.Findings, judgement.Findings);
        Assert.Same(judgement.Reasons, judgement.Reasons);
        Assert.Same(judgement.OpenQuestions, judgement.OpenQuestions);
    }

    private static IEnumerable<Finding> InOrder(Finding finding, Criterion criterion, int depth)
    {
        Assert.Same(criterion, finding.Criterion);
        Assert.Equal(depth, finding.Depth);
        Assert.Equal(criterion.Parts.Count, finding.Parts.Count);
        return finding.Parts.Zip(criterion.Parts).SelectMany(pair => InOrder(pair.First, pair.Second, depth + 1)).Prepend(finding);
    }
}
