using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Proofs.Reasoning;

public sealed class ExactnessTests
{
    private const int Enough = 100_000;

    public static TheoryData<string> Definitions => [.. DefinitionCatalog.Definitions.Select(definition => definition.Id)];

    public static TheoryData<string, string> Kinds
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (Typology typology in DefinitionCatalog.Typologies)
            {
                foreach (Kind kind in typology.Kinds)
                {
                    data.Add(typology.Id, kind.Id);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_verdict_is_that_of_trying_all_completions(string id)
    {
        Criterion criterion = DefinitionCatalog.Find(id)!.Criterion;

        Assert.Equal(0, Mismatches(criterion.Condition, criterion.Assess, Enough));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_placement_is_that_of_trying_all_completions(string typology, string kind)
    {
        Criterion criterion = DefinitionCatalog.Typologies.Single(candidate => candidate.Id == typology)
            .Kinds.Single(candidate => candidate.Id == kind).Criterion;

        Assert.Equal(0, Mismatches(criterion.Condition, criterion.Assess, 20_000));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Leaving_a_branch_early_finds_what_trying_every_completion_finds(string id)
    {
        BruteForce truth = new(DefinitionCatalog.Find(id)!.Criterion.Condition);
        Answers[] tried = [.. PartialAnswers.Sample(truth.Relevant, 4_000, seed: 1983).Where(answers => PartialAnswers.Completions(answers, truth.Relevant) <= 512)];

        Assert.True(tried.Length > 500, $"Only {tried.Length} were tried.");
        Assert.All(tried, answers => Assert.Equal(truth.StatusByTryingAll(answers), truth.Status(answers)));
        Assert.All(tried.Take(100), answers => Assert.Equal(
            truth.Own.Where(question => truth.DecidesByTryingAll(question, answers)),
            truth.Own.Where(question => truth.Decides(question, answers))));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_compiled_condition_with_one_planted_error_is_caught(string id)
    {
        Condition condition = DefinitionCatalog.Find(id)!.Criterion.Condition;
        var compiled = CompiledCondition.Compile(condition);
        Box[] wrong = [.. compiled.Met];
        wrong[0] = new Box(wrong[0].Excluded.Without(AnswerSet.At(wrong[0].Excluded.First)));

        int mismatches = Mismatches(condition, StatusWith(wrong, compiled), 20_000);

        Assert.True(mismatches > 0, "An implicant that asks for one answer too few was not noticed.");
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_compiled_condition_that_lacks_one_implicant_is_caught(string id)
    {
        Condition condition = DefinitionCatalog.Find(id)!.Criterion.Condition;
        var compiled = CompiledCondition.Compile(condition);
        for (int left = 0; left < compiled.Met.Count; left++)
        {
            Func<Answers, CriterionStatus> wrong = StatusWith([.. compiled.Met.Where((_, index) => index != left)], compiled);
            BruteForce truth = new(condition);
            Answers witness = SettleOthers(new Answers(Codebook.Questionnaire, compiled.Met[left].Excluded), truth.Relevant, wrong);

            Assert.Equal(CriterionStatus.Met, truth.Status(witness));
            Assert.NotEqual(CriterionStatus.Met, wrong(witness));
        }
    }

    [Fact]
    public void A_question_on_both_sides_of_an_expression_is_not_called_open()
    {
        Condition certain = Codebook.Users.Is(true) | Codebook.Users.Is(false) & Codebook.Effort.Is(true) | Codebook.Effort.Is(false);
        var compiled = CompiledCondition.Compile(certain);

        Assert.Equal(CriterionStatus.Met, compiled.Status(Answers.Unknown));
    }

    [Fact]
    public void What_follows_from_an_answer_need_not_be_given()
    {
        var active = CompiledCondition.Compile(Codebook.Behaviour.Is(Behaviour.Active));
        Answers delivering = Answers.Unknown.With(Codebook.CitizensDeliver, true);

        Assert.Equal(CriterionStatus.Met, active.Status(delivering));
        Assert.Equal(CriterionStatus.Open, active.Status(Answers.Unknown));
    }

    /// <summary>Answers what it can without meeting the condition in another way, so that few completions are left to try.</summary>
    private static Answers SettleOthers(Answers answers, IReadOnlyList<Question> questions, Func<Answers, CriterionStatus> status)
    {
        foreach (Question question in questions.Where(question => !answers.Knows(question)))
        {
            AnswerOption? option = question.Options.FirstOrDefault(option =>
                answers.WithOptions(question, option) is var more && !Codebook.Questionnaire.Theory.IsBroken(more.Excluded) && status(more) != CriterionStatus.Met);
            answers = option is null ? answers : answers.WithOptions(question, option);
        }

        return answers;
    }

    private static Func<Answers, CriterionStatus> StatusWith(Box[] met, CompiledCondition compiled) => answers =>
        Codebook.Questionnaire.Theory.IsBroken(answers.Excluded) ? CriterionStatus.Open
        : Implicants.AnyHolds(met, answers.Excluded) ? CriterionStatus.Met
        : Implicants.AnyHolds([.. compiled.NotMet], answers.Excluded) ? CriterionStatus.NotMet
        : CriterionStatus.Open;

    /// <summary>
    /// Answers that lack one answer of meeting the condition by an implicant, and meet it in no other way: where few activities meet a condition, a sample seldom has them.
    /// </summary>
    private static IEnumerable<Answers> JustNotMeeting(Condition condition, IReadOnlyList<Question> questions)
    {
        var compiled = CompiledCondition.Compile(condition);
        return compiled.Met.Take(30).Select(box =>
            SettleOthers(new Answers(Codebook.Questionnaire, box.Excluded.Without(AnswerSet.At(box.Excluded.First))), questions, compiled.Status));
    }

    /// <summary>
    /// Over all partial answers to the condition's own questions where they are few enough, over a seeded sample of all that bear on it, and over those that just do not meet it.
    /// </summary>
    private static int Mismatches(Condition condition, Func<Answers, CriterionStatus> status, int enough)
    {
        BruteForce truth = new(condition);
        IEnumerable<Answers> tried = PartialAnswers.Sample(truth.Relevant, enough, seed: 1980).Concat(JustNotMeeting(condition, truth.Relevant));
        if (PartialAnswers.Count(truth.Own) <= enough)
        {
            tried = tried.Concat(PartialAnswers.All(truth.Own));
        }

        int mismatches = 0;
        Parallel.ForEach(tried, answers =>
        {
            if (truth.Status(answers) != status(answers))
            {
                Interlocked.Increment(ref mismatches);
            }
        });
        return mismatches;
    }
}
