using System.CommandLine;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Classifying;
using CoProduction.Cli.Terminal;
using CoProduction.Comparison;
using CoProduction.Wording;

namespace CoProduction.Cli.Comparing;

/// <summary>The verb that sets definitions against each other, or against what authors state.</summary>
internal sealed class CompareCommand : Command
{
    private readonly ConsoleStreams console;

    private readonly Argument<Definition[]> definitions = new("ID")
    {
        Description = "The ids of the definitions to compare: two or more.",
        HelpName = "ID",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<Definition[]> definitionsFile = DefinitionFile.Option();

    private readonly Option<string?> stated = new("--stated")
    {
        Description = "Compare instead the verdicts that a file states of its activities with those worked out; - reads standard input.",
        HelpName = "file",
    };

    public CompareCommand(string invocation, ConsoleStreams console)
        : base("compare", $"Says of each two definitions how they stand to each other, over all possible answers, with the fewest answers that tell them apart.{Examples.Of(
            invocation, "sharp-1980 alford-2002", "--stated activities.json")}")
    {
        this.console = console;
        definitions.CustomParser = result => DefinitionChoice.Choose(result, definitionsFile);
        definitions.CompletionSources.Add(DefinitionChoice.Complete);
        Add(definitions);
        Add(definitionsFile);
        Add(stated);
        SetAction(parsed => (DefinitionChoice.Joined(parsed.GetValue(definitions), parsed.GetValue(definitionsFile)), parsed.GetValue(stated)) switch
        {
            ({ Length: 0 }, { } file) => CompareStated(file),
            (_, { }) => Refuse("--stated goes without ids: every verdict stated is compared under its own definition"),
            ({ Length: < 2 }, _) => Refuse("two definitions or more are needed, by their ids; or --stated with a file"),
            var (chosen, _) => Compare(chosen),
        });
    }

    private int Refuse(string message)
    {
        console.Error.WriteLine($"compare: {message}");
        console.Error.WriteLine("compare: --help shows the usage");
        return ExitCodes.NothingDone;
    }

    private int Compare(Definition[] chosen)
    {
        RecordOutput output = new(console);
        console.Stopping.Last = output.Stop;
        var map = DefinitionMap.Of(chosen);
        string before = "";
        foreach (DefinitionComparison comparison in map.Comparisons)
        {
            output.Write(before + string.Concat(LinesOf(comparison).Select(line => line + '\n')));
            before = "\n";
        }

        output.Finish();
        return ExitCodes.AllDone;
    }

    private IEnumerable<string> LinesOf(DefinitionComparison comparison)
    {
        AnswerCounts counts = comparison.Counts;
        string[] parts =
        [
            $"Of {counts.Total:N0} complete sets of answers to {Prose.Count(comparison.Questions.Count, "question", "questions")}, {counts.Both:N0} count under both, "
                + $"{counts.OnlyFirst:N0} only under the first, {counts.OnlySecond:N0} only under the second, {counts.Neither:N0} under neither.",
            .. comparison.OnlyFirst is { } first ? [$"Only {comparison.First}: {first.Answers}"] : Array.Empty<string>(),
            .. comparison.OnlySecond is { } second ? [$"Only {comparison.Second}: {second.Answers}"] : Array.Empty<string>(),
            .. comparison.Both is { } both ? [$"Both: {both.Answers}"] : Array.Empty<string>(),
        ];
        return [.. Line.WrapText(comparison.ToString(), console.Display.Width), .. parts.SelectMany(part => Line.WrapText(part, console.Display.Width, "  ", "    "))];
    }

    private int CompareStated(string file)
    {
        if (Source.Open(file, console) is not { } source)
        {
            return ExitCodes.NothingDone;
        }

        using (source)
        {
            RecordOutput output = new(console);
            console.Stopping.Last = output.Stop;
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, console.ShowsProgress, () => source.Share));
            StatedReport report = new();
            foreach (Located<IDescribed> record in diagnostics.Check(source.Read()))
            {
                foreach (Classification classification in Classified.Of(record, Classifier.Default).Activities)
                {
                    report.Add(classification);
                }
            }

            if (report.IsEmpty && diagnostics.Good > 0)
            {
                console.Error.WriteLine($"{source.Name}: no verdict is stated in it");
            }

            new TextOutput(output, console.Display).Write(report);
            output.Finish();
            return diagnostics.ExitCode;
        }
    }
}
