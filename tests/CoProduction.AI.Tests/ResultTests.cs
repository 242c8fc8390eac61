using CoProduction.AI.Tests.Fakes;
using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.AI.Tests;

/// <summary>What the results of reading a text say of themselves, and when two of them are equal.</summary>
public sealed class ResultTests
{
    private static readonly Coder Model = Coder.Model("scripted", "2026-11-26");

    [Fact]
    public async Task A_coding_lists_its_answers_in_the_order_of_the_questionnaire_with_the_ground_of_each()
    {
        CodedText coded = await Garden.CodeAsync(Said.Reply(Garden.Crop(), Said.Knowing("open", "yes", "Gates stand open.")));

        Assert.Equal(
            [
                "open: yes, by ordinary knowledge: Gates stand open.",
                "crop: group, because the text says \"grow beans together\"",
                "watered: yes, which follows from other answers",
            ],
            coded.Codings[0].Answers.Select(answer => answer.ToString()));
        Assert.Equal([GardenQuestions.Open, GardenQuestions.Crop], coded.Activity.Evidence.Keys);
        Assert.Equal([null, new TextSpan(29, 19), null], coded.Codings[0].Answers.Select(answer => answer.Span));
        Assert.Equal(["Gates stand open.", "grow beans together", ""], coded.Codings[0].Answers.Select(answer => answer.Words));
        Assert.Equal("beans: Parents walk pupils to school: 1 answer by the text, 1 by ordinary knowledge, 1 implied", coded.Codings[0].ToString());
        Assert.Equal("beans: beans: Parents walk pupils to school: 1 answer by the text, 1 by ordinary knowledge, 1 implied; 1 dropped; 1 reading", coded.ToString());
        Assert.Equal($"reading 1 by scripted on 2026-11-26 with garden 1.0, instructions {Garden.Instructions.Hash}: 1 activity, 1 dropped", coded.Readings[0].ToString());
        Assert.Equal(Model, coded.Codings[0].Coding.Coder);
        Assert.Equal(new DateOnly(2026, 11, 26), coded.Codings[0].Coding.Date);
        Assert.Equal(Garden.Noon, coded.Readings[0].Provenance.Date);
    }

