using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Reasoning;
using CoProduction.Tests.Definitions;

namespace CoProduction.Tests.Reasoning;

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
                IReadOnlyList<Question> questions = Codebook.Questionnaire.QuestionsIn(reason.Excluded);
                Assert.True(questions.Count >= shortest, "A shorter reason comes after a longer one.");
                shortest = questions.Count;
                if (seen.Add((reason, verdict)))
                {
                    Assert.Equal(verdict, definition.Assess(reason));
                    Assert.All(questions, left => Assert.Equal(Verdict.Undetermined, definition.Assess(Without(left.Mask, reason))));
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
            foreach (UInt128 set in SetsOf(Codebook.Questionnaire.QuestionsIn(answers.Excluded)))
            {
                if (!expected.Exists(smaller => (smaller & ~set) == 0) && truth(new Answers(Codebook.Questionnaire, answers.Excluded & set)) != Verdict.Undetermined)
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

    [Fact]
    public void A_reason_names_what_fails_and_not_what_happens_to_be_met_by_the_same_answers()
    {
        Activity patrol = new("Neighbours patrol their street") { CitizensDeliver = true, FormalArrangement = false };

        Reason reason = Assert.Single(Classifier.Default.Classify(patrol)[Sharp1980.Definition].Reasons);

        Assert.Equal("formalArrangement: no", reason.ToString());
        Criterion failed = Assert.Single(reason.Criteria);
        Assert.Equal(CriterionStatus.NotMet, failed.Assess(reason.Answers));
        Assert.Equal(failed.Citations, reason.Citations);
    }

    [Fact]
    public void A_reason_that_no_test_settles_alone_names_the_criterion_that_it_settles_as_a_whole()
    {
        Definition either = Definition(Criterion.Any(
            "either", "Users or others take part", Source, Asking("users", Codebook.Users.Is(true)), Asking("others", Codebook.Users.Is(false))));

        Reason reason = Assert.Single(Judging.Judge(either, Answers.Unknown).Reasons);

        Assert.Equal(Answers.Unknown, reason.Answers);
        Assert.Equal("either", Assert.Single(reason.Criteria).Id);
    }

    [Fact]
    public void What_must_not_hold_is_among_the_criteria_of_a_reason()
    {
        Definition unpaid = Definition(Criterion.Not("unpaid", "They are not paid", Source, Asking("paid", Codebook.PaidByProvider.Is(true))));

        Reason reason = Assert.Single(Judging.Judge(unpaid, Answers.Unknown.With(Codebook.PaidByProvider, true)).Reasons);

        Assert.Equal("paid", Assert.Single(reason.Criteria).Id);
    }

    [Fact]
    public void Reasons_are_found_one_by_one()
    {
        Judgement judgement = Judging.Judge(
            Definition(Criterion.Any("any", "Any", Source, Asking("users", Codebook.Users.Is(true)), Asking("effort", Codebook.Effort.Is(true)))),
            Answers.Unknown.With(Codebook.Users, true).With(Codebook.Effort, true));

        Assert.Equal("users: yes", judgement.EnumerateReasons().First().ToString());
        Assert.Equal(["users: yes", "effort: yes"], judgement.Reasons.Select(reason => reason.ToString()));
        Assert.Same(judgement.Reasons, judgement.Reasons);
    }

    [Fact]
    public void The_first_of_many_reasons_is_had_without_the_work_for_the_others()
    {
        // Any three of ten: with all ten answered yes there are 120 reasons.
        Question<bool>[] asked = [.. Codebook.Questions.OfType<Question<bool>>().Where(question => !Codebook.Implications.Any(rule =>
            rule.Premise.Questions.Contains(question) || rule.Conclusion.Questions.Contains(question))).Take(10)];
        Condition[] threes =
        [
            .. from one in asked from two in asked from three in asked
               where one.Index < two.Index && two.Index < three.Index
               select one.Is(true) & two.Is(true) & three.Is(true),
        ];
        Judgement judgement = Judging.Judge(
            Definition(Asking("three", Condition.AnyOf(threes))), asked.Aggregate(Answers.Unknown, (answers, question) => answers.With(question, true)));
        Assert.Equal(120, judgement.EnumerateReasons().Count());

        long start = GC.GetAllocatedBytesForCurrentThread();
        Reason first = judgement.EnumerateReasons().First();
        long forFirst = GC.GetAllocatedBytesForCurrentThread() - start;
        Assert.Equal(120, judgement.EnumerateReasons().Count());
        long forAll = GC.GetAllocatedBytesForCurrentThread() - start - forFirst;

        Assert.Equal(3, first.Answers.Questions.Count());
        Assert.True(forFirst * 20 < forAll, $"{forFirst} bytes for the first, {forAll} for all.");
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
        Definition impossible = Definition(
            Asking("both", Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive)));

        Assert.Equal("Whitaker (1980): not co-production, because no answers can meet the definition", Judging.Judge(impossible, Answers.Unknown).ToString());
    }

    private static Citation Source => Citation.Reading(Bibliography.Whitaker1980);

    private static Criterion Asking(string id, Condition condition) => Criterion.Test(id, id, condition, Source);

    private static Definition Definition(Criterion criterion) => new() { Id = "own", Work = Bibliography.Whitaker1980, Summary = "", Criterion = criterion };

    private static IEnumerable<Answers> Tried(Definition definition) =>
        PublishedActivities.All.Select(activity => activity.Answers)
            .Concat(PartialAnswers.Sample(new BruteForce(definition.Criterion.Condition).Relevant, 20_000, Seed));

    /// <summary>The answers of each reason, without the criteria behind it.</summary>
    private static IEnumerable<Answers> ReasonsFor(Definition definition, Answers answers) =>
        definition.Criterion.Compiled.SufficientQuestions(answers).Select(set => new Answers(Codebook.Questionnaire, answers.Excluded & set));

    private static Answers Without(UInt128 questions, Answers answers) => new(Codebook.Questionnaire, answers.Excluded & ~questions);

    private static UInt128 QuestionsOf(Answers answers) => Codebook.Questionnaire.WholeQuestionsIn(answers.Excluded);

    /// <summary>Every set of some questions, small ones first.</summary>
    private static IEnumerable<UInt128> SetsOf(IReadOnlyList<Question> questions) => Enumerable.Range(0, 1 << questions.Count)
        .OrderBy(int.PopCount)
        .Select(chosen => questions.Where((_, index) => (chosen & (1 << index)) != 0).Aggregate(UInt128.Zero, (set, question) => set | question.Mask));
}
