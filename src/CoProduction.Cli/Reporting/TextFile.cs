using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Reporting;

/// <summary>A text that is the whole result of a verb, to a file or to standard output.</summary>
internal static class TextFile
{
    /// <summary>Writes it; null where that was done, or an exit code where it could not be, which is told.</summary>
    public static int? Write(string verb, string text, string? file, ConsoleStreams console)
    {
        if (file is null)
        {
            RecordOutput records = new(console);
            records.Write(text);
            records.Finish();
            return null;
        }

        try
        {
            WholeFile.Write(file, text, replaces: true);
            return null;
        }
        catch (IOException exception)
        {
            console.Error.WriteLine($"{verb}: {Line.Single(exception.Message)}");
            return ExitCodes.NothingDone;
        }
    }
}
