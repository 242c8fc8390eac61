using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Proofs.Reasoning;

/// <summary>Conditions as diagrams, held against the lists of implicants, which are held against trying all completions.</summary>
public sealed class FormsTests
{
    private static readonly CriterionStatus[] Definite = [CriterionStatus.Met, CriterionStatus.NotMet];

    public static TheoryData<string> Definitions => Judging.DefinitionsThat(_ => true);

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_definition_as_a_diagram_says_all_that_it_says_as_a_list(string id)
    {
        Condition condition = DefinitionCatalog.Find(id)!.Criterion.Condition;

        (int definite, int open) = Compare(condition, 400, seed: 41);

        Assert.True(definite > 20 && open > 20, $"{definite} statuses were definite, {open} open.");
    }

    [Fact]
    public void So_do_the_kinds_of_every_typology()
    {
        foreach (Kind kind in DefinitionCatalog.Typologies.SelectMany(typology => typology.Kinds))
        {
            Compare(kind.Criterion.Condition, 40, seed: 43);
        }
    }

    [Fact]
    public void So_do_conditions_one_may_think_of()
    {
        Random random = new(47);
        int several = 0;
        for (int drawn = 0; drawn < 400; drawn++)
        {
            Question[] asked = random.GetItems(drawn % 2 == 0 ? RandomConditions.Tied : [.. Codebook.Questions], 5);
            (Condition one, Condition other) = (RandomConditions.Draw(random, asked, depth: 2), RandomConditions.Draw(random, asked, depth: 2));
            Condition condition = drawn % 3 == 0 ? one & other : (one & other) | (!one & !other);
            several += CompiledCondition.Compile(condition, long.MaxValue).Met.Count > 3 ? 1 : 0;
            Compare(condition, 30, seed: drawn);
        }

        Assert.True(several > 100, $"Only {several} conditions had more than three implicants.");
    }

    [Fact]
    public void Every_definition_of_the_catalogue_is_kept_as_a_list()
    {
        Assert.All(DefinitionCatalog.Definitions, definition => Assert.False(definition.Criterion.Compiled.IsLarge, definition.Id));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_definition_as_a_diagram_gives_the_status_of_trying_all_completions(string id)
    {
        Condition condition = DefinitionCatalog.Find(id)!.Criterion.Condition;
        BruteForce truth = new(condition);
        var diagram = CompiledCondition.Compile(condition, steps: 0);

        Assert.All(PartialAnswers.Sample(truth.Relevant, 2_000, seed: 53), answers => Assert.Equal(truth.Status(answers), diagram.Status(answers)));
        Assert.All(
            PartialAnswers.Sample(truth.Relevant, 100, seed: 59)
                .Where(answers => diagram.Status(answers) == CriterionStatus.Open && Contradiction.In(answers).Count == 0),
            answers => Assert.Equal(
                truth.Own.Where(question => truth.Decides(question, answers)), Codebook.Questionnaire.List(diagram.DecidingQuestions(answers))));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_diagram_into_which_an_error_is_planted_is_caught(string id)
    {
        // The answers of one implicant are taken to meet the condition, which they fail.
        Condition condition = DefinitionCatalog.Find(id)!.Criterion.Condition;
        var list = CompiledCondition.Compile(condition, long.MaxValue);
        AnswerSet failing = list.NotMet[0].Excluded;
        Condition wrongly = Condition.AllOf([.. Codebook.Questionnaire.List(failing).Select(question => new AnswerCondition(question, question.Mask.Answers.Without(failing)))]);
        var planted = CompiledCondition.Compile(condition | wrongly, steps: 0);
        Answers witness = new(Codebook.Questionnaire, failing);

        Assert.Equal(CriterionStatus.NotMet, new BruteForce(condition).Status(witness));
        Assert.Equal(CriterionStatus.Met, planted.Status(witness));
        Assert.NotEqual(list.Forcing(CriterionStatus.NotMet), planted.Forcing(CriterionStatus.NotMet));
        Assert.NotEqual(list.Forcing(CriterionStatus.Met), planted.Forcing(CriterionStatus.Met));
    }

    /// <summary>Compares all that the two forms say under drawn answers, and tells how many statuses were definite and how many open.</summary>
    private static (int Definite, int Open) Compare(Condition condition, int samples, int seed)
    {
        var list = CompiledCondition.Compile(condition, long.MaxValue);
        var diagram = CompiledCondition.Compile(condition, steps: 0);
        Assert.Equal((false, true), (list.IsLarge, diagram.IsLarge));
        Assert.All(Definite, status => Assert.Equal(list.Forcing(status), diagram.Forcing(status)));
        (int definite, int open) = (0, 0);
        foreach (Answers answers in PartialAnswers.Sample(new BruteForce(condition).Relevant, samples, seed))
        {
            Assert.Equal(list.Status(answers), diagram.Status(answers));
            Assert.Equal(list.SufficientQuestions(answers), diagram.SufficientQuestions(answers));
            Assert.Equal(list.DecidingQuestions(answers), diagram.DecidingQuestions(answers));
            Assert.All(Definite, wanted => Assert.Equal(
                list.Reversals(answers, wanted, locked: default).Take(20), diagram.Reversals(answers, wanted, locked: default).Take(20)));
            definite += list.Status(answers) != CriterionStatus.Open ? 1 : 0;
            open += list.Status(answers) == CriterionStatus.Open ? 1 : 0;
        }

        return (definite, open);
    }
}
