using System.CommandLine;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Tables;
using CoProduction.Validation;
using CoProduction.Wording;

namespace CoProduction.Cli.Sheets;

/// <summary>The verb that brings the sheets of several coders together, and lists what they have to settle.</summary>
internal sealed class MergeCommand : Command
{
    private readonly ConsoleStreams console;

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Tables of codings, with a column 'coder' or columns such as users@Ana, or JSON. A table that names no coder is coded by whom its name names.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly TableOptionsGroup table = new();

    private readonly Option<string?> output = new("--output")
    {
        Description = "A table to write all codings to, a row for each activity and coder: .xlsx, .csv or .tsv by its name.",
        HelpName = "FILE",
    };

    private readonly Option<bool> sideBySide = new("--side-by-side") { Description = "Write a row for each activity instead, with the coders' columns beside each other." };

    public MergeCommand(string invocation, ConsoleStreams console)
        : base("merge", $"Brings sheets of several coders together, and lists the answers that they have to settle.{Examples.Of(
            invocation, "ana.xlsx ben.xlsx --output all.xlsx", "ana.csv ben.csv")}")
    {
        this.console = console;
        files.Validators.Add(FileNames.RefuseUnknownOption);
        files.Validators.Add(FileNames.RefuseEmptyName);
        Add(files);
        table.AddTo(this);
        output.Validators.Add(TableFiles.RefuseOtherName);
        Add(output);
        Add(sideBySide);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        List<CodedActivity> codings = [];
        bool isSound = true;
        foreach (string name in parsed.GetValue(files)!)
        {
            isSound &= Read(name, table.Of(parsed), codings);
        }

        foreach (Problem problem in isSound ? new CodingSetValidator().Validate(codings).ToProblems() : [])
        {
            isSound &= problem.Severity != ProblemSeverity.Error;
            console.Error.WriteLine($"merge: {problem.Code}: {Line.Single(problem.Message)}");
        }

        if (!isSound || codings.Count == 0)
        {
            console.Error.WriteLine("merge: nothing is brought together");
            return ExitCodes.NothingDone;
        }

        CodingSet set = new(codings);
        if (parsed.GetValue(output) is { } file) WholeFile.Write(file, stream => Write(set, stream, TableFiles.Of(file), parsed.GetValue(sideBySide)), replaces: true);
        Tell(set);
        return ExitCodes.AllDone;
    }

    private static void Write(CodingSet set, Stream stream, TableFile file, bool isSideBySide)
    {
        if (isSideBySide)
        {
            CodingTables.WriteSideBySide(stream, file, set);
        }
        else
        {
            CoProductionTables.Codings.Write(stream, file, set.Codings);
        }
    }

    /// <summary>Reads the codings of a file; false where something in it is wrong, which is told.</summary>
    private bool Read(string name, TableOptions options, List<CodedActivity> codings)
    {
        if (Source.Open(name, console) is not { } source) return false;
        using (source)
        {
            Coder coder = Coder.Person(Path.GetFileNameWithoutExtension(name) is { Length: > 0 } stem ? stem : name);
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, isShown: false));
            bool isSound = true;
            foreach (Located<CodedActivity> record in source.ReadCodings(options, source.IsTable ? coder : null))
            {
                diagnostics.Report(record.Problems);
                isSound &= record.IsRead && record.IsSound;
                if (record.Value is { } coding) codings.Add(coding);
            }

            return isSound;
        }
    }

    private void Tell(CodingSet set)
    {
        Consensus[] all = [.. set.SettledBy(ConsensusRule.Unanimous)];
        int count = 0;
        foreach (Consensus consensus in all)
        {
            foreach (Question question in consensus.Disputed.Except(consensus.Adjudicated))
            {
                count++;
                string said = string.Join("; ", consensus.From.Select(coding => $"{coding.Coder}: {Said(coding, question)}"));
                console.Output.WriteLine(Line.Single($"{consensus.Coding.ActivityId}: {question.Id}: {said}"));
            }
        }

        console.Output.WriteLine($"{set}; {Prose.Count(count, "answer", "answers")} to adjudicate");
    }

    private static string Said(CodedActivity coding, Question question) =>
        coding.Answers.Knows(question) ? Prose.Or(coding.Answers.Possible(question).Select(option => option.Token)) : "unknown";
}
