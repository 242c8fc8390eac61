using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;

namespace CoProduction.AI.Tests;

public sealed class EvidenceTests
{
    [Fact]
    public async Task An_answer_with_words_of_the_text_stands_and_its_place_is_known()
    {
        CodedText coded = await CodeAsync(Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school"));

        CodedAnswer answer = Assert.Single(coded.Codings[0].On(Codebook.CitizensDeliver));
        Assert.True(coded.Activity.CitizensDeliver);
        Assert.Equal(AnswerGround.Quotation, answer.Ground);
        Assert.Equal("walk a group of pupils to school", answer.Span!.Value.In(coded.Text));
        Assert.Equal("walk a group of pupils to school", coded.Activity.Evidence[Codebook.CitizensDeliver].Excerpt);
        Assert.Equal(CoderKind.Model, answer.Coder.Kind);
        Assert.Empty(coded.Dropped);
    }

    [Fact]
    public async Task A_quotation_that_is_not_in_the_text_leaves_its_question_open_and_is_reported()
    {
        CodedText coded = await CodeAsync(Said.Quoting("citizensDeliver", "yes", "the parents teach the pupils"), Said.Quoting("paidByProvider", "no", "pays nobody"));

        Assert.Null(coded.Activity.CitizensDeliver);
        Assert.False(coded.Activity.PaidByProvider);
        DroppedAnswer dropped = Assert.Single(coded.Dropped);
        Assert.Equal(TextProblemCodes.QuotationNotFound, dropped.Code);
        Assert.Equal("citizensDeliver", dropped.Question);
        Assert.Equal("CPA003: 'citizensDeliver' is left open: its quotation does not stand in the text: 'the parents teach the pupils'.", dropped.ToString());
    }

    [Fact]
    public async Task Ordinary_knowledge_is_marked_as_such_and_dropped_on_request()
    {
        string reply = Said.Reply(Said.Knowing("professionalsDeliver", "yes", "In public schools paid teachers give the lessons."));
        CodedText kept = await CodeAsync(new ScriptedClient(reply), new TextCoderOptions());
        CodedText strict = await CodeAsync(new ScriptedClient(reply), new TextCoderOptions { AllowKnowledge = false });

        Assert.True(kept.Activity.ProfessionalsDeliver);
        Assert.Equal(AnswerGround.Knowledge, Assert.Single(kept.Codings[0].Answers).Ground);
        Assert.Equal("Ordinary knowledge: In public schools paid teachers give the lessons.", kept.Activity.Evidence[Codebook.ProfessionalsDeliver].Note);
        Assert.Null(strict.Activity.ProfessionalsDeliver);
        Assert.Equal(TextProblemCodes.KnowledgeDropped, Assert.Single(strict.Dropped).Code);
    }

    [Fact]
    public async Task An_answer_on_nothing_is_left_open()
    {
        CodedText coded = await CodeAsync(Said.Answer("citizensDeliver", ["yes"], null, null), Said.Answer("effort", ["yes"], " ", ""));

        Assert.Equal(Answers.Unknown, coded.Activity.Answers);
        Assert.Equal([TextProblemCodes.NoEvidence, TextProblemCodes.NoEvidence], coded.Dropped.Select(each => each.Code));
    }

    [Fact]
    public async Task A_false_quotation_is_not_saved_by_a_piece_of_knowledge_beside_it()
    {
        CodedText coded = await CodeAsync(Said.Answer("citizensDeliver", ["yes"], "they teach", "Parents walk."));

        Assert.Null(coded.Activity.CitizensDeliver);
        Assert.Equal(TextProblemCodes.QuotationNotFound, Assert.Single(coded.Dropped).Code);
    }

    [Fact]
    public async Task What_follows_by_an_implication_is_told_with_its_ground()
    {
        CodedText coded = await CodeAsync(Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school"));

        CodedAnswer implied = Assert.Single(coded.Codings[0].On(Codebook.Behaviour));
        Assert.Equal(AnswerGround.Implication, implied.Ground);
        Assert.Equal(CoderKind.Implication, implied.Coder.Kind);
        Assert.Equal("behaviour: active, which follows from other answers", implied.ToString());
    }

    [Fact]
    public async Task Words_outside_of_the_questionnaire_are_refused_and_never_guessed()
    {
        CodedText coded = await CodeAsync(
            Said.Quoting("CitizensDeliver", "yes", "walk a group of pupils"), Said.Quoting("power", "equal", "pays nobody"),
            Said.Quoting("citizensDeliver", "true", "pays nobody"), "17", """{"question":"effort","answers":[],"quotation":"pays nobody","knowledge":null}""");

        Assert.Equal(Answers.Unknown, coded.Activity.Answers);
        Assert.Equal(
            [TextProblemCodes.UnknownQuestion, TextProblemCodes.UnknownAnswer, TextProblemCodes.UnknownAnswer, TextProblemCodes.MisshapenAnswer, TextProblemCodes.MisshapenAnswer],
            coded.Dropped.Select(each => each.Code));
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_are_opened_on_both_sides()
    {
        CodedText coded = await CodeAsync(
            Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school"), Said.Quoting("behaviour", "passive", "pays nobody"), Said.Quoting("effort", "yes", "Every morning"));

        Assert.Null(coded.Activity.CitizensDeliver);
        Assert.Null(coded.Activity.Behaviour);
        Assert.True(coded.Activity.Effort);
        DroppedAnswer clash = Assert.Single(coded.Dropped);
        Assert.Equal(TextProblemCodes.Contradiction, clash.Code);
        Assert.StartsWith("'citizensDeliver' and 'behaviour' are left open, because the answers contradict each other: ", clash.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_answered_twice_keeps_both_answers_possible()
    {
        CodedText coded = await CodeAsync(
            Said.Quoting("voluntariness", "voluntary", "pays nobody"), Said.Quoting("voluntariness", "partlyVoluntary", "Every morning"), Said.Quoting("effort", "yes", "Every morning"), Said.Quoting("effort", "yes", "walk a group"));

        Assert.Equal("effort: yes; voluntariness: voluntary or partlyVoluntary".Split("; ").Order(), coded.Activity.Answers.ToString().Split("; ").Order());
        Assert.Equal(TextProblemCodes.AnsweredTwice, Assert.Single(coded.Dropped).Code);
    }

    [Fact]
    public async Task Several_answers_stay_possible_together_and_all_of_them_say_nothing()
    {
        CodedText coded = await CodeAsync(Said.Answer("voluntariness", ["partlyVoluntary", "voluntary"], "pays nobody", null), Said.Answer("effort", ["yes", "no"], "pays nobody", null));

        Assert.Equal("voluntariness: voluntary or partlyVoluntary", coded.Activity.Answers.ToString());
        Assert.Equal([Codebook.Voluntariness], coded.Activity.Evidence.Keys);
        Assert.Empty(coded.Codings[0].On(Codebook.Effort));
        Assert.Empty(coded.Dropped);
    }

    [Fact]
    public async Task A_coding_is_one_that_the_library_writes_and_reads()
    {
        CodedText coded = await CodeAsync(Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school"), Said.Knowing("output", "publicService", "Schools are public."));

        string json = Json.CoProductionJson.Codings.Write(coded.Codings[0].Coding);
        CodedActivity read = Json.CoProductionJson.Codings.Read(json);
        Assert.Equal(coded.Codings[0].Coding, read);
        Assert.Equal("scripted", read.Coder.Name);
        Assert.Equal(Said.Text, read.Activity.Description);
    }

    [Fact]
    public async Task A_reading_says_what_it_was_made_with()
    {
        CodedText coded = await CodeAsync(Said.Quoting("effort", "yes", "Every morning"));

        TextProvenance provenance = coded.Readings[0].Provenance;
        TextInstructions instructions = TextInstructions.For(Codebook.Questionnaire);
        Assert.Equal("scripted", provenance.Model);
        Assert.Equal($"codebook {Codebook.Questionnaire.Version}", provenance.Questionnaire);
        Assert.Equal(instructions.Hash, provenance.InstructionsHash);
        Assert.Equal(instructions.RequestFor(Said.Text).Hash, provenance.RequestHash);
        Assert.False(provenance.IsReplayed);
        Assert.Equal(new TokenUsage { Requests = 1, Input = 100, Output = 10 }, coded.Usage);
        Assert.Equal("1 request, 100 tokens in, 10 tokens out", coded.Usage.ToString());
    }

    private static Task<CodedText> CodeAsync(params string[] answers) => CodeAsync(new ScriptedClient(Said.Reply(answers)), new TextCoderOptions());

    private static Task<CodedText> CodeAsync(ScriptedClient client, TextCoderOptions options) =>
        new TextCoder(client, options).CodeAsync(Said.Text, TestContext.Current.CancellationToken);
}
