using System.CommandLine;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Reliability;
using CoProduction.Tables;
using CoProduction.Validation;
using CoProduction.Wording;
using FluentValidation.Results;

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

    private readonly Option<bool> force = new("--force") { Description = "Replace the files of --output and --settled, where they are there." };

    private readonly Option<bool> sideBySide = new("--side-by-side") { Description = "Write a row for each activity instead, with the coders' columns beside each other." };

    private readonly Option<string?> settled = new("--settled")
    {
        Description = "A table to write one row for each activity to, to be classified: what was adjudicated, and for the rest what the rule makes of the coders' answers.",
        HelpName = "FILE",
    };

    private readonly Option<string> rule = new("--rule")
    {
        Description = "What becomes of answers that differ and were not adjudicated: anyAllowed leaves all of them possible, so that verdicts are definite where nothing turns on it; "
            + "unanimous leaves the question open; majority takes what more than half of the coders say. With --settled only.",
        HelpName = "rule",
        DefaultValueFactory = _ => Token.Of(ConsensusRule.AnyAllowed),
    };

    public MergeCommand(string invocation, ConsoleStreams console)
        : base("merge", $"Brings sheets of several coders together, and lists the answers that they have to settle.{Examples.Of(
            invocation, "ana.xlsx ben.xlsx --output all.xlsx", "ana.csv ben.csv --settled settled.csv")}")
    {
        this.console = console;
        files.Validators.Add(FileNames.RefuseUnknownOption);
        files.Validators.Add(FileNames.RefuseEmptyName);
        Add(files);
        table.AddTo(this);
        output.Validators.Add(TableFiles.RefuseOtherName);
        output.Validators.Add(FileNames.RefuseOther);
        Add(output);
        Add(force);
        Add(sideBySide);
        settled.Validators.Add(TableFiles.RefuseOtherName);
        settled.Validators.Add(FileNames.RefuseOther);
        Add(settled);
        rule.AcceptOnlyFromAmong([.. Enum.GetValues<ConsensusRule>().Select(Token.Of)]);
        Add(rule);
        Validators.Add(result =>
        {
            bool hasOutput = result.GetResult(output) is not null;
            bool hasSettled = result.GetResult(settled) is not null;
            if (result.GetValue(sideBySide) && !hasOutput) result.AddError("--side-by-side is for the table of --output");
            if (result.GetResult(rule) is { Implicit: false } && !hasSettled) result.AddError("--rule is for the table of --settled");
            if (result.GetValue(force) && !hasOutput && !hasSettled) result.AddError("--force is for the files of --output and --settled");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        List<CodedActivity> codings = [];
        Dictionary<CodedActivity, string> places = new(ReferenceEqualityComparer.Instance);
        bool isSound = true;
        foreach (string name in parsed.GetValue(files)!)
        {
            isSound &= Read(name, table.Of(parsed), codings, places);
        }

        foreach (ValidationFailure failure in isSound ? new CodingSetValidator().Validate(codings).Errors : [])
        {
            isSound = false;
            console.Error.WriteLine($"{places[(CodedActivity)failure.CustomState]}: {failure.ErrorCode}: {Line.Single(failure.ErrorMessage)}");
        }

        if (!isSound || codings.Count == 0)
        {
            console.Error.WriteLine("merge: nothing is brought together");
            return ExitCodes.NothingDone;
        }

        CodingSet set = new(codings);
        if (parsed.GetValue(output) is { } file) WholeFile.Write(file, stream => Write(set, stream, TableFiles.Of(file), parsed.GetValue(sideBySide)), parsed.GetValue(force));
        if (parsed.GetValue(sideBySide) && SideBySide.LeftOut(set) is { Count: > 0 } left)
        {
            console.Error.WriteLine($"merge: {Line.Single(parsed.GetValue(output)!)} has no place for {Prose.And(left)}; without --side-by-side a row for each coding has all of it");
        }

        if (parsed.GetValue(settled) is { } one) WriteSettled(set, Enum.GetValues<ConsensusRule>().Single(each => Token.Of(each) == parsed.GetValue(rule)), one, parsed.GetValue(force));
        Tell(set);
        return ExitCodes.AllDone;
    }

    private void WriteSettled(CodingSet set, ConsensusRule by, string file, bool replaces)
    {
        Consensus[] all = [.. set.SettledBy(by)];
        WholeFile.Write(file, stream => CoProductionTables.Activities.Write(stream, TableFiles.Of(file), all.Select(consensus => consensus.Coding.Activity)), replaces);
        foreach (Consensus consensus in all.Where(consensus => consensus.Contradictions.Count > 0))
        {
            console.Error.WriteLine($"merge: {Line.Single(consensus.ToString())}");
        }
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
    private bool Read(string name, TableOptions options, List<CodedActivity> codings, Dictionary<CodedActivity, string> places)
    {
        if (Source.Open(name, console, options) is not { } source) return false;
        using (source)
        {
            Coder coder = Coder.Person(Path.GetFileNameWithoutExtension(name) is { Length: > 0 } stem ? stem : name);
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, isShown: false));
            bool isSound = true;
            foreach (Located<CodedActivity> record in source.ReadCodings(options, source.IsTable ? coder : null))
            {
                diagnostics.Report(record.Problems);
                isSound &= record.IsRead && record.IsSound;
                if (record.Value is not { } coding) continue;
                codings.Add(coding);
                places.Add(coding, $"{source.Name}:{Words.Number(record.Line)}");
            }

            return isSound;
        }
    }

    private void Tell(CodingSet set)
    {
        Consensus[] all = [.. set.SettledBy(ConsensusRule.Unanimous)];
        ILookup<string, Question> mattering = DisagreementReport.Of(set, DefinitionCatalog.Definitions).Comparisons
            .SelectMany(pair => pair.SmallestSets.SelectMany(each => each).Select(question => (pair.ActivityId, question))).Distinct()
            .ToLookup(pair => pair.ActivityId, pair => pair.question);
        int count = 0;
        int matter = 0;
        foreach (Consensus consensus in all)
        {
            foreach (Question question in consensus.Disputed.Except(consensus.Adjudicated))
            {
                bool matters = mattering[consensus.Coding.ActivityId].Contains(question);
                (count, matter) = (count + 1, matter + (matters ? 1 : 0));
                string said = string.Join("; ", consensus.From.Select(coding => $"{coding.Coder}: {Said(coding, question)}"));
                console.Output.WriteLine(Line.Single($"{consensus.Coding.ActivityId}: {question.Id}: {said}{(matters ? "; a verdict turns on it" : "")}"));
            }
        }

        console.Output.WriteLine($"{set}; {Prose.Count(count, "answer", "answers")} to adjudicate, of which verdicts turn on {Words.Number(matter)}");
    }

    private static string Said(CodedActivity coding, Question question) =>
        coding.Answers.Knows(question) ? Prose.Or(coding.Answers.Possible(question).Select(option => option.Token)) : "unknown";
}
