using System.CommandLine;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Exchange;
using CoProduction.Json;

namespace CoProduction.Cli.Exporting;

/// <summary>The verb that takes codings over from programs of qualitative analysis.</summary>
internal sealed class ImportCommand : Command
{
    private readonly ConsoleStreams console;

    private readonly Argument<string> file = new("FILE") { Description = "A project that QualCoder, NVivo, ATLAS.ti or another program has exported as REFI-QDA (.qdpx)." };

    private readonly Option<string?> output = TextFile.Option();

    public ImportCommand(string invocation, ConsoleStreams console)
        : base("import", $"Takes codings over that were made with the codebook in a program of qualitative analysis, as lines of JSON, such as agree reads.{Examples.Of(
            invocation, "project.qdpx --output codings.ndjson")}")
    {
        this.console = console;
        file.Validators.Add(FileNames.RefuseUnknownOption);
        file.Validators.Add(FileNames.RefuseEmptyName);
        Add(file);
        Add(output);
        SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(output)));
    }

    private int Run(string name, string? target)
    {
        if (Read(name) is not { } read) return ExitCodes.NothingDone;
        foreach (string remark in read.Remarks) console.Error.WriteLine($"{Line.Single(name)}: {Line.Single(remark)}");
        TextFile.Write(CoProductionJson.Codings.WriteLines(read.Codings), target, console);
        return read.Codings.Count == 0 ? ExitCodes.NothingDone : ExitCodes.AllDone;
    }

    /// <summary>The codings of a project; null where it cannot be read, which is told.</summary>
    private ProjectCodings? Read(string name)
    {
        try
        {
            using FileStream stream = File.OpenRead(name);
            return RefiProject.Read(stream, Codebook.Questionnaire);
        }
        catch (Exception exception) when (exception is InvalidDataException || FileNames.IsUnreadable(exception))
        {
            console.Error.WriteLine($"{Line.Single(name)}: {Line.Single(exception is InvalidDataException ? exception.Message : FileNames.WhyUnreadable(name, exception))}");
            return null;
        }
    }
}
