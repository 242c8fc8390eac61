using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;

namespace CoProduction.AI.Tests;

/// <summary>What of a reply does not stand, word by word, and what stands beside it.</summary>
public sealed class DroppedTests
{
    [Fact]
    public async Task Every_answer_that_does_not_stand_is_told_with_its_code_its_question_and_its_words()
    {
        string longest = new('a', 5_001);
        CodedText coded = await Garden.CodeAsync(Said.Activities(Said.Activity(
            "Beans",
            "no such passage",
            """{"question":"open","answers":[7],"quotation":"gate is open","knowledge":null}""",
            """{"question":"open","answers":["yes",7],"quotation":"gate is open","knowledge":null}""",
            """{"answers":["yes"]}""",
            Said.Quoting("gate", "yes", "gate is open"),
            Said.Quoting("crop", "none", "grow beans"),
            Said.Quoting("open", "yes", "gate is shut"),
            Said.Quoting("open", "yes", " a-b, c"),
            Said.Quoting("open", "yes", longest),
            Said.Answer("watered", ["yes"], " ", "\t"),
            Said.Knowing("watered", "yes", $" {new string('b', 2_501)} "))));

        Assert.Equal(Answers.Unknown, coded.Activity.Answers);
        Assert.Equal(
            [
                ("CPA010", "", "no such passage", "A passage does not stand in the text: 'no such passage'."),
                ("CPA009", "", """{"question":"open","answers":[7],"quotation":"gate is open","knowledge":null}""", "An answer is left out: it does not name a question and a list of answers."),
                ("CPA009", "", """{"question":"open","answers":["yes",7],"quotation":"gate is open","knowledge":null}""", "An answer is left out: it does not name a question and a list of answers."),
                ("CPA009", "", """{"answers":["yes"]}""", "An answer is left out: it does not name a question and a list of answers."),
                ("CPA001", "gate", "gate", "'gate' is left out: there is no such question."),
                ("CPA002", "crop", "none", "'crop' is left open: 'none' is none of its answers."),
                ("CPA003", "open", "gate is shut", "'open' is left open: its quotation does not stand in the text: 'gate is shut'."),
                ("CPA005", "open", " a-b, c", "'open' is left open: its quotation is too short or too long to show anything: ' a-b, c'."),
                ("CPA005", "open", longest, $"'open' is left open: its quotation is too short or too long to show anything: '{longest[..60]}…'."),
                ("CPA004", "watered", "", "'watered' is left open: its answer rests on nothing."),
                ("CPA006", "watered", new string('b', 2_501), $"'watered' is left open: its answer rests on ordinary knowledge: '{new string('b', 60)}…'."),
            ],
            coded.Dropped.Select(each => (each.Code, each.Question, each.Words, each.Message)));
    }

    [Fact]
    public async Task Knowledge_of_2500_letters_and_a_quotation_of_four_or_of_5000_stand()
    {
        string five = new('a', 5_000);
        TextCoder coder = new(new ScriptedClient(Said.Reply(Said.Knowing("watered", "yes", new string('b', 2_500)), Said.Quoting("crop", "individual", five), Said.Quoting("open", "yes", "beds"))), Garden.Options);

        CodedText coded = await coder.CodeAsync($"{five} beds", TestContext.Current.CancellationToken);

        Assert.Equal("open: yes; crop: individual; watered: yes", coded.Activity.Answers.ToString());
        Assert.Equal(five, coded.Activity.Evidence[GardenQuestions.Crop].Excerpt);
        Assert.Equal($"Ordinary knowledge: {new string('b', 2_500)}", coded.Activity.Evidence[GardenQuestions.Watered].Note);
    }

    [Fact]
    public async Task A_passage_that_is_no_text_is_told_without_words()
    {
        CodedText coded = await Garden.CodeAsync("""{"activities":[{"title":"Beans","passages":[7,null,"The gate is open"],"answers":[]}]}""");

        Assert.Equal([("", "CPA010: A passage does not stand in the text: ''."), ("", "CPA010: A passage does not stand in the text: ''.")], coded.Dropped.Select(each => (each.Words, each.ToString())));
        Assert.Equal("0..16", Assert.Single(coded.Codings[0].Passages).ToString());
    }

