using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Tests.Definitions;

namespace CoProduction.Tests;

public sealed class InitiativeClassificationTests
{
    private static readonly Classifier Three = new([Whitaker1980.Definition, Alford2002.Clients, Alford2009.Definition]);

    private static readonly Activity Cooking = Activities.LibraryVolunteers with { Id = "cooking" };
    private static readonly Activity Wishes = Activities.Consultation with { Id = "wishes" };
    private static readonly Activity Calls = new("Somebody rings up those who stayed away") { Id = "calls", Users = true };
    private static readonly Activity Clash = new("They deliver and are passive") { Id = "clash", CitizensDeliver = true, Behaviour = Behaviour.Passive };

    [Fact]
    public void It_counts_where_one_activity_counts_and_that_one_decides()
    {
        InitiativeJudgement judgement = Judge(Whitaker1980.Definition, Wishes, Cooking, Calls, Clash);

        Assert.Equal(Verdict.CoProduction, judgement.Verdict);
        Assert.Equal([Cooking], judgement.Deciding.Select(deciding => deciding.Activity));
        Assert.Equal("Whitaker (1980): co-production, because \"cooking\" counts", judgement.ToString());
    }

    [Fact]
    public void Every_activity_that_counts_decides()
    {
        InitiativeJudgement judgement = Judge(Whitaker1980.Definition, Cooking, Wishes, Activities.LibraryVolunteers);

        Assert.Equal([Cooking, Activities.LibraryVolunteers], judgement.Deciding.Select(deciding => deciding.Activity));
        Assert.Equal(
            "Whitaker (1980): co-production, because \"cooking\" and \"Volunteers who never use the library help to run it\" count",
            judgement.ToString());
    }

    [Fact]
    public void It_does_not_count_where_none_counts_and_all_decide_each_with_its_own_judgement()
    {
        InitiativeJudgement judgement = Judge(Alford2002.Clients, Cooking, Wishes);

        Assert.Equal(Verdict.NotCoProduction, judgement.Verdict);
        Assert.Equal(judgement.Judgements, judgement.Deciding);
        Assert.Equal("Alford (2002, of clients): not co-production, because none of \"cooking\" and \"wishes\" counts", judgement.ToString());
        Assert.Equal(["users: no", "citizensDeliver: no; compliance: no"], judgement.Deciding.Select(deciding => deciding.Reasons[0].ToString()));
        Assert.Equal(
            "Alford (2002, of clients): not co-production, because \"wishes\" does not count", Judge(Alford2002.Clients, Wishes).ToString());
    }

    [Fact]
    public void It_is_undetermined_where_none_counts_yet_and_those_still_undetermined_decide()
    {
        InitiativeJudgement judgement = Judge(Alford2002.Clients, Cooking, Calls, Wishes);

        Assert.Equal(Verdict.Undetermined, judgement.Verdict);
        Assert.Equal([Calls], judgement.Deciding.Select(deciding => deciding.Activity));
        Assert.Equal(
            "Alford (2002, of clients): undetermined; it depends on \"calls\" "
            + "(output, professionalsPlan, professionalsDeliver, professionalsSupport, citizensDeliver, behaviour, compliance, publicProvider)",
            judgement.ToString());
    }

