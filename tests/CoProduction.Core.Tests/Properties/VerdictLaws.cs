using CoProduction.Coding;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CoProduction.Tests.Properties;

public sealed class VerdictLaws
{
    /// <summary>Answers that are drawn from one seed, with about half of the questions known.</summary>
    private static Answers Draw(int seed) =>
        PartialAnswers.Sample([.. new Random(seed).GetItems(Codebook.Questions.ToArray(), 20).Distinct()], 1, seed).Single();

    [Property(MaxTest = 1_000)]
    public Property Adding_an_answer_never_turns_a_definite_verdict(int seed, NonNegativeInt place, NonNegativeInt choice)
    {
        Answers before = Draw(seed);
        Question question = Codebook.Questions[place.Get % Codebook.Questions.Count];
        IReadOnlyList<AnswerOption> possible = before.Possible(question);
        Answers after = before.WithOptions(question, possible[choice.Get % possible.Count]);
        if (Contradicts(after))
        {
            return true.ToProperty().Classify(true, "the added answer contradicts the others");
        }

        Verdict[] first = Verdicts(before);
        Verdict[] second = Verdicts(after);
        bool kept = first.Zip(second).All(pair => pair.First == Verdict.Undetermined || pair.First == pair.Second);
        return kept.ToProperty().Classify(first.Any(verdict => verdict != Verdict.Undetermined), "some verdict was definite");
    }

    [Property(MaxTest = 500)]
    public void Whatever_is_undetermined_has_a_question_that_can_decide_it(int seed)
    {
        Answers answers = Draw(seed);
        if (!Contradicts(answers))
        {
            Assert.All(
                Classifier.Default.Classify(new Activity("drawn") { Answers = answers }).Judgements,
                judgement => Assert.Equal(judgement.Verdict == Verdict.Undetermined, judgement.OpenQuestions.Count > 0));
        }
    }

    [Property(MaxTest = 500)]
    public void The_order_of_answers_does_not_matter(int seed)
    {
        Answers answers = Draw(seed);
        Question[] shuffled = [.. answers.Questions];
        new Random(seed + 1).Shuffle(shuffled);
        Answers again = shuffled.Aggregate(Answers.Unknown, (built, question) => built.WithOptions(question, [.. answers.Possible(question)]));

        Assert.Equal(answers, again);
        Assert.Equal(Verdicts(answers), Verdicts(again));
    }

    [Property(MaxTest = 300)]
    public void The_quick_path_and_the_full_classification_agree(int seed)
    {
        Answers answers = Draw(seed);
        Classification full = Classifier.Default.Classify(new Activity("drawn") { Answers = answers });

        Assert.Equal(full.Judgements.Select(judgement => judgement.Verdict), Verdicts(answers));
    }

    [Property(MaxTest = 300)]
    public void Every_finding_cites_a_source(int seed)
    {
        Classification full = Classifier.Default.Classify(new Activity("drawn") { Answers = Draw(seed) });

        Assert.All(full.Judgements.SelectMany(judgement => judgement.Findings), finding => Assert.NotEmpty(finding.Criterion.Citations));
    }

    private static bool Contradicts(Answers answers) => CoProduction.Contradiction.In(answers).Count > 0;

    private static Verdict[] Verdicts(Answers answers)
    {
        var verdicts = new Verdict[Classifier.Default.Definitions.Count];
        Classifier.Default.Assess(answers, verdicts);
        return verdicts;
    }
}
