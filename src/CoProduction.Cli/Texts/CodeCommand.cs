using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;

namespace CoProduction.Cli.Texts;

/// <summary>The verb that codes texts: from a paragraph to verdicts with their evidence.</summary>
internal sealed class CodeCommand : Command
{
    private const string About =
        """
        Codes texts against the codebook by a language model, and says under which definitions what they tell is co-production.

        Every answer stands on words that are found in the text, on a stated piece of ordinary knowledge, or by implication; all else is left open.
        Without --endpoint, recorded replies are replayed and nothing is sent anywhere: those of --replay, or those that come with the tool for its
        sample texts. With it, the service is asked with the key in the environment variable COPRODUCTION_API_KEY, where there is one.

        Exit codes:
          0                    every text was coded
          1                    some texts could not be coded, which is told; all others were
          2                    none could, or the arguments make no sense
        """;

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Files of text or Markdown, a text each; of a sheet or of JSON, each 'description' is one; - reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<Uri?> endpoint = new("--endpoint")
    {
        Description = "The address of a service that speaks the protocol of OpenAI, as in http://localhost:11434/v1.",
        HelpName = "address",
        CustomParser = ReadAddress,
    };

    private readonly Option<string?> model = new("--model") { Description = "The model that the service is asked for.", HelpName = "name" };
    private readonly Option<int> readings = new("--readings") { Description = "How often each text is read; what the readings answer differently stays possible together.", HelpName = "n", DefaultValueFactory = _ => 1 };
    private readonly Option<int> concurrency = new("--at-once") { Description = "How many texts are read at the same time.", HelpName = "n", DefaultValueFactory = _ => 4 };
    private readonly Option<string?> replay = new("--replay") { Description = "A folder of recorded replies to replay.", HelpName = "folder" };
    private readonly Option<string?> record = new("--record") { Description = "A folder to keep the replies in; with --dry-run, the requests.", HelpName = "folder" };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Print what would be sent, with its size, and send nothing." };
    private readonly Option<bool> confirm = new("--confirm") { Description = "Ask what is open or rests on ordinary knowledge, where it still matters." };
    private readonly Option<bool> strict = new("--text-only") { Description = "Drop answers that rest on ordinary knowledge." };
    private readonly Option<string?> column = new("--column") { Description = "The column of a sheet that holds the texts. 'description' by default.", HelpName = "name" };
    private readonly TableOptionsGroup table = new();
    private readonly FormatOption<CodeFormat> format = new(CodeFormat.All);
    private readonly DefinitionOptionsGroup definitions = new("The ids of the definitions to apply, separated by commas. All by default.");

    public CodeCommand(string invocation, Func<CodeRequest, int> run)
        : base("code", About + Examples.Of(invocation, "samples/data/texts/03-nursery-rota.txt", "page.txt --endpoint http://localhost:11434/v1 --model llama3.3 --readings 2 --record replies"))
    {
        files.Validators.Add(FileNames.RefuseUnknownOption);
        files.Validators.Add(FileNames.RefuseEmptyName);
        readings.Validators.Add(result => RefuseOutside(result, 99));
        concurrency.Validators.Add(result => RefuseOutside(result, 1_000));
        foreach (Option option in (Option[])[endpoint, model, readings, concurrency, replay, record, dryRun, confirm, strict, column, format, .. definitions.Options]) Add(option);
        table.AddTo(this);
        Add(files);
        Validators.Add(RefuseWhatDoesNotGoTogether);
        Validators.Add(RefuseTwoColumnsOfTexts);
        SetAction(parsed => run(new CodeRequest
        {
            Files = parsed.GetValue(files)!,
            Definitions = definitions.Of(parsed),
            Format = parsed.GetValue(format)!,
            Table = TableOf(parsed),
            Endpoint = parsed.GetValue(endpoint),
            Model = parsed.GetValue(model),
            Replay = parsed.GetValue(replay),
            Record = parsed.GetValue(record),
            Readings = parsed.GetValue(readings),
            Concurrency = parsed.GetValue(concurrency),
            AllowsKnowledge = !parsed.GetValue(strict),
            IsDryRun = parsed.GetValue(dryRun),
            Confirms = parsed.GetValue(confirm),
        }));
    }

    private static Uri? ReadAddress(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        if (Uri.TryCreate(typed, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https") return address;
        result.AddError($"'{Line.Single(typed)}' is no address such as http://localhost:11434/v1");
        return null;
    }

    private static void RefuseOutside(OptionResult result, int most)
    {
        if (result.Tokens is [{ Value: var typed }] && (!int.TryParse(typed, out int number) || number < 1 || number > most))
        {
            result.AddError($"{result.Option.Name} is a number from 1 to {most}");
        }
    }

    /// <summary>The column of the texts is read as the description, and one that bears that name is then one of the sheet's own unless it is told what it stands for.</summary>
    private TableOptions TableOf(ParseResult parsed)
    {
        TableOptions options = table.Of(parsed);
        if (parsed.GetValue(column) is not { } name || name == TextSource.Description) return options;
        Dictionary<string, string> headers = new(options.Headers) { [name] = TextSource.Description };
        headers.TryAdd(TextSource.Description, "");
        return options with { Headers = headers };
    }

    private void RefuseTwoColumnsOfTexts(CommandResult result)
    {
        if (result.GetValue(column) is not { } name) return;
        foreach ((string header, string told) in table.HeadersIn(result).Where(pair => pair.Header == name != (pair.Column == TextSource.Description)))
        {
            result.AddError($"--column '{Line.Single(name)}' has the texts, and --header '{Line.Single($"{header}={told}")}' says otherwise");
        }
    }

    private void RefuseWhatDoesNotGoTogether(CommandResult result)
    {
        bool hasService = result.GetResult(endpoint) is not null;
        if (hasService && result.GetResult(model) is null) result.AddError("--endpoint needs --model");
        if (!hasService && result.GetResult(model) is not null) result.AddError("--model is for the service of --endpoint");
        if (hasService && result.GetResult(replay) is not null) result.AddError("--replay is in the place of --endpoint");
        if (!hasService && result.GetResult(record) is not null && !result.GetValue(dryRun)) result.AddError("--record keeps what the service of --endpoint replies, or with --dry-run the requests");
        if (result.GetValue(confirm) && result.GetValue(files)?.Contains("-") == true) result.AddError("--confirm reads answers from standard input, so the text has to be in a file");
    }
}
