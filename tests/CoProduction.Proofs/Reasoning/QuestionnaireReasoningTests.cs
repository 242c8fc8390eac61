using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Proofs.Reasoning;

/// <summary>The same reasoning on questions of another questionnaire, by that questionnaire's own rules.</summary>
public sealed class QuestionnaireReasoningTests
{
    private static readonly Condition[] Conditions =
    [
        GardenQuestions.Open.Is(true),
        GardenQuestions.Watered.Is(true),
        GardenQuestions.Watered.Is(true) | GardenQuestions.Crop.Is(Scale.Individual),
        GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Group, Scale.Community),
        GardenQuestions.Open.Is(false) | (GardenQuestions.Crop.Is(Scale.Community) & GardenQuestions.Watered.Is(true)),
    ];

    [Fact]
    public void Every_status_and_every_deciding_question_is_that_of_trying_all_completions()
    {
        foreach (Condition condition in Conditions)
        {
            var compiled = CompiledCondition.Compile(condition);
            BruteForce truth = new(condition);
            foreach (Answers answers in PartialAnswers.All(truth.Relevant))
            {
                Assert.Equal(truth.Status(answers), compiled.Status(answers));
                Assert.Equal(
                    truth.HasCompletion(answers) ? GardenQuestions.Questionnaire.Questions.Where(question => truth.Decides(question, answers)) : [],
                    GardenQuestions.Questionnaire.List(compiled.DecidingQuestions(answers)));
            }
        }
    }

    [Fact]
    public void A_contradiction_names_the_rule_of_its_own_questionnaire()
    {
        Answers dry = Answers.Unknown.With(GardenQuestions.Crop, Scale.Group).With(GardenQuestions.Watered, false);

        Contradiction contradiction = Assert.Single(Contradiction.In(dry.With(GardenQuestions.Open, true)));

        Assert.Equal(dry, contradiction.Answers);
        Assert.Equal("cropsNeedWater", Assert.Single(contradiction.Implications).Id);
        Assert.Equal(CriterionStatus.Open, CompiledCondition.Compile(GardenQuestions.Watered.Is(true)).Status(dry));
    }

    [Fact]
    public void What_follows_is_known_by_the_questionnaires_own_rules()
    {
        Answers large = Answers.Unknown.With(GardenQuestions.Crop, Scale.Community);

        Assert.Equal(large.With(GardenQuestions.Watered, true), GardenQuestions.Questionnaire.Theory.WithImplied(large));
        Assert.Same(Codebook.Questionnaire.Theory, Codebook.Questionnaire.Theory);
        Assert.Equal(default, GardenQuestions.Questionnaire.Theory.WithImplied(Answers.Unknown));
    }
}
