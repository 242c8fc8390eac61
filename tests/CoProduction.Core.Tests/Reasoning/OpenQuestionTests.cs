using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

public sealed class OpenQuestionTests
{
    [Fact]
    public void An_open_question_tells_what_each_answer_would_do()
    {
        Activity homework = new("Parents help their children with homework")
        {
            CitizensDeliver = true, ProfessionalsDeliver = true, IntendedEffect = IntendedEffect.Positive, Compliance = false,
        };
        Judgement judgement = Classifier.Default.Classify(homework)[BrudneyEngland1983.Definition];

        OpenQuestion open = Assert.Single(judgement.OpenQuestions);

        Assert.Equal("voluntariness (voluntary: met; partlyVoluntary: not met; compelled: not met)", open.ToString());
        Assert.Contains("voluntariness, if voluntary: counts; if partlyVoluntary or compelled: does not", judgement.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_would_contradict_others_is_told_apart_from_one_that_leaves_the_verdict_open()
    {
        var compiled = CompiledCondition.Compile(Codebook.Behaviour.Is(Behaviour.Active));

        OpenQuestion question = new(Codebook.Behaviour, compiled, Answers.Unknown.With(Codebook.CitizensDeliver, true));

        Assert.Equal(["active: met", "passive: contradicts other answers"], question.Effects.Select(effect => effect.ToString()));
    }

    [Fact]
    public void A_question_that_can_no_longer_decide_is_moot()
    {
        Activity patrol = new("Neighbours patrol their street") { CitizensDeliver = true, FormalArrangement = false };
        Judgement decided = Classifier.Default.Classify(patrol)[Sharp1980.Definition];
        Judgement open = Classifier.Default.Classify(patrol with { FormalArrangement = true, Users = true })[Sharp1980.Definition];

        Assert.Equal(Sharp1980.Definition.Criterion.Condition.Questions.Except([Codebook.CitizensDeliver, Codebook.FormalArrangement]), decided.MootQuestions);
        Assert.Equal([Codebook.Relatives, Codebook.Residents], open.MootQuestions);
        Assert.Contains("need not be asked: relatives, residents", open.Explain(), StringComparison.Ordinal);
    }
}
