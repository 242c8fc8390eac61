using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Tests.Asking;

public sealed class OpenQuestionRankingTests
{
    private static readonly Classifier BrudneyEngland = new([BrudneyEngland1983.Definition]);

    [Fact]
    public void The_question_that_some_answer_settles_alone_comes_first()
    {
        Activity homework = new("Parents help with homework")
        {
            CitizensDeliver = true, ProfessionalsDeliver = true, IntendedEffect = IntendedEffect.Positive, Compliance = false,
            Participants = Participants.Individuals, PaidByProvider = false,
        };
        Activity patrol = new("Neighbours patrol")
        {
            CitizensDeliver = true, IntendedEffect = IntendedEffect.Positive, Compliance = false, Participants = Participants.Individuals, PaidByProvider = false,
        };

        var ranking = OpenQuestionRanking.Of([BrudneyEngland.Classify(homework), BrudneyEngland.Classify(patrol)]);

        Assert.Equal(
            """
            2 verdicts are undetermined; 3 questions could still decide.
              voluntariness: open in 2 verdicts on 2 activities; some answer alone settles 2
              professionalsDeliver: open in 1 verdict on 1 activity; some answer alone settles 0
              professionalsSupport: open in 1 verdict on 1 activity; some answer alone settles 0
            """.ReplaceLineEndings("\n"),
            ranking.ToString());
    }

    [Fact]
    public void Contradictory_answers_and_definite_verdicts_leave_nothing_to_find_out()
    {
        Activity clash = new("a") { CitizensDeliver = true, Behaviour = Behaviour.Passive };
        Activity compelled = new("b") { Voluntariness = Voluntariness.Compelled };

        var ranking = OpenQuestionRanking.Of([BrudneyEngland.Classify(clash), BrudneyEngland.Classify(compelled)]);

        Assert.Equal(0, ranking.UndeterminedCount);
        Assert.Empty(ranking.Ranks);
        Assert.Equal("0 verdicts are undetermined; 0 questions could still decide.", ranking.ToString());
    }

    [Fact]
    public void On_the_published_activities_each_count_is_found_by_giving_the_answers()
    {
        Classification[] classifications = [.. PublishedActivities.All.Where((_, index) => index % 5 == 0).Select(Classifier.Default.Classify)];

        var ranking = OpenQuestionRanking.Of(classifications);

        Judgement[] open = [.. classifications.SelectMany(each => each.Judgements).Where(each => each.Verdict == Verdict.Undetermined && each.Contradictions.Count == 0)];
        Assert.Equal(open.Length, ranking.UndeterminedCount);
        Assert.NotEmpty(ranking.Ranks);
        foreach (OpenQuestionRank rank in ranking.Ranks)
        {
            Judgement[] here = [.. open.Where(judgement => judgement.OpenQuestions.Any(question => question.Question == rank.Question))];
            Assert.Equal(here.Length, rank.VerdictCount);
            Assert.Equal(here.Select(judgement => judgement.Activity).Distinct().Count(), rank.ActivityCount);
            Assert.Equal(here.Count(judgement => SettlesAlone(judgement, rank.Question)), rank.SettledAlone);
        }

        Assert.Equal(
            ranking.Ranks.OrderByDescending(rank => rank.SettledAlone).ThenByDescending(rank => rank.VerdictCount).ThenBy(rank => rank.Question.Index),
            ranking.Ranks);
    }

    private static bool SettlesAlone(Judgement judgement, Question question) => judgement.Activity.Answers.Possible(question).Any(option =>
        judgement.Definition.Assess(judgement.Activity.Answers.WithOptions(question, option)) != Verdict.Undetermined);

    [Fact]
    public void Questions_of_different_questionnaires_are_not_ranked_together()
    {
        Definition watered = OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true));
        Classification[] mixed = [new Classifier([watered]).Classify(new Activity("a")), Classifier.Default.Classify(new Activity("a"))];

        ArgumentException refused = Assert.Throws<ArgumentException>("classifications", () => OpenQuestionRanking.Of(mixed));

        Assert.StartsWith("Questions of 'garden' and of 'codebook' cannot be ranked together.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["watered"], OpenQuestionRanking.Of(mixed[..1]).Ranks.Select(rank => rank.Question.Id));
    }
}
