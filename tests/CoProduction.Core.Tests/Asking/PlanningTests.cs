using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Tests.Asking;

/// <summary>That only planning searches, within its bounds and as long as it is wanted.</summary>
public sealed class PlanningTests
{
    [Fact]
    public void An_interview_with_contradicting_answers_is_not_done_and_says_what_clashes()
    {
        Activity passive = new("Riders who are compelled to help") { CitizensDeliver = true, Behaviour = Behaviour.Passive };

        Interview clash = new([Alford2002.Clients], passive);

        Assert.False(clash.IsDone);
        Assert.Null(clash.Next);
        Assert.StartsWith(
            "0 questions asked; of 1 definition, 0 are settled; the answers contradict each other: \"citizensDeliver: yes\" implies \"behaviour: active\"",
            clash.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_debugger_shows_of_an_interview_costs_no_search()
    {
        Interview all = new(DefinitionCatalog.Definitions, new Activity("a"));
        _ = (all.ToString(), all.Next);

        long shown = Allocated(() => _ = (all.ToString(), all.IsDone, all.Open, all.Skipped));
        long planned = Allocated(() => _ = all.Next);

        Assert.True(shown * 20 < planned, $"{shown} bytes to show an interview, {planned} to plan it.");
    }

    [Fact]
    public void A_search_ends_when_it_is_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => new Interview([Ostrom1996.Definition], new Activity("a")).PlanNext(cancellationToken: cancelled.Token));
        Assert.Throws<OperationCanceledException>(() =>
            new Interview(DefinitionCatalog.Definitions, new Activity("a")).PlanNext(cancellationToken: cancelled.Token));
    }

    [Fact]
    public void A_search_that_is_under_way_ends_too()
    {
        InterviewOptions endless = new() { MaxQuestionsForSeveral = Codebook.Questions.Count, MaxSteps = int.MaxValue };
        using CancellationTokenSource soon = new(TimeSpan.FromMilliseconds(50));

        Assert.Throws<OperationCanceledException>(() => new Interview(DefinitionCatalog.Definitions, new Activity("a")).PlanNext(endless, soon.Token));
    }

    [Fact]
    public void Beyond_the_bounds_of_the_options_the_plan_is_not_exact()
    {
        Interview interview = new([BrudneyEngland1983.Definition], new Activity("a"));
        CancellationToken token = TestContext.Current.CancellationToken;

        Assert.True(interview.PlanNext(null, token)!.IsExact);
        Assert.False(interview.PlanNext(new() { MaxQuestions = 4 }, token)!.IsExact);
        Assert.False(interview.PlanNext(new() { MaxSteps = 0 }, token)!.IsExact);
    }

    [Fact]
    public void Without_imagined_interviews_nothing_is_said_of_what_is_to_be_expected()
    {
        InterviewOptions plain = new() { MaxQuestions = 0, ImaginedInterviews = 0 };
        CancellationToken token = TestContext.Current.CancellationToken;

        NextQuestion next = new Interview([BrudneyEngland1983.Definition], new Activity("a")).PlanNext(plain, token)!;
        NextQuestion exact = new Interview([BrudneyEngland1983.Definition], new Activity("a")).PlanNext(plain with { MaxQuestions = 12 }, token)!;

        Assert.Null(next.ExpectedQuestions);
        Assert.Equal(next.Question.Id, next.ToString());
        Assert.NotNull(exact.ExpectedQuestions);
    }

    [Fact]
    public void The_options_are_those_that_are_documented()
    {
        InterviewOptions usual = new();

        Assert.Equal((12, 6, 20_000_000, 20), (usual.MaxQuestions, usual.MaxQuestionsForSeveral, usual.MaxSteps, usual.ImaginedInterviews));
        Assert.Equal(usual, new InterviewOptions { MaxQuestions = 12 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new InterviewOptions { MaxQuestions = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new InterviewOptions { MaxQuestionsForSeveral = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new InterviewOptions { MaxSteps = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new InterviewOptions { ImaginedInterviews = -1 });
    }

    private static long Allocated(Action action)
    {
        long start = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }
}
