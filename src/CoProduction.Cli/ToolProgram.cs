using System.CommandLine;
using CoProduction.Cli.Agreeing;
using CoProduction.Cli.Checking;
using CoProduction.Cli.Classifying;
using CoProduction.Cli.Comparing;
using CoProduction.Cli.Defining;
using CoProduction.Cli.Exporting;
using CoProduction.Cli.Interviewing;
using CoProduction.Cli.Querying;
using CoProduction.Cli.Reporting;
using CoProduction.Cli.Sheets;
using CoProduction.Cli.Terminal;
using CoProduction.Cli.Texts;

namespace CoProduction.Cli;

/// <summary>The tool <c>coproduction</c>: a verb for each thing to be done.</summary>
public static class ToolProgram
{
    /// <summary>What is typed to run the tool; the root command itself is named after the program that was started.</summary>
    internal const string Name = "coproduction";

    /// <summary>Runs on the console's own streams.</summary>
    public static int Main(string[] args) => Run(args, ConsoleStreams.Open());

    /// <summary>Runs on streams of the caller's, and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        return Run(args, new ConsoleStreams { Input = input, Output = output, Error = error });
    }

    /// <summary>All verbs.</summary>
    internal static RootCommand Root(ConsoleStreams console) =>
        new("Says whether described activities are co-production of a public service, under every scholarly definition, and why.")
        {
            ClassifyProgram.Command($"{Name} classify", console),
            InterviewProgram.Command($"{Name} interview", console),
            CodeProgram.Command($"{Name} code", console),
            new EvaluateCommand($"{Name} evaluate", console),
            new CompareCommand($"{Name} compare", console),
            new AgreeCommand($"{Name} agree", console),
            new CheckCommand($"{Name} check", console),
            new SqlCommand($"{Name} sql", console),
            new SheetCommand($"{Name} sheet", console),
            new MergeCommand($"{Name} merge", console),
            new DefineCommand($"{Name} define", console),
            new SchemaCommand($"{Name} schema", console),
            new CodebookCommand($"{Name} codebook", console),
            new ImportCommand($"{Name} import", console),
            new ReportCommand($"{Name} report", console),
            new MapCommand($"{Name} map", console),
        };

    private static int Run(IReadOnlyList<string> args, ConsoleStreams console) => CommandRun.Run(Root(console), args, console);
}
