using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Reasoning;

public sealed class ReasonTests
{
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
        // Any three of ten, none of which follows from others: with all ten answered yes there are 120 reasons.
        Question<bool>[] asked =
            [.. Codebook.Questions.OfType<Question<bool>>().Where(question => !Codebook.Implications.Any(rule => rule.Conclusion.Questions.Contains(question))).Take(10)];
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

    private static Definition Definition(Criterion criterion) => new() { Id = "own", Work = Bibliography.Whitaker1980, Summary = "One of our own.", Criterion = criterion };
}