    [Fact]
    public async Task After_an_interview_the_answers_of_the_person_are_counted_apart()
    {
        CodedText coded = await Garden.CodeAsync(Said.Reply(Garden.Open(), Said.Knowing("crop", "individual", "Gardens are small.")));
        Interview interview = new([OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true))], coded.Codings[0].ToConfirm());

        TextCoding confirmed = coded.Codings[0].ConfirmedBy(interview.Answer(GardenQuestions.Watered, false), Coder.Person("Ana"));

        Assert.Equal(
            ["open: yes, because the text says \"gate is open\"", "crop: individual, which follows from other answers", "watered: no, as Ana says"],
            confirmed.Answers.Select(answer => answer.ToString()));
        Assert.Equal("beans: Parents walk pupils to school: 1 answer by the text, 0 by ordinary knowledge, 1 by a person, 1 implied", confirmed.ToString());
        Assert.Equal(coded.Codings[0].Passages, confirmed.Passages);
        Assert.Equal("", confirmed.On(GardenQuestions.Watered)[0].Words);
        Assert.Null(confirmed.On(GardenQuestions.Watered)[0].Span);
    }

    [Fact]
    public async Task A_question_that_was_asked_is_disputed_no_more_and_keeps_no_quotation()
    {
        CodedText coded = await Garden.CodeAsync(Said.Reply(Garden.Open(), Garden.Crop("individual")), Said.Reply(Garden.Open("no"), Garden.Crop("community")));
        Interview interview = new([OwnDefinitions.Of("open", GardenQuestions.Open.Is(true))], coded.Codings[0].ToConfirm());

        TextCoding confirmed = coded.Codings[0].ConfirmedBy(interview.Answer(GardenQuestions.Open, true), Coder.Person("Ana"));

        Assert.Equal([GardenQuestions.Open, GardenQuestions.Crop], coded.Codings[0].Disputed);
        Assert.Equal([GardenQuestions.Crop], confirmed.Disputed);
        Assert.Equal("open: yes, as Ana says", Assert.Single(confirmed.On(GardenQuestions.Open)).ToString());
        Assert.Equal(2, confirmed.On(GardenQuestions.Crop).Count);
    }

    [Fact]
    public async Task Only_the_coding_that_is_named_takes_another_state()
    {
        CodedText coded = await Garden.CodeAsync(Said.Activities(
            Said.Activity("One", "The gate is open", Garden.Open()), Said.Activity("Two", "Neighbours grow beans", Garden.Crop()), Said.Activity("Three", "Each waters a bed", Garden.Watered("no"))));

        CodedText changed = coded.With(coded.Codings[1], coded.Codings[0]);

        Assert.Equal(
            "beans: beans-1: One: 1 answer by the text, 0 by ordinary knowledge, 0 implied; beans-2: Two: 1 answer by the text, 0 by ordinary knowledge, 1 implied; "
            + "beans-3: Three: 0 answers by the text, 1 by ordinary knowledge, 1 implied; 0 dropped; 1 reading",
            coded.ToString());
        Assert.EndsWith(": 3 activities, 0 dropped", coded.Readings[0].ToString(), StringComparison.Ordinal);
        Assert.Equal([coded.Codings[0], coded.Codings[0], coded.Codings[2]], changed.Codings);
        Assert.Equal((coded.Source, coded.Text, coded.Readings, coded.Dropped, coded.Usage), (changed.Source, changed.Text, changed.Readings, changed.Dropped, changed.Usage));
    }

    [Fact]
    public async Task A_text_with_a_title_gives_it_to_its_initiative_and_otherwise_that_of_its_first_activity()
    {
        string reply = Said.Activities(Said.Activity("One", "The gate is open", Garden.Open()), Said.Activity("Two", "Neighbours grow beans", Garden.Crop()));
        TextCoder coder = new(new ScriptedClient(reply), Garden.Options);

        CodedText named = await coder.CodeAsync(new SourceText(Garden.Text) { Id = "beans", Title = "A garden" }, null, TestContext.Current.CancellationToken);
        CodedText unnamed = await coder.CodeAsync(new SourceText(Garden.Text) { Id = "beans" }, null, TestContext.Current.CancellationToken);

        Assert.Equal(("A garden", "beans", Garden.Text), (named.ToInitiative().Title, named.ToInitiative().Id, named.ToInitiative().Description));
        Assert.Equal("One", unnamed.ToInitiative().Title);
        Assert.Equal(["One", "Two"], named.ToInitiative().Activities.Select(activity => activity.Title));
    }

    [Fact]
    public async Task What_is_missing_is_told_by_its_name()
    {
        CodedText coded = await Garden.CodeAsync(Said.Reply(Garden.Open()));
        TextCoding coding = coded.Codings[0];
        Interview other = new([OwnDefinitions.Of("open", GardenQuestions.Open.Is(true))], new Activity("A yard") { Id = "yard" });

        Assert.Throws<ArgumentNullException>("question", () => coding.On(null!));
        Assert.Throws<ArgumentNullException>("interview", () => coding.ConfirmedBy(null!, Model));
        Assert.Throws<ArgumentNullException>("person", () => coding.ConfirmedBy(other, null!));
        Assert.Throws<ArgumentNullException>("before", () => coded.With(null!, coding));
        Assert.Throws<ArgumentNullException>("after", () => coded.With(coding, null!));
        Assert.Throws<ArgumentNullException>("text", () => new SourceText(null!));
        Assert.Throws<ArgumentException>(() => new SourceText("A bed.") { Id = " " });
        Assert.Throws<ArgumentNullException>("text", () => default(TextSpan).In(null!));
        Assert.StartsWith("The interview is on 'yard: A yard'.", Assert.Throws<ArgumentException>("interview", () => coding.ConfirmedBy(other, Model)).Message, StringComparison.Ordinal);
        TextCoding stranger = (await Garden.CodeAsync(Said.Reply())).Codings[0];
        Assert.StartsWith("The coding is none of this text's.", Assert.Throws<ArgumentException>("before", () => coded.With(stranger, coding)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_answers_are_equal_when_all_of_their_parts_are()
    {
        CodedAnswer answer = Answer();

        Assert.Equal(Answer(), answer);
        Assert.Equal(Answer().GetHashCode(), answer.GetHashCode());
        Assert.All(
            [
                Answer(question: GardenQuestions.Watered), Answer(allowed: 1), Answer(ground: AnswerGround.Knowledge), Answer(coder: Coder.Person("Ana")), Answer(start: 5),
                Answer(words: "gate is opened"), Answer(allowed: 2),
            ],
            other => Assert.NotEqual(answer, other));
        Assert.False(answer.Equals(null));

        static CodedAnswer Answer(Question? question = null, int allowed = 0, AnswerGround ground = AnswerGround.Quotation, Coder? coder = null, int start = 4, string words = "gate is open")
        {
            IReadOnlyList<AnswerOption> options = GardenQuestions.Open.Options;
            return new CodedAnswer(question ?? GardenQuestions.Open, allowed == 2 ? options : [options[allowed]], ground, coder ?? Model, new TextSpan(start, 12), words);
        }
    }

    [Fact]
    public void A_text_is_called_by_its_id_and_without_one_by_what_it_says()
    {
        SourceText text = new("A bed.");

        Assert.Matches("^text-[0-9a-f]{8}$", text.Id);
        Assert.Equal(text.Id, new SourceText("A bed.").Id);
        Assert.NotEqual(text.Id, new SourceText("A bet.").Id);
        Assert.Equal("one line", new SourceText("A bed.") { Id = "one\nline" }.ToString());
        Assert.Null(text.Title);
    }

    [Fact]
    public void Costs_are_added_part_by_part()
    {
        TokenUsage one = new() { Requests = 1, Input = 20, Output = 300, Uncounted = 0 };
        TokenUsage other = new() { Requests = 5, Input = 7, Output = 11, Uncounted = 2 };

        Assert.Equal(new TokenUsage { Requests = 6, Input = 27, Output = 311, Uncounted = 2 }, one + other);
        Assert.Equal(one + other, TokenUsage.Add(one, other));
        Assert.Equal("1 request, 20 tokens in, 300 tokens out", one.ToString());
        Assert.Equal("6 requests, 27 tokens in, 311 tokens out", (one + other).ToString());
        Assert.Equal("0 requests, tokens not counted", default(TokenUsage).ToString());
    }

    [Fact]
    public void A_passage_knows_its_end_its_words_and_what_it_shares_with_another()
    {
        TextSpan span = new(4, 6);

        Assert.Equal("4..10", span.ToString());
        Assert.Equal("gate i", span.In(Garden.Text));
        Assert.Equal([0, 0, 1, 6, 2, 1, 0], new[] { (0, 4), (20, 3), (0, 5), (0, 30), (5, 2), (9, 9), (10, 2) }.Select(each => span.Overlap(new TextSpan(each.Item1, each.Item2))));
        Assert.Throws<ArgumentOutOfRangeException>(() => span.In("The gate"));
    }

    [Fact]
    public void A_failure_without_a_code_of_its_own_is_one_of_the_service()
    {
        InvalidOperationException inner = new("Broken.");

        Assert.Equal((TextProblemCodes.ServiceFailed, "The text could not be coded."), (new TextCodingException().Code, new TextCodingException().Message));
        Assert.Equal((TextProblemCodes.ServiceFailed, "Why."), (new TextCodingException("Why.").Code, new TextCodingException("Why.").Message));
        TextCodingException failure = new("Why.", inner);
        Assert.Equal((TextProblemCodes.ServiceFailed, "Why.", inner, default), (failure.Code, failure.Message, failure.InnerException, failure.Usage));
    }

    [Fact]
    public void What_was_dropped_concerns_no_question_and_no_words_unless_it_says_so()
    {
        DroppedAnswer dropped = new() { Code = TextProblemCodes.NoActivity, Message = "Nothing\nis told." };

        Assert.Equal(("", ""), (dropped.Question, dropped.Words));
        Assert.Equal("CPA403: Nothing is told.", dropped.ToString());
    }
}
