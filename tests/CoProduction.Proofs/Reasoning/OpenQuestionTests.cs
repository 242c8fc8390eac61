using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Proofs.Reasoning;

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
            Assert.Empty(judgement.ImplyingQuestions.Select(question => question.Question).Intersect(expected));
            Assert.Equal(
                judgement.Contradictions.Count > 0 ? [] : unanswered.Except(expected).Except(judgement.ImplyingQuestions.Select(question => question.Question)),
                judgement.MootQuestions);
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
}
