using System.CommandLine;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Reliability;
using CoProduction.Tables;
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

    private readonly CsvOptionsGroup csv = new();

    private readonly DefinitionOptionsGroup definitions = new("The ids of the definitions whose verdicts count where it is said what to settle, separated by commas. All by default.");

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
        definitions.AddTo(this);
        csv.AddTo(this, output, settled);
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
        PlacedCodings codings = new();
        bool isSound = true;
        foreach (string name in parsed.GetValue(files)!)
        {
            isSound &= Read(name, table.Of(parsed), codings);
        }

        IReadOnlyList<(CodedActivity Coding, long Line)> together = isSound ? codings.Together((_, _, line) => console.Error.WriteLine(line)) : [];
        if (together.Count < codings.Count || codings.Count == 0)
        {
            console.Error.WriteLine("merge: nothing is brought together");
            return ExitCodes.NothingDone;
        }

        CodingSet set = new(together.Select(each => each.Coding));
        TableOptions how = csv.Of(parsed);
        if (parsed.GetValue(output) is { } file) WholeFile.Write(file, stream => Write(set, stream, TableFiles.Of(file), parsed.GetValue(sideBySide), how), parsed.GetValue(force));
        if (parsed.GetValue(sideBySide) && LeftOut.OfSideBySide(set) is { Count: > 0 } left)
        {
            console.Error.WriteLine($"merge: {Line.Single(parsed.GetValue(output)!)} has no place for {Prose.And(left)}; without --side-by-side a row for each coding has all of it");
        }

        if (parsed.GetValue(settled) is { } one && Token.TryParse(parsed.GetValue(rule), out ConsensusRule by)) WriteSettled(set, by, one, parsed.GetValue(force), how);
        Tell(set, definitions.Chosen(parsed));
        return ExitCodes.AllDone;
    }

    private void WriteSettled(CodingSet set, ConsensusRule by, string file, bool replaces, TableOptions how)
    {
        Consensus[] all = [.. set.SettledBy(by)];
        WholeFile.Write(file, stream => CoProductionTables.Activities.With(how).Write(stream, TableFiles.Of(file), all.Select(consensus => consensus.Coding.Activity)), replaces);
        if (LeftOut.OfSettled(set) is { Count: > 0 } left)
        {
            console.Error.WriteLine($"merge: {Line.Single(file)} has no place for {Prose.And(left)}; the table of --output has a row for each coding, with all of it");
        }

        foreach (Consensus consensus in all.Where(consensus => consensus.Contradictions.Count > 0))
        {
            console.Error.WriteLine($"merge: {Line.Single(consensus.ToString())}");
        }
    }

    private static void Write(CodingSet set, Stream stream, TableFile file, bool isSideBySide, TableOptions how)
    {
        if (isSideBySide)
        {
            CodingTables.WriteSideBySide(stream, file, set, how);
        }
        else
        {
            CoProductionTables.Codings.With(how).Write(stream, file, set.Codings);
        }
    }

    /// <summary>Reads the codings of a file; false where something in it is wrong, which is told.</summary>
    private bool Read(string name, TableOptions options, PlacedCodings codings)
    {
        if (Source.Open(name, console, options) is not { } source) return false;
        using (source)
        {
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, isShown: false));
            bool isSound = true;
            foreach (Located<CodedActivity> record in source.ReadCodings(options, source.IsTable ? PlacedCodings.CoderCalledAs(name) : null))
            {
                diagnostics.Report(record.Problems);
                isSound &= record.IsRead && record.IsSound;
                if (record.Value is { } coding) codings.Add(coding, source.Name, record.Line);
            }

            return isSound;
        }
    }

    /// <summary>Lists what is left to adjudicate; what was adjudicated holds for every coder by then.</summary>
    private void Tell(CodingSet set, IReadOnlyList<Definition> definitions)
    {
        HashSet<(string, Question)> smallest =
        [
            .. DisagreementReport.Of(set.WithAdjudicated(), definitions).Comparisons
                .SelectMany(pair => pair.SmallestSets.SelectMany(each => each).Select(question => (pair.ActivityId, question))),
        ];
        int count = 0;
        int inSmallest = 0;
        foreach (Consensus consensus in set.SettledBy(ConsensusRule.Unanimous))
        {
            foreach (Question question in consensus.Disputed.Except(consensus.Adjudicated))
            {
                bool isInSmallest = smallest.Contains((consensus.Coding.ActivityId, question));
                (count, inSmallest) = (count + 1, inSmallest + (isInSmallest ? 1 : 0));
                string said = string.Join("; ", consensus.From.Select(coding => $"{coding.Coder}: {Said(coding, question)}"));
                console.Output.WriteLine(Line.Single($"{consensus.Coding.ActivityId}: {question.Id}: {said}{(isInSmallest ? "; in a smallest set to settle" : "")}"));
            }
        }

        console.Output.WriteLine($"{set}; {Prose.Count(count, "answer", "answers")} to adjudicate{(count == 0 ? "" : $", {Words.Number(inSmallest)} of them in a smallest set to settle")}");
    }

    private static string Said(CodedActivity coding, Question question) =>
        coding.Answers.Knows(question) ? Prose.Or(coding.Answers.Possible(question).Select(option => option.Token)) : "unknown";
}
