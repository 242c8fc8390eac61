using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

public sealed class ReasonTests
{
    public static TheoryData<string> Definitions => [.. DefinitionCatalog.Definitions.Select(definition => definition.Id)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Each_reason_forces_the_verdict_alone_and_no_part_of_it_does(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        int definite = 0;
        foreach (Answers answers in Samples(definition, 2_000))
        {
            Judgement judgement = Judge(definition, answers);
            Assert.Equal(judgement.Verdict != Verdict.Undetermined, judgement.Reasons.Count > 0);
            foreach (Reason reason in judgement.Reasons)
            {
                definite++;
                Assert.Equal(judgement.Verdict, definition.VerdictOn(reason.Answers));
                foreach (Question left in reason.Answers.Questions)
                {
                    Answers fewer = reason.Answers.Only(reason.Answers.Questions.Where(question => question != left));
                    Assert.Equal(Verdict.Undetermined, definition.VerdictOn(fewer));
                }
            }
        }

        Assert.True(definite > 100, $"Only {definite} reasons were looked at.");
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_question_is_open_exactly_when_it_can_decide(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        BruteForce truth = new(definition.Criterion.Condition);
        int open = 0;
        foreach (Answers answers in Samples(definition, 200))
        {
            Judgement judgement = Judge(definition, answers);
            IEnumerable<Question> expected = judgement.Verdict == Verdict.Undetermined && judgement.Contradictions.Count == 0
                ? Codebook.Questions.Where(question => truth.Decides(question, answers))
                : [];
            Assert.Equal(expected, judgement.OpenQuestions.Select(question => question.Question));
            open += judgement.OpenQuestions.Count;
        }

        Assert.True(open > 0, "No open question was looked at.");
    }

    [Fact]
    public void An_open_question_tells_what_each_answer_would_do()
    {
        Activity homework = new("Parents help their children with homework")
        {
            CitizensDeliver = true, ProfessionalsDeliver = true, IntendedEffect = IntendedEffect.Positive, Compliance = false,
        };

        OpenQuestion open = Assert.Single(Classifier.Default.Classify(homework)[BrudneyEngland1983.Definition].OpenQuestions);

        Assert.Equal("voluntariness (voluntary: met; partlyVoluntary: not met; compelled: not met)", open.ToString());
    }

    [Fact]
    public void An_answer_that_follows_from_others_is_told_apart_from_one_that_is_given()
    {
        Activity homework = new("Parents help their children with homework") { CitizensDeliver = true };

        Finding active = Classifier.Default.Classify(homework)[BrudneyEngland1983.Definition].Findings.Single(finding => finding.Criterion.Id == "active");

        Assert.Equal(CriterionStatus.Met, active.Status);
        Assert.Equal(Answers.Unknown, active.Answers);
        Assert.Equal("behaviour: active", active.Implied.ToString());
    }

    [Fact]
    public void A_definition_that_no_activity_can_meet_says_so()
    {
        Definition impossible = new()
        {
            Id = "impossible", Work = Whitaker1980.Definition.Work, Summary = "",
            Criterion = Criterion.Test(
                "both", "They deliver and are passive",
                Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive), Citation.Reading(Whitaker1980.Definition.Work)),
        };

        Assert.Equal("Whitaker (1980): not co-production, because no answers can meet the definition", Judge(impossible, Answers.Unknown).ToString());
    }

    private static Judgement Judge(Definition definition, Answers answers) =>
        new Classifier([definition]).Classify(new Activity("sample") { Answers = answers }).Judgements[0];

    private static IEnumerable<Answers> Samples(Definition definition, int count) =>
        PartialAnswers.Sample(new BruteForce(definition.Criterion.Condition).Relevant, count, seed: 7);
}