    [Fact]
    public void An_activity_whose_answers_contradict_each_other_is_undetermined_and_that_is_said()
    {
        InitiativeClassification result = Three.Classify(new Initiative("Two things", [Wishes, Clash]));

        Assert.Equal(Verdict.Undetermined, result[Whitaker1980.Definition].Verdict);
        Assert.Equal(
            "Whitaker (1980): undetermined; it depends on \"clash\" (its answers contradict each other)", result["whitaker-1980"].ToString());
        Assert.StartsWith(
            "Two things. Of 3 definitions, it is undetermined under 3.\n  contradiction in \"clash\": \"citizensDeliver: yes\" implies",
            result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_in_one_activity_does_not_take_the_verdict_from_another() =>
        Assert.Equal(Verdict.CoProduction, Judge(Whitaker1980.Definition, Clash, Cooking).Verdict);

    /// <summary>The clients do no work, and those who work are no clients: together they would count for Alford.</summary>
    [Fact]
    public void The_answers_on_one_activity_do_not_leak_into_another()
    {
        Activity work = new("Volunteers cook")
        {
            Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = true, Users = false,
        };
        Activity views = new("Guests are asked") { Output = Output.PublicService, ProfessionalsDeliver = true, CitizensDeliver = false, Compliance = false, Users = true };
        Activity mixed = work with { Users = true };

        Assert.Equal(Verdict.CoProduction, Three.Classify(mixed)[Alford2002.Clients].Verdict);
        Assert.Equal(Verdict.NotCoProduction, Judge(Alford2002.Clients, work, views).Verdict);
    }

    [Fact]
    public void Every_activity_keeps_its_whole_classification()
    {
        InitiativeClassification result = Classifier.Default.Classify(new Initiative("All", [Cooking, Wishes, Calls]));

        Assert.Equal([Cooking, Wishes, Calls], result.Activities.Select(activity => activity.Activity));
        Assert.All(result.Activities, activity => Assert.Equal(Classifier.Default.Classify(activity.Activity).Explain(), activity.Explain()));
        Assert.All(result.Judgements, judgement =>
            Assert.Equal(result.Activities.Select(activity => activity[judgement.Definition]), judgement.Judgements));
    }

    [Fact]
    public void Counts_and_agreement_are_those_of_the_initiative()
    {
        InitiativeClassification contested = Three.Classify(new Initiative("Lunch", [Cooking, Wishes]) { Id = "lunch" });

        Assert.Equal(
            (2, 1, 0),
            (contested.Count(Verdict.CoProduction), contested.Count(Verdict.NotCoProduction), contested.Count(Verdict.Undetermined)));
        Assert.Equal(Agreement.Contested, contested.Agreement);
        Assert.Equal(Agreement.NoneCounts, new Classifier([Alford2002.Clients]).Classify(new Initiative("Lunch", [Cooking, Wishes])).Agreement);
        Assert.Equal(Agreement.AllCount, new Classifier([Whitaker1980.Definition]).Classify(new Initiative("Lunch", [Cooking])).Agreement);
        Assert.Equal(Agreement.Open, Three.Classify(new Initiative("Lunch", [Calls])).Agreement);
        Assert.StartsWith(
            "lunch: Lunch. Of 3 definitions, it is co-production under 2 and is not co-production under 1.\n  Whitaker",
            contested.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_that_was_not_applied_is_not_there()
    {
        InitiativeClassification result = Three.Classify(new Initiative("Lunch", [Cooking]));

        Assert.Same(result[Alford2002.Clients], result["alford-2002-clients"]);
        Assert.Throws<KeyNotFoundException>(() => result[Sharp1980.Definition]);
        Assert.Throws<KeyNotFoundException>(() => result["sharp-1980"]);
        Assert.Throws<ArgumentNullException>(() => result[(Definition)null!]);
        Assert.Throws<ArgumentNullException>(() => result[(string)null!]);
    }

    [Fact]
    public void A_judgement_explains_itself_with_every_activitys_criteria()
    {
        string text = Judge(Alford2002.Clients, Cooking, Calls).Explain();

        Assert.StartsWith("Alford (2002, of clients): undetermined; it depends on \"calls\"", text, StringComparison.Ordinal);
        Assert.Contains("\n  cooking: Volunteers who never use the library help to run it\n    Alford (2002, of clients): not co-production, because", text, StringComparison.Ordinal);
        Assert.Equal(
            2 * Alford2002.Clients.Criterion.WithParts().Count(), text.Split('\n').Count(line => line.TrimStart().StartsWith('[')));
    }

    private static InitiativeJudgement Judge(Definition definition, params Activity[] activities) =>
        Three.Classify(new Initiative("Several", activities))[definition];
}
