using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

public sealed class OpenQuestionTests
{
    public static TheoryData<string> Definitions => Judging.DefinitionsThat(_ => true);

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_question_is_open_exactly_when_it_can_decide(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        BruteForce truth = new(definition.Criterion.Condition);
        int open = 0;
        foreach (Judgement judgement in Judging.Published(definition).Concat(Judging.Sample(definition, 500, seed: 7)))
        {
            bool undetermined = judgement.Verdict == Verdict.Undetermined && judgement.Contradictions.Count == 0;
            Answers answers = judgement.Activity.Answers;
            Question[] unanswered = [.. truth.Own.Where(question => !answers.Settles(question))];
            Question[] expected = undetermined ? [.. unanswered.Where(question => truth.Decides(question, answers))] : [];

            Assert.Equal(expected, judgement.OpenQuestions.Select(question => question.Question));
            Assert.Equal(judgement.Contradictions.Count > 0 ? [] : unanswered.Except(expected), judgement.MootQuestions);
            open += expected.Length;
        }

        Assert.True(open > 0, "No open question was looked at.");
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void What_an_answer_would_do_is_what_it_does(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        BruteForce truth = new(definition.Criterion.Condition);
        foreach (Judgement judgement in Judging.Published(definition).Concat(Judging.Sample(definition, 20, seed: 11)))
        {
            foreach (OpenQuestion open in judgement.OpenQuestions)
            {
                Assert.Equal(judgement.Activity.Answers.Possible(open.Question), open.Effects.Select(effect => effect.Answer));
                Assert.All(open.Effects, effect =>
                {
                    Answers more = judgement.Activity.Answers.WithOptions(open.Question, effect.Answer);
                    Assert.Equal(Contradiction.In(more).Count > 0, effect.Contradicts);
                    Assert.Equal(truth.Status(more), effect.Status);
                });
            }
        }
    }

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
