using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.AI.Tests;

public sealed class ReadingTests
{
    private const string Club = "Volunteers from the parish cook lunch every week. The guests are asked what they think of it.";

    private static readonly string Cooks = Said.Activity("Volunteers cook", "Volunteers from the parish cook lunch every week", Said.Quoting("citizensDeliver", "yes", "cook lunch"), Said.Quoting("volunteers", "yes", "Volunteers from the parish"));
    private static readonly string Guests = Said.Activity("Guests are asked", "The guests are asked what they think of it", Said.Quoting("users", "yes", "The guests are asked"), Said.Quoting("citizensDeliver", "no", "are asked what they think"));

    [Fact]
    public async Task Answers_that_differ_between_readings_stay_possible_together()
    {
        ScriptedClient client = new(
            Said.Reply(Said.Quoting("voluntariness", "voluntary", "pays nobody"), Said.Quoting("effort", "yes", "Every morning"), Said.Quoting("users", "no", "walk a group")),
            Said.Reply(Said.Quoting("voluntariness", "partlyVoluntary", "pays nobody"), Said.Quoting("effort", "yes", "walk a group")));
        CodedText coded = await CodeAsync(client, Said.Text, 2);

        Assert.Equal("effort: yes; voluntariness: voluntary or partlyVoluntary".Split("; ").Order(), coded.Activity.Answers.ToString().Split("; ").Order());
        Assert.Equal(["users", "voluntariness"], coded.Codings[0].Disputed.Select(question => question.Id).Order());
        Assert.Equal(2, coded.Codings[0].On(Codebook.Voluntariness).Count);
        Assert.Matches("^partlyVoluntary: scripted [0-9-]+, reading 2; voluntary: scripted [0-9-]+$", coded.Activity.Evidence[Codebook.Voluntariness].Note);
        Assert.Equal("Every morning", coded.Activity.Evidence[Codebook.Effort].Excerpt);
        Assert.Equal(CoderKind.Rule, coded.Codings[0].Coding.Coder.Kind);
        Assert.Equal([1L, 2L], client.Requests.Select(each => each.Options!.Seed));
    }

    [Fact]
    public async Task A_verdict_is_definite_only_where_no_disagreement_matters()
    {
        string yes = Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group"), Said.Quoting("voluntariness", "compelled", "pays nobody"));
        string no = Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group"), Said.Quoting("voluntariness", "voluntary", "pays nobody"));

        CodedText one = await CodeAsync(new ScriptedClient(yes), Said.Text, 1);
        CodedText two = await CodeAsync(new ScriptedClient(yes, no), Said.Text, 2);

        Assert.Equal(Verdict.NotCoProduction, BrudneyEngland1983.Definition.Assess(one.Activity.Answers));
        Assert.Equal(Verdict.Undetermined, BrudneyEngland1983.Definition.Assess(two.Activity.Answers));
    }

    [Fact]
    public async Task What_one_reading_says_and_the_other_implies_is_no_disagreement()
    {
        CodedText coded = await CodeAsync(
            new ScriptedClient(
                Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group"), Said.Quoting("behaviour", "active", "walk a group")),
                Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group"))),
            Said.Text,
            2);

        Assert.Equal(Behaviour.Active, coded.Activity.Behaviour);
        Assert.Empty(coded.Codings[0].Disputed);
    }

    [Fact]
    public async Task A_text_of_different_groups_with_different_tasks_becomes_an_initiative()
    {
        CodedText coded = await CodeAsync(new ScriptedClient(Said.Activities(Cooks, Guests)), Club, 1);

        Assert.True(coded.IsSplit);
        Initiative initiative = coded.ToInitiative();
        Assert.Equal(["club-1", "club-2"], initiative.Activities.Select(activity => activity.Id));
        Assert.Equal("The guests are asked what they think of it", initiative.Activities[1].Description);
        Assert.Equal(Club, initiative.Description);
        Assert.True(initiative.Activities[0].CitizensDeliver);
        Assert.False(initiative.Activities[1].CitizensDeliver);
        Assert.Equal("Volunteers from the parish cook lunch every week", Assert.Single(coded.Codings[0].Passages).In(coded.Text));
    }

    [Fact]
    public async Task Activities_of_two_readings_are_matched_by_their_passages_whatever_their_order()
    {
        CodedText coded = await CodeAsync(new ScriptedClient(Said.Activities(Cooks, Guests), Said.Activities(Guests, Cooks)), Club, 2);

        Assert.True(coded.Codings[0].Activity.CitizensDeliver);
        Assert.False(coded.Codings[1].Activity.CitizensDeliver);
        Assert.Empty(coded.Codings[0].Disputed);
    }

    [Fact]
    public async Task Where_readings_split_a_text_differently_it_is_one_activity_of_which_all_is_possible_that_any_allows()
    {
        CodedText coded = await CodeAsync(new ScriptedClient(Said.Activities(Cooks, Guests), Said.Activities(Cooks)), Club, 2);

        Assert.False(coded.IsSplit);
        Assert.Equal("club", coded.Activity.Id);
        Assert.Null(coded.Activity.CitizensDeliver);
        Assert.Equal(TextProblemCodes.SplitDisputed, Assert.Single(coded.Dropped).Code);
        Assert.Equal(Club, coded.Activity.Description);
    }

    [Fact]
    public async Task Several_models_are_several_coders_of_one_set()
    {
        string reply = Said.Reply(Said.Quoting("effort", "yes", "Every morning"));
        ScriptedClient other = new((_, _, _) =>
        {
            var response = ScriptedClient.Saying(reply);
            response.ModelId = "other";
            return Task.FromResult(response);
        });
        CodedText coded = await new TextCoder([new ScriptedClient(reply), other], new TextCoderOptions { Readings = 2 }).CodeAsync(new SourceText(Said.Text), null, TestContext.Current.CancellationToken);

        CodingSet set = coded.ToCodingSet();
        Assert.Equal(4, set.Coders.Count);
        Assert.Equal(["scripted", "scripted", "other", "other"], coded.Readings.Select(reading => reading.Provenance.Model));
        Assert.True(coded.Activity.Effort);
    }

    [Fact]
    public async Task The_union_of_readings_contradicts_itself_nowhere()
    {
        CodedText coded = await CodeAsync(
            new ScriptedClient(
                Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group")),
                Said.Reply(Said.Quoting("behaviour", "passive", "pays nobody"))),
            Said.Text,
            2);

        Assert.Empty(Contradiction.In(coded.Activity.Answers));
        Assert.Null(coded.Activity.CitizensDeliver);
        Assert.Null(coded.Activity.Behaviour);
    }

    private static Task<CodedText> CodeAsync(ScriptedClient client, string text, int readings) =>
        new TextCoder(client, new TextCoderOptions { Readings = readings }).CodeAsync(new SourceText(text) { Id = "club" }, null, TestContext.Current.CancellationToken);
}
