using System.CommandLine;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Texts;

/// <summary>The verb that holds coded texts against reference codings and stated verdicts.</summary>
internal sealed class EvaluateCommand : Command
{
    private const string About =
        """
        Says how well texts were coded: per question against reference codings, per definition against verdicts stated in print, what the answers rest on,
        and what it cost. Nothing is sent anywhere: recorded replies are replayed.

        The folder has a list texts.json, an array of objects with 'file', the id of an 'activity' of the reference, and 'unseen'; the texts; and the
        recorded replies in a folder replies. Without one, the sample texts that come with the tool are evaluated.
        """;

    private readonly ConsoleStreams console;
    private readonly Argument<string?> folder = new("FOLDER") { Description = "The folder of texts.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> reference = new("--reference") { Description = "A file of activities with answers and stated verdicts. The published activities by default.", HelpName = "file" };

    public EvaluateCommand(string invocation, ConsoleStreams console)
        : base("evaluate", About + Examples.Of(invocation, "", "samples/data/texts"))
    {
        this.console = console;
        folder.Validators.Add(FileNames.RefuseUnknownOption);
        folder.Validators.Add(FileNames.RefuseEmptyName);
        Add(folder);
        Add(reference);
        SetAction(parsed => Run(parsed.GetValue(folder), parsed.GetValue(reference)));
    }

    private int Run(string? chosen, string? referenceFile)
    {
        if (Source.Open(referenceFile, console) is not { } source) return ExitCodes.NothingDone;
        Dictionary<string, Activity> known;
        using (source)
        {
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, isShown: false));
            known = diagnostics.Check(source.Read()).Select(record => record.Value).OfType<Activity>().Where(activity => activity.Id is not null)
                .DistinctBy(activity => activity.Id).ToDictionary(activity => activity.Id!);
        }

        string place = chosen ?? Path.Combine(AppContext.BaseDirectory, CodeProgram.OwnTexts);
        try
        {
            EvaluatedTexts texts = EvaluatedTexts.ReadAsync(place, known).GetAwaiter().GetResult();
            foreach (string missing in texts.Missing) console.Error.WriteLine(Line.Single(missing));
            if (texts.First.Count == 0)
            {
                console.Error.WriteLine("evaluate: no text with a recorded reply is there");
                return ExitCodes.NothingDone;
            }

            console.Output.Write(EvaluateReport.Of(texts));
            return texts.Missing.Count == 0 ? ExitCodes.AllDone : ExitCodes.SomeBad;
        }
        catch (InvalidDataException fault)
        {
            console.Error.WriteLine(Line.Single($"{chosen ?? CodeProgram.OwnTexts}: {fault.Message}"));
            return ExitCodes.NothingDone;
        }
    }
}