    [Fact]
    public async Task Answers_that_clash_are_told_with_what_they_are_and_the_rule_that_they_break()
    {
        CodedText coded = await Garden.CodeAsync(Said.Reply(Garden.Open(), Garden.Watered("no"), Garden.Crop()));

        DroppedAnswer clash = coded.Dropped[^1];
        Assert.Equal("open: yes", coded.Activity.Answers.ToString());
        Assert.Equal(
            (TextProblemCodes.Contradiction, "", "crop: group; watered: no", $"'crop' and 'watered' are left open, because the answers contradict each other: {Contradiction.In(Clashing())[0]}"),
            (clash.Code, clash.Question, clash.Words, clash.Message));

        static Answers Clashing() => Answers.Unknown.With(GardenQuestions.Crop, Scale.Group).With(GardenQuestions.Watered, false);
    }

    [Fact]
    public async Task Of_a_question_that_is_answered_twice_all_stays_possible_on_the_first_ground()
    {
        CodedText coded = await Garden.CodeAsync(Said.Reply(Garden.Crop("community"), Said.Quoting("crop", "individual", "Each waters"), Garden.Open(), Garden.Open("no")));

        Assert.Equal("crop: individual or community", coded.Activity.Answers.ToString());
        Assert.Equal("crop: individual or community, because the text says \"grow beans together\"", Assert.Single(coded.Codings[0].Answers).ToString());
        Assert.Equal(
            [
                ("CPA007", "crop", "Each waters", "'crop' is answered twice: crop: community, because the text says \"grow beans together\" and crop: individual, because the text says \"Each waters\"; all of it stays possible."),
                ("CPA007", "open", "gate is open", "'open' is answered twice: open: yes, because the text says \"gate is open\" and open: no, because the text says \"gate is open\"; all of it stays possible."),
            ],
            coded.Dropped.Skip(1).Select(each => (each.Code, each.Question, each.Words, each.Message)));
    }

    [Fact]
    public async Task A_reply_without_an_activity_is_one_of_which_nothing_is_known_and_bears_the_text_as_its_title()
    {
        CodedText coded = await Garden.CodeAsync(Said.Activities());

        Assert.Equal("CPA403: The model found nothing in the text that people or bodies do.", Assert.Single(coded.Dropped).ToString());
        Assert.Equal((Garden.Text, "beans", Garden.Text), (coded.Activity.Title, coded.Activity.Id, coded.Activity.Description));
        Assert.Equal(Answers.Unknown, coded.Activity.Answers);
        Assert.Empty(coded.Codings[0].Passages);
    }

    [Fact]
    public async Task Activities_are_numbered_and_described_by_their_passages_in_the_order_of_the_text()
    {
        CodedText coded = await Garden.CodeAsync(
            """{"activities":[{"title":" ","passages":["Each waters a bed","The gate is open"],"answers":[]},{"title":"Two","passages":[],"answers":[]}]}""");

        Assert.Equal(
            [("beans-1", Garden.Text, "The gate is open\nEach waters a bed"), ("beans-2", "Two", Garden.Text)],
            coded.Codings.Select(coding => (coding.Activity.Id, coding.Activity.Title, coding.Activity.Description)));
        Assert.Equal(["50..67", "0..16"], coded.Codings[0].Passages.Select(passage => passage.ToString()));
    }

    [Theory]
    [InlineData(null, "Of the model", false, "Of the model")]
    [InlineData("Of the text", "Of the model", false, "Of the text")]
    [InlineData("Of the text", "Of the model", true, "Of the model")]
    [InlineData("Of the text", " ", true, "Of the text")]
    [InlineData(null, "", false, Garden.Text)]
    [InlineData(" Two\nlines ", "", false, "Two lines")]
    public async Task An_activity_is_called_as_its_text_and_one_of_several_as_the_model_calls_it(string? own, string model, bool isSplit, string title)
    {
        string activity = Said.Activity(model, "The gate is open");
        TextCoder coder = new(new ScriptedClient(isSplit ? Said.Activities(activity, activity) : Said.Activities(activity)), Garden.Options);

        CodedText coded = await coder.CodeAsync(new SourceText(Garden.Text) { Title = own }, null, TestContext.Current.CancellationToken);

        Assert.Equal(title, coded.Activity.Title);
    }

    [Fact]
    public async Task A_title_of_more_than_500_letters_is_cut_before_a_whole_character()
    {
        (string Given, string Kept)[] titles =
        [
            (new string('a', 500), new string('a', 500)),
            (new string('a', 501), new string('a', 499) + "…"),
            (new string('a', 498) + "\U0001F331b", new string('a', 498) + "…"),
            (new string('a', 497) + "\U0001F331bc", new string('a', 497) + "\U0001F331…"),
        ];

        foreach ((string given, string kept) in titles) Assert.Equal(kept, (await Garden.CodeAsync(Said.Activities(Said.Activity(given, "The gate is open")))).Activity.Title);
    }
}
