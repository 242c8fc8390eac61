using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Tables;
using CoProduction.Validation;
using CoProduction.Wording;

namespace CoProduction.Cli.Sheets;

/// <summary>The verb that writes an empty sheet to code activities in.</summary>
internal sealed class SheetCommand : Command
{
    // No answer is taken over, so that none has to be right.
    private static readonly TableOptions WithoutAnswers = new()
    {
        Headers = Codebook.Questionnaire.Questions.SelectMany(question => (string[])[question.Id, $"{question.Id}.note", $"{question.Id}.excerpt"]).ToDictionary(header => header, _ => ""),
    };

    private readonly ConsoleStreams console;

    private readonly Argument<string> file = new("FILE")
    {
        Description = "The sheet to write: .xlsx with lists of answers, guidance and instructions, or .csv or .tsv with the headers alone.",
    };

    private readonly Option<string?> activities = new("--activities")
    {
        Description = "A file of activities that are to be coded: their ids, titles and descriptions stand in the sheet, and none of their answers.",
        HelpName = "FILE",
    };

    private readonly Option<string?> coder = new("--coder")
    {
        Description = "Who is to code: the sheet has columns for the coder and the day, and merge brings it together with those of others.",
        HelpName = "name",
    };

    private readonly Option<bool> force = new("--force") { Description = "Replace the file, where it is there, with all that was coded in it." };

    private readonly Option<bool> notes = new("--notes") { Description = "Add a column for a note after each question." };

    private readonly CsvOptionsGroup csv = new();

    private readonly Option<Question[]> questions = new("--questions")
    {
        Description = "The ids of the questions, separated by commas. All by default.",
        HelpName = "id,id",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Choose,
    };

    public SheetCommand(string invocation, ConsoleStreams console)
        : base("sheet", $"Writes an empty sheet to code activities in.{Examples.Of(invocation, "coding.xlsx", "ana.xlsx --coder Ana --notes")}")
    {
        this.console = console;
        file.Validators.Add(FileNames.RefuseUnknownOption);
        file.Validators.Add(TableFiles.RefuseOtherName);
        file.Validators.Add(FileNames.RefuseOther);
        Add(file);
        Add(activities);
        coder.Validators.Add(RefuseUnsoundName);
        Add(coder);
        Add(force);
        Add(notes);
        Add(questions);
        csv.AddTo(this, file);
        SetAction(Run);
    }

    /// <summary>What is wrong with a coder, or only seems to be another, is told before anybody has coded under that name.</summary>
    private static void RefuseUnsoundName(OptionResult result)
    {
        foreach (string name in result.Tokens.Select(token => token.Value))
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                result.AddError("--coder: the coder has no name");
                continue;
            }

            foreach (Problem problem in new CodedActivityValidator().Validate(new CodedActivity(new Activity("-") { Id = "-" }, Coder.Person(name))).ToProblems())
            {
                result.AddError($"--coder: {problem.Code}: {problem.Message}");
            }
        }
    }

    private static Question[] Choose(ArgumentResult result)
    {
        List<Question> chosen = [];
        foreach (string id in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (Codebook.Questionnaire.Find(id) is { } question)
            {
                chosen.Add(question);
            }
            else
            {
                result.AddError($"{Quoted.Of(id)} is not a question of the codebook{NearestName.Hint(id, Codebook.Questionnaire.Questions.Select(known => known.Id))}");
            }
        }

        return [.. chosen.Distinct()];
    }

    private int Run(ParseResult parsed)
    {
        if (ReadActivities(parsed.GetValue(activities)) is not { } toCode)
        {
            return ExitCodes.NothingDone;
        }

        string name = parsed.GetValue(file)!;
        TableOptions how = csv.Of(parsed);
        CodingSheetOptions options = new(parsed.GetValue(questions) is { Length: > 0 } chosen ? chosen : Codebook.Questionnaire.Questions)
        {
            Activities = toCode, Coder = parsed.GetValue(coder), HasNotes = parsed.GetValue(notes),
            HasByteOrderMark = how.HasByteOrderMark, Separator = how.Separator,
        };
        WholeFile.Write(name, stream => CodingSheet.Write(stream, TableFiles.Of(name), options), replaces: parsed.GetValue(force));
        console.Output.WriteLine($"{Line.Single(name)}: {Prose.Count(options.Questions.Count, "question", "questions")}, {Prose.Count(toCode.Count, "activity", "activities")}");
        return ExitCodes.AllDone;
    }

    /// <summary>The activities of a file, those of its initiatives among them, and of codings each once; null where there are none to be read.</summary>
    private List<Activity>? ReadActivities(string? name)
    {
        if (name is null) return [];
        if (Source.Open(name, console) is not { } source) return null;
        using (source)
        {
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, isShown: false));
            IEnumerable<Located<IDescribed>> records = source.HasCodings(TableOptions.Default)
                ? source.ReadCodings(WithoutAnswers, PlacedCodings.CoderCalledAs(name)).Select(record => Activities.Described(record, coding => coding.Activity)).DistinctBy(record => record.Value?.Id ?? (object)record)
                : source.Read(WithoutAnswers);
            List<Activity> read = [.. diagnostics.Check(records).SelectMany(ActivitiesIn)];
            return diagnostics.Bad == 0 && read.Count > 0 ? read : null;
        }
    }

    private static IEnumerable<Activity> ActivitiesIn(Located<IDescribed> record) => record.Value is Initiative initiative ? initiative.Activities : [(Activity)record.Value!];
}
