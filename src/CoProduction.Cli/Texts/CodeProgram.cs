using CoProduction.AI;
using CoProduction.Cli.Interviewing;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Wording;
using Microsoft.Extensions.AI;

namespace CoProduction.Cli.Texts;

/// <summary>Codes the texts of some files, one after another or several at the same time, and writes each in their order.</summary>
internal sealed class CodeProgram(CodeRequest request, ConsoleStreams console)
{
    /// <summary>The folder of sample texts that comes with the tool.</summary>
    public const string OwnTexts = "texts";

    private const string KeyVariable = "COPRODUCTION_API_KEY";
    private const string PersonAsked = "person at the terminal";

    private readonly RecordOutput output = new(console) { IsEager = true };

    public static CodeCommand Command(string invocation, ConsoleStreams console) => new(invocation, request => new CodeProgram(request, console).Run());

    public int Run()
    {
        List<SourceText> texts = [];
        bool isWhole = true;
        foreach (string file in request.Files)
        {
            isWhole &= TextSource.Read(file, request.Table, console, texts);
        }

        if (texts.Count == 0) return ExitCodes.NothingDone;
        if (request.IsDryRun) return DryRun(texts) && isWhole ? ExitCodes.AllDone : ExitCodes.SomeBad;
        if (Open() is not { } client) return ExitCodes.NothingDone;
        using (client)
        {
            int coded = CodeAsync(client, texts).GetAwaiter().GetResult();
            output.Finish();
            return coded == 0 ? ExitCodes.NothingDone : coded < texts.Count || !isWhole ? ExitCodes.SomeBad : ExitCodes.AllDone;
        }
    }

    /// <summary>Prints all that would be sent, or keeps it in a folder, a file each; false where of some text nothing would be, which is told.</summary>
    private bool DryRun(List<SourceText> texts)
    {
        TextInstructions instructions = TextInstructions.For(Codebook.Questionnaire);
        bool isWhole = true;
        foreach (SourceText text in texts)
        {
            if (string.IsNullOrWhiteSpace(text.Text))
            {
                console.Error.WriteLine(Line.Single($"{text}: {TextProblemCodes.EmptyText}: The text is empty."));
                isWhole = false;
                continue;
            }

            CodingRequest sent = instructions.RequestFor(text.Text);
            string size = $"{text}: {Words.Number(sent.Length)} characters: {Words.Number(sent.SystemMessage.Length)} of instructions, {Words.Number(sent.UserMessage.Length)} with the text, {Words.Number(sent.Schema.GetRawText().Length)} of schema; {instructions}";
            if (request.Record is { } folder)
            {
                Directory.CreateDirectory(folder);
                WholeFile.Write(Path.Combine(folder, $"{string.Concat(text.Id.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-'))}.txt"), sent.ToString(), replaces: true);
                console.Output.WriteLine(Line.Single(size));
            }
            else
            {
                console.Error.WriteLine(Line.Single(size));
                console.Output.Write(Line.Plain(sent.ToString()));
            }
        }

        return isWhole;
    }

    /// <summary>The service, or the recorded replies; null where there are none, which is told.</summary>
    private IChatClient? Open()
    {
        if (request.Endpoint is { } endpoint)
        {
            IChatClient service = ChatService.Open(endpoint, request.Model!, Environment.GetEnvironmentVariable(KeyVariable));
            return request.Record is { } folder ? new RecordingChatClient(service, folder, TextInstructions.For(Codebook.Questionnaire)) : service;
        }

        try
        {
            return new ReplayingChatClient(request.Replay ?? Path.Combine(AppContext.BaseDirectory, OwnTexts, "replies"));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            string why = exception is InvalidDataException ? exception.Message : "there is no such folder of recorded replies";
            console.Error.WriteLine(Line.Single($"{request.Replay ?? OwnTexts}: {why}"));
            return null;
        }
    }

    /// <summary>Codes the texts and writes them in their order as far as those before are done; how many there are.</summary>
    private async Task<int> CodeAsync(IChatClient client, List<SourceText> texts)
    {
        console.Stopping.Last = output.Stop;
        TextCoder coder = new(client, new TextCoderOptions
        {
            Readings = request.Readings, Concurrency = request.Concurrency, AllowKnowledge = request.AllowsKnowledge, DelayAfter = ChatService.DelayAfter,
        });
        SortedDictionary<long, TextOutcome> waiting = [];
        int coded = 0;
        long next = 0;
        await foreach (TextOutcome outcome in coder.CodeAllAsync(texts).ConfigureAwait(false))
        {
            waiting.Add(outcome.Place, outcome);
            while (waiting.Remove(next, out TextOutcome? due))
            {
                next++;
                coded += Write(due) ? 1 : 0;
            }
        }

        return coded;
    }

    private bool Write(TextOutcome outcome)
    {
        if (outcome.Coded is not { } coded)
        {
            TextCodingException failure = outcome.Failure!;
            string advice = failure.Code == TextProblemCodes.NotRecorded ? " To have it read, name a service by --endpoint and --model; --dry-run shows what would be sent." : "";
            console.Error.WriteLine(Line.Single($"{outcome.Source}: {failure.Code}: {failure.Message}{advice}"));
            return false;
        }

        output.Write(request.Format.Write(request.Confirms ? Confirmed(coded) : coded, request.Definitions));
        return true;
    }

    /// <summary>The text after somebody was asked what is open or rests on ordinary knowledge, activity by activity.</summary>
    private CodedText Confirmed(CodedText coded)
    {
        foreach (TextCoding coding in coded.Codings)
        {
            Session session = new(new InterviewRequest
            {
                Invocation = ToolProgram.Name, Definitions = request.Definitions, Title = coding.Activity.Title, From = null, Save = null, Force = false,
                Known = coding.ToConfirm(), Beside = question => Beside(coding, question),
            },
            console);
            session.Run();
            if (session.Held is { } held) coded = coded.With(coding, coding.ConfirmedBy(held, Coder.Person(PersonAsked)));
        }

        return coded;
    }

    /// <summary>What the model said on a question, shown beside it.</summary>
    private static string Beside(TextCoding coding, Question question)
    {
        IReadOnlyList<CodedAnswer> said = [.. coding.On(question).Where(answer => answer.Ground != AnswerGround.Implication)];
        return said.Count == 0 ? "" : $"The model: {Prose.And([.. said.Select(CodeReport.Told)])}.";
    }
}
