using CoProduction.AI;
using CoProduction.AI.Tests.Fakes;
using CoProduction.AI.Tests.Service;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Cli.Tests.Texts;

public sealed class CodeTests : IDisposable
{
    private static readonly string Good = Said.Reply(
        Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school"), Said.Quoting("paidByProvider", "no", "pays nobody"),
        Said.Knowing("voluntariness", "voluntary", "Nobody makes parents walk."), Said.Quoting("effort", "yes", "they sweat"));

    private readonly string folder = Directory.CreateTempSubdirectory("code-").FullName;

    public CodeTests() => Write("bus.txt", Said.Text);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_page_of_text_becomes_verdicts_with_every_answers_evidence()
    {
        Record(Said.Text, Good);
        (int exitCode, string output, string error) = Code(At("bus.txt"), "--replay", At("replies"), "--definitions", "ostrom-1996,brudney-england-1983");

        Assert.Equal("", error);
        Assert.Equal(ExitCodes.AllDone, exitCode);
        Assert.StartsWith("bus\n  read by m on 2026-11-26 with codebook", output, StringComparison.Ordinal);
        Assert.Contains("\n    citizensDeliver: yes — \"walk a group of pupils to school\"\n", output, StringComparison.Ordinal);
        Assert.Contains("\n    voluntariness: voluntary — ordinary knowledge: Nobody makes parents walk.\n", output, StringComparison.Ordinal);
        Assert.Contains("\n    behaviour: active — follows from other answers\n", output, StringComparison.Ordinal);
        Assert.Contains("CPA003: 'effort' is left open: its quotation does not stand in the text: 'they sweat'.", output, StringComparison.Ordinal);
        Assert.Contains("Of 2 definitions, it is", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_on_ordinary_knowledge_are_dropped_on_request()
    {
        Record(Said.Text, Good);
        string output = Code(At("bus.txt"), "--replay", At("replies"), "--text-only").Output;

        Assert.Contains("CPA006: 'voluntariness' is left open", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n    voluntariness", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_as_JSON_is_classified_and_agreed_upon_by_the_other_verbs()
    {
        Record(Said.Text, Good);
        Record(Said.Text, Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school")), 2);
        string activities = Code(At("bus.txt"), "--replay", At("replies"), "--readings", "2", "--format", "json").Output;
        string codings = Code(At("bus.txt"), "--replay", At("replies"), "--readings", "2", "--format", "codings").Output;

        Activity activity = CoProductionJson.Activities.Read(activities);
        Assert.Equal(("bus", true), (activity.Id, activity.CitizensDeliver));
        Assert.Null(activity.PaidByProvider);
        Assert.Equal(ExitCodes.AllDone, Tool.Run(activities, "classify", "-").ExitCode);
        Assert.Equal(["m 2026-11-26", "m 2026-11-26, reading 2"], CoProductionJson.Codings.ReadMany(codings).Select(coding => coding.Value!.Coder.ToString()));
        Assert.Equal(ExitCodes.AllDone, Tool.Run(codings, "agree", "-").ExitCode);
    }

    [Fact]
    public void The_descriptions_of_a_sheet_are_coded_one_by_one_in_their_order()
    {
        Write("sheet.csv", $"id,title,description\na,First,\"{Said.Text}\"\nb,Second,Something else.\nc,Third,\n");
        Record(Said.Text, Good);
        (int exitCode, string output, string error) = Code(At("sheet.csv"), "--replay", At("replies"), "--format", "json");

        Assert.Equal(ExitCodes.SomeBad, exitCode);
        Assert.Equal(("a", "First"), (CoProductionJson.Activities.Read(output).Id, CoProductionJson.Activities.Read(output).Title));
        Assert.Equal(
            "b: CPA303: No reply to this text is recorded for reading 1. To have it read, name a service by --endpoint and --model; --dry-run shows what would be sent.\nc: CPA201: The text is empty.\n",
            error);
    }

    [Fact]
    public void The_texts_of_a_sheet_may_stand_in_a_column_of_any_name()
    {
        Write("sheet.csv", $"id,title,description,What happened?\na,First,Short.,\"{Said.Text}\"\n");
        Record(Said.Text, Good);
        (int exitCode, string output, string error) = Code(At("sheet.csv"), "--column", "What happened?", "--replay", At("replies"), "--format", "json");

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.Equal((Said.Text, true), (CoProductionJson.Activities.Read(output).Description, CoProductionJson.Activities.Read(output).CitizensDeliver));
        Assert.StartsWith($"{At("sheet.csv")}:1:1: CPT104: No column has", Code(At("sheet.csv"), "--column", "Story").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name,coder,What happened?", "--column", "What happened?", "--header", "Name=title", "--header", "coder=coder")]
    [InlineData("Name,Told,What happened?", "--header", "Name=title", "--header", "What happened?=description")]
    [InlineData("title,description,What happened?", "--column", "What happened?", "--header", "What happened?=description")]
    [InlineData("description,Told,What happened?", "--column", "What happened?", "--header", "description=title")]
    public void Headers_of_a_sheet_of_texts_are_told_what_they_stand_for(string headers, params string[] told)
    {
        Write("sheet.csv", $"{headers}\nFirst,Ana,\"{Said.Text}\"\n");
        Record(Said.Text, Good);
        (int exitCode, string output, string error) = Code([At("sheet.csv"), "--replay", At("replies"), "--format", "json", .. told]);

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.Equal(("First", Said.Text), CoProductionJson.Activities.Read(output) is var read ? (read.Title, read.Description) : default);
    }

    [Theory]
    [InlineData("code: --column 'Story' has the texts, and --header 'Story=title' says otherwise\n", "--column", "Story", "--header", "Story=title")]
    [InlineData("code: --column 'Story' has the texts, and --header 'Body=description' says otherwise\n", "--column", "Story", "--header", "Body=description")]
    [InlineData("code: --column 'description' has the texts, and --header 'description=title' says otherwise\n", "--column", "description", "--header", "description=title")]
    [InlineData("code: --header: 'titel' is no column; did you mean 'title'?\n", "--column", "Story", "--header", "Name=titel")]
    public void A_header_and_the_column_of_texts_that_part_are_refused(string message, params string[] told) =>
        Assert.Equal((ExitCodes.NothingDone, "", message + "code: --help shows the usage\n"), Code([At("bus.txt"), .. told]));

    [Fact]
    public void A_dry_run_shows_or_keeps_all_that_would_be_sent_and_sends_nothing()
    {
        CodingRequest request = TextInstructions.For(Codebook.Questionnaire).RequestFor(Said.Text);
        (int exitCode, string output, string error) = Code(At("bus.txt"), "--dry-run");
        (_, string told, _) = Code(At("bus.txt"), "--dry-run", "--record", At("requests"));

        Assert.Equal(ExitCodes.AllDone, exitCode);
        Assert.Equal(request.ToString(), output);
        Assert.StartsWith($"bus: {request.Length} characters: {request.SystemMessage.Length} of instructions", error, StringComparison.Ordinal);
        Assert.Equal(error, told);
        Assert.Equal(request.ToString(), File.ReadAllText(At("requests/bus.txt")));
    }

    [Fact]
    public void What_cannot_be_read_and_what_is_empty_counts_with_dry_run_too()
    {
        Write("refused.csv", $"id,title,description,users\na,First,{Said.Text},yes\nb,,Second.,no\n");
        Write("empty.csv", $"id,title,description\na,First,{Said.Text}\nb,Second,\n");

        (int refused, string output, string error) = Code(At("refused.csv"), "--dry-run");
        (int empty, _, string told) = Code(At("empty.csv"), "--dry-run");

        Assert.Equal((ExitCodes.SomeBad, ExitCodes.SomeBad), (refused, empty));
        Assert.Contains("CPJ105", error, StringComparison.Ordinal);
        Assert.Contains("b: CPA201: The text is empty.\n", told, StringComparison.Ordinal);
        Assert.Equal(TextInstructions.For(Codebook.Questionnaire).RequestFor(Said.Text).ToString(), output);
    }

    [Fact]
    public void What_rests_on_ordinary_knowledge_is_confirmed_with_the_models_words_beside_the_question()
    {
        Record(Said.Text, Good);
        (int exitCode, string output, string error) = Tool.Run(
            "partlyVoluntary\n", "code", At("bus.txt"), "--replay", At("replies"), "--confirm", "--definitions", "brudney-england-1983");

        Assert.Equal("", error);
        Assert.Equal(ExitCodes.AllDone, exitCode);
        Assert.Contains("The model: voluntariness: voluntary — ordinary knowledge: Nobody makes parents walk.", output, StringComparison.Ordinal);
        Assert.Contains("\n    voluntariness: partlyVoluntary — person at the terminal\n", output, StringComparison.Ordinal);
        Assert.Contains("Of 1 definition, it is not co-production under 1.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_is_asked_its_replies_are_kept_and_replayed_without_it()
    {
        string first;
        await using (OpenAIServer server = new((number, _) => number == 1 ? (429, OpenAIServer.Error("Slow down."), "0") : (200, OpenAIServer.Completion(Good), null)))
        {
            (int exitCode, first, string error) = Code(At("bus.txt"), "--endpoint", server.Address.ToString(), "--model", "m", "--record", At("kept"), "--format", "codings");
            Assert.Equal("", error);
            Assert.Equal(ExitCodes.AllDone, exitCode);
            Assert.Equal(2, server.Requests);
        }

        Assert.Equal(first, Code(At("bus.txt"), "--replay", At("kept"), "--format", "codings").Output);
    }

    [Fact]
    public async Task A_service_that_refuses_is_told_in_a_sentence()
    {
        await using OpenAIServer server = new((_, _) => (401, OpenAIServer.Error("Incorrect API key provided."), null));
        (int exitCode, string output, string error) = Code(At("bus.txt"), "--endpoint", server.Address.ToString(), "--model", "m");

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.StartsWith("bus: CPA302: The service gave no reply: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("--endpoint http://localhost:1/v1", "--endpoint needs --model")]
    [InlineData("--model m", "--model is for the service of --endpoint")]
    [InlineData("--endpoint there --model m", "'there' is no address such as http://localhost:11434/v1")]
    [InlineData("--endpoint file:///x --model m", "'file:///x' is no address such as http://localhost:11434/v1")]
    [InlineData("--endpoint http://localhost:1/v1 --model m --replay x", "--replay is in the place of --endpoint")]
    [InlineData("--record x", "--record keeps what the service of --endpoint replies, or with --dry-run the requests")]
    [InlineData("--readings 0", "--readings is a number from 1 to 99")]
    [InlineData("--at-once many", "--at-once is a number from 1 to 1000")]
    public void Options_that_make_no_sense_are_told(string options, string message)
    {
        (int exitCode, _, string error) = Code([At("bus.txt"), .. options.Split(' ')]);

        Assert.Equal(ExitCodes.NothingDone, exitCode);
        Assert.Contains($"code: {message}\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_and_folders_that_cannot_be_read_are_told()
    {
        Write("pdf.pdf", "%PDF-1.7");
        File.WriteAllBytes(At("latin.txt"), [0x66, 0xFC, 0x72]);
        Write("replies/odd.json", "{}");

        Assert.Equal($"{At("none.txt")}: there is no such file\n", Code(At("none.txt")).Error);
        Assert.Equal($"{At("latin.txt")}: it is no text in UTF-8\n", Code(At("latin.txt")).Error);
        Assert.Contains("it is a PDF, which is not read; save it as text", Code(At("pdf.pdf")).Error, StringComparison.Ordinal);
        Assert.Contains("there is no such folder of recorded replies", Code(At("bus.txt"), "--replay", At("nowhere")).Error, StringComparison.Ordinal);
        Assert.Contains("'odd.json' is no recorded reply: ", Code(At("bus.txt"), "--replay", At("replies")).Error, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output, string Error) Code(params string[] args) => Tool.Run("", ["code", .. args]);

    private string At(string name) => Path.Combine(folder, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    private void Record(string text, string reply, int reading = 1) => RecordedReplies.Keep(At("replies"), text, reply, reading);
}
