using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Proofs.Reasoning;

public sealed class ReasonTests
{
    private const int Seed = 7;

    public static TheoryData<string> Definitions => Judging.DefinitionsThat(_ => true);

    public static TheoryData<string> OfUpToTenQuestions => Judging.DefinitionsThat(definition => Judging.AsksAtMost(10, definition));

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Each_reason_forces_the_verdict_alone_and_no_part_of_it_does(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        HashSet<(Answers, Verdict)> seen = [];
        foreach (Answers answers in Tried(definition))
        {
            Verdict verdict = definition.Assess(answers);
            int shortest = 0;
            foreach (Answers reason in ReasonsFor(definition, answers))
            {
                IReadOnlyList<Question> questions = Codebook.Questionnaire.List(reason.Excluded);
                Assert.True(questions.Count >= shortest, "A shorter reason comes after a longer one.");
                shortest = questions.Count;
                if (seen.Add((reason, verdict)))
                {
                    Assert.Equal(verdict, definition.Assess(reason));
                    Assert.All(questions, left => Assert.Equal(Verdict.Undetermined, definition.Assess(Without(left.Mask.Answers.Bits, reason))));
                }
            }

            Assert.Equal(verdict != Verdict.Undetermined, shortest > 0);
        }

        Assert.True(seen.Count > 10, $"Only {seen.Count} different reasons were looked at.");
    }

    [Theory]
    [MemberData(nameof(OfUpToTenQuestions))]
    public void No_reason_is_missing(string id)
    {
        // A set of answers that holds no reason leaves out a question of each. So the largest such sets are what the smallest such choices leave over,
        // and where none of them forces a verdict, no set without a listed reason does. That an open verdict has no reason is tested with the verdicts.
        Definition definition = DefinitionCatalog.Find(id)!;
        Func<Answers, Verdict> truth = Judging.ByBruteForce(definition);
        int tried = 0;
        foreach (Answers answers in Tried(definition).Where(answers => definition.Assess(answers) != Verdict.Undetermined))
        {
            foreach (UInt128 left in Judging.SmallestHitting(ReasonsFor(definition, answers).Select(QuestionsOf)))
            {
                tried++;
                Answers rest = Without(left, answers);
                Assert.True(truth(rest) == Verdict.Undetermined, $"{rest} force the verdict, and hold no reason that is listed for {answers}.");
            }
        }

        Assert.True(tried > 1_000, $"Only {tried} sets were tried.");
    }

    [Theory]
    [MemberData(nameof(OfUpToTenQuestions))]
    public void Trying_every_set_of_given_answers_finds_the_same_reasons(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        Func<Answers, Verdict> truth = Judging.ByBruteForce(definition);
        int definite = 0;
        foreach (Answers answers in PartialAnswers.Sample(definition.Criterion.Condition.Questions, 400, Seed)
            .Where(answers => definition.Assess(answers) != Verdict.Undetermined).Take(12))
        {
            definite++;
            List<UInt128> expected = [];
            foreach (UInt128 set in SetsOf(Codebook.Questionnaire.List(answers.Excluded)))
            {
                if (!expected.Exists(smaller => (smaller & ~set) == 0) && truth(new Answers(Codebook.Questionnaire, new AnswerSet(answers.Excluded.Bits & set))) != Verdict.Undetermined)
                {
                    expected.Add(set);
                }
            }

            Assert.Equal(expected.Order(), Judging.Judge(definition, answers).Reasons.Select(reason => QuestionsOf(reason.Answers)).Order());
        }

        Assert.True(definite >= 5, $"Only {definite} definite verdicts were looked at.");
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Each_reason_names_the_criteria_by_which_it_decides_and_their_sources(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        foreach (Judgement judgement in Judging.Published(definition))
        {
            foreach (Reason reason in judgement.Reasons)
            {
                Assert.NotEmpty(reason.Criteria);
                Assert.All(reason.Criteria, criterion => Assert.NotEqual(CriterionStatus.Open, criterion.Assess(reason.Answers)));
                Assert.All(reason.Criteria, criterion => Assert.All(criterion.Citations, citation => Assert.Contains(citation, reason.Citations)));
                Assert.All(reason.Criteria, criterion => Assert.Contains(criterion, definition.Criterion.WithParts()));
                Assert.Equal(reason.Citations.Distinct(), reason.Citations);
            }
        }
    }

    private static IEnumerable<Answers> Tried(Definition definition) =>
        PublishedActivities.All.Select(activity => activity.Answers)
            .Concat(PartialAnswers.Sample(new BruteForce(definition.Criterion.Condition).Relevant, 20_000, Seed));

    /// <summary>The answers of each reason, without the criteria behind it.</summary>
    private static IEnumerable<Answers> ReasonsFor(Definition definition, Answers answers) =>
        definition.Criterion.Compiled.SufficientQuestions(answers).Select(set => new Answers(Codebook.Questionnaire, answers.Excluded.To(set)));

    private static Answers Without(UInt128 questions, Answers answers) => new(Codebook.Questionnaire, new AnswerSet(answers.Excluded.Bits & ~questions));

    private static UInt128 QuestionsOf(Answers answers) => Codebook.Questionnaire.QuestionsOf(answers.Excluded).Answers.Bits;

    /// <summary>Every set of some questions, small ones first.</summary>
    private static IEnumerable<UInt128> SetsOf(IReadOnlyList<Question> questions) => Enumerable.Range(0, 1 << questions.Count)
        .OrderBy(int.PopCount)
        .Select(chosen => questions.Where((_, index) => (chosen & (1 << index)) != 0).Aggregate(UInt128.Zero, (set, question) => set | question.Mask.Answers.Bits));
}
