using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;

namespace CoProduction.AI.Tests;

public sealed class MergeTests
{
    private static readonly string Gate = Said.Activity("The gate", "The gate is open", Garden.Open());
    private static readonly string Beans = Said.Activity("The beans", "Neighbours grow beans together", Garden.Crop());

    [Fact]
    public async Task Readings_that_differ_are_told_one_by_one_in_the_order_of_the_questions_and_the_readings()
    {
        CodedText coded = await Garden.CodeAsync(
            Said.Reply(Said.Quoting("watered", "yes", "waters a bed"), Garden.Open()), Said.Reply(Garden.Open("no"), Garden.Crop("individual")), Said.Reply(Garden.Crop("group")));

        Assert.Equal(
            [
                "open: yes, because the text says \"gate is open\"", "open: no, because the text says \"gate is open\"",
                "crop: individual, because the text says \"grow beans together\"", "crop: group, because the text says \"grow beans together\"",
                "watered: yes, because the text says \"waters a bed\"", "watered: yes, which follows from other answers",
            ],
            coded.Codings[0].Answers.Select(answer => answer.ToString()));
        Assert.Equal(GardenQuestions.Questionnaire.Questions, coded.Codings[0].Disputed);
        Assert.Equal(Answers.Unknown, coded.Activity.Answers);
        Assert.Equal(
            [
                "no: scripted 2026-11-26, reading 2; unknown: scripted 2026-11-26, reading 3; yes: scripted 2026-11-26",
                "group: scripted 2026-11-26, reading 3; individual: scripted 2026-11-26, reading 2; unknown: scripted 2026-11-26",
                "unknown: scripted 2026-11-26, reading 2; yes: scripted 2026-11-26, scripted 2026-11-26, reading 3",
            ],
            GardenQuestions.Questionnaire.Questions.Select(question => coded.Activity.Evidence[question].Note));
        Assert.Equal(["2026-11-26", "2026-11-26, reading 2", "2026-11-26, reading 3"], coded.Readings.Select(reading => reading.Codings[0].Coding.Coder.Version));
        Assert.Equal(new TokenUsage { Requests = 3, Input = 300, Output = 30 }, coded.Usage);
        Assert.Equal(3, coded.ToCodingSet().Coders.Count);
        Assert.EndsWith("; 3 dropped; 3 readings", coded.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_all_readings_say_keeps_its_evidence_and_what_follows_is_not_written_down_again()
    {
        CodedText coded = await Garden.CodeAsync(Said.Reply(Garden.Crop()), Said.Reply(Said.Quoting("crop", "group", "Neighbours grow")));

        Assert.Equal("crop: group", coded.Activity.Answers.ToString());
        Assert.Equal([GardenQuestions.Crop], coded.Activity.Evidence.Keys);
        Assert.Equal("grow beans together", coded.Activity.Evidence[GardenQuestions.Crop].Excerpt);
        Assert.Empty(coded.Codings[0].Disputed);
        Assert.Equal(4, coded.Codings[0].Answers.Count);
        Assert.Equal(new DateOnly(2026, 11, 26), coded.Codings[0].Coding.Date);
    }

    [Fact]
    public async Task Activities_are_paired_with_those_that_share_most_of_their_passages()
    {
        string wide = Said.Activity("Wide", "The gate is open. Neighbours grow beans together", Garden.Open());
        string narrow = Said.Activity("Narrow", "beans together", Garden.Crop());
        string parts = $$"""{"title":"Parts","passages":["The gate is open","Neighbours grow"],"answers":[{{Garden.Open()}}]}""";

        CodedText coded = await Garden.CodeAsync(Said.Activities(wide, narrow), Said.Activities(Beans, parts));

        Assert.Equal(["Wide", "Narrow"], coded.Codings.Select(coding => coding.Activity.Title));
        Assert.Equal(["open: yes", "crop: group"], coded.Codings.Select(coding => coding.Activity.Answers.ToString()));
        Assert.Equal(["beans-1", "beans-2"], coded.Codings.Select(coding => coding.Activity.Id));
        Assert.Empty(coded.Dropped);
    }

    [Fact]
    public async Task Two_activities_are_not_paired_with_the_same_one()
    {
        string wide = Said.Activity("Wide", "The gate is open. Neighbours grow beans together", Garden.Crop());
        string end = Said.Activity("End", "grow beans together", Garden.Crop());

        CodedText coded = await Garden.CodeAsync(Said.Activities(Gate, wide), Said.Activities(Gate, end));
        CodedText turned = await Garden.CodeAsync(Said.Activities(Beans, wide), Said.Activities(Beans, Gate));

        Assert.Equal(["open: yes", "crop: group"], coded.Codings.Select(coding => coding.Activity.Answers.ToString()));
        Assert.Equal(["The beans", "Wide"], turned.Codings.Select(coding => coding.Activity.Title));
        Assert.Equal(["18..48", "0..48", "0..16"], turned.Codings.SelectMany(coding => coding.Passages).Select(passage => passage.ToString()));
    }

    [Fact]
    public async Task What_several_passages_of_an_activity_share_with_another_is_added_up()
    {
        string parts = $$"""{"title":"Parts","passages":["The gate","Each waters"],"answers":[{{Garden.Open()}}]}""";
        string wide = Said.Activity("Wide", "The gate is open. Neighbours grow beans together. Each waters a bed.", Garden.Open());
        string narrow = Said.Activity("Narrow", "Each waters a bed", Garden.Watered());

        CodedText coded = await Garden.CodeAsync(Said.Activities(parts, narrow), Said.Activities(narrow, wide));

        Assert.Equal(["open: yes", "watered: yes"], coded.Codings.Select(coding => coding.Activity.Answers.ToString()));
    }

    [Fact]
    public async Task Activities_that_share_no_passage_with_any_other_are_taken_as_one()
    {
        CodedText coded = await Garden.CodeAsync(Said.Activities(Gate, Beans), Said.Activities(Gate, Gate));

        Assert.Equal(
            "CPA402: The readings find different activities in the text (2, 2); it is taken as one, of which all is possible that any of them allows of any activity.",
            Assert.Single(coded.Dropped).ToString());
    }

    [Fact]
    public async Task Three_readings_of_two_activities_are_paired_whatever_their_order()
    {
        CodedText coded = await Garden.CodeAsync(Said.Activities(Gate, Beans), Said.Activities(Beans, Gate), Said.Activities(Beans, Gate));

        Assert.Equal(["open: yes", "crop: group"], coded.Codings.Select(coding => coding.Activity.Answers.ToString()));
        Assert.Equal(["0..16", "18..48"], coded.Codings.Select(coding => Assert.Single(coding.Passages).ToString()));
        Assert.Equal(["The gate is open", "Neighbours grow beans together"], coded.Codings.Select(coding => coding.Activity.Description));
        Assert.Equal([3, 6], coded.Codings.Select(coding => coding.Answers.Count));
        Assert.Empty(coded.Dropped);
    }

    [Fact]
    public async Task Readings_that_find_different_numbers_of_activities_are_taken_as_one_by_the_one_that_finds_fewest()
    {
        CodedText coded = await Garden.CodeAsync(Said.Activities(Gate, Beans), Said.Activities(Beans, Gate, Said.Activity("A bed", "Each waters a bed")), Said.Activities(Gate));

        Assert.Equal(
            "CPA402: The readings find different activities in the text (2, 3, 1); it is taken as one, of which all is possible that any of them allows of any activity.",
            Assert.Single(coded.Dropped).ToString());
        Assert.Equal(("beans", "The gate", Garden.Text), (coded.Activity.Id, coded.Activity.Title, coded.Activity.Description));
        Assert.Equal(["0..16", "18..48", "50..67"], coded.Codings[0].Passages.Select(passage => passage.ToString()));
        Assert.Equal(Answers.Unknown, coded.Activity.Answers);
        Assert.Equal(
            "unknown: scripted 2026-11-26 activity 2, scripted 2026-11-26, reading 2 activity 3, scripted 2026-11-26, reading 2 activity 5; "
            + "yes: scripted 2026-11-26 activity 1, scripted 2026-11-26, reading 2 activity 4, scripted 2026-11-26, reading 3 activity 6",
            coded.Activity.Evidence[GardenQuestions.Open].Note);
    }
}
