using System.CommandLine;

namespace CoProduction.Cli.Terminal;

/// <summary>A text that a verb writes whole: to standard output, or to a file.</summary>
internal static class TextFile
{
    public static Option<string?> Option()
    {
        Option<string?> option = new("--output") { Description = "The file to write; it is replaced. By default, standard output.", HelpName = "file" };
        option.Validators.Add(FileNames.RefuseOther);
        return option;
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    public static int Write(string text, string? file, ConsoleStreams console)
    {
        if (file is null)
        {
            RecordOutput records = new(console);
            records.Write(text);
            records.Finish();
        }
        else
        {
            WholeFile.Write(file, text, replaces: true);
        }

        return ExitCodes.AllDone;
    }
}
