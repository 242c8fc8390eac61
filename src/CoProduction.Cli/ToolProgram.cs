using System.CommandLine;
using CoProduction.Cli.Classifying;
using CoProduction.Cli.Interviewing;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli;

/// <summary>The tool <c>coproduction</c>: a verb for each thing to be done.</summary>
public static class ToolProgram
{
    internal const string Name = "coproduction";

    /// <summary>Runs on the console's own streams.</summary>
    public static int Main(string[] args)
    {
        ConsoleStreams console = ConsoleStreams.Open();
        RootCommand root = new("Says whether described activities are co-production of a public service, under every scholarly definition, and why.")
        {
            ClassifyProgram.Command(console.Input, console.Output, console.Error, console.Display),
            InterviewProgram.Command($"{Name} interview", console.Lines, console.Output, console.Error, ConsoleStreams.IsTerminal, ConsoleStreams.IsTyped),
        };
        return CommandRun.Run(root, args, console.Output, console.Error, console.Display);
    }
}
