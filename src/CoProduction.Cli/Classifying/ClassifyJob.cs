using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Practice;

namespace CoProduction.Cli.Classifying;

/// <summary>One run: activities and initiatives are read, checked, classified and written, in a straight line.</summary>
internal sealed class ClassifyJob(ConsoleStreams console)
{
    public int Run(ClassifyRequest request)
    {
        if (Source.Open(request.File, console, request.Table) is not { } source)
        {
            return ExitCodes.NothingDone;
        }

        using (source)
        {
            Classifier classifier = new(request.Definitions, DefinitionChoice.TypologiesOf(request.Definitions), PracticeCatalog.Cautions);
            RecordOutput output = new(console) { IsEager = source.IsWaitedFor };
            Progress progress = new(console.Error, console.ShowsProgress && (request.Format.IsCollected || !console.Display.IsTerminal), () => source.Share);
            Diagnostics diagnostics = new(source, console.Error.WriteLine, progress);
            console.Stopping.Last = () =>
            {
                output.Stop();
                progress.Clear();
                console.Error.WriteLine($"classify: stopped after {diagnostics.Count}; {(output.Count > 0 ? "what is written is whole" : "nothing is written")}");
            };
            CodingRuleOption.TellWhereIdle(request.IsRuleGiven, source, request.Table, console);
            if (request.Output is { } file)
            {
                if (request.File is { } read && FileNames.AreSame(read, file) && !IsKeptBeside(source, request))
                {
                    console.Error.WriteLine($"classify: {Line.Single(file)} is what is read, and what is written would not have its columns and rows; name another file");
                    return ExitCodes.NothingDone;
                }

                return new TableJob(console, source, diagnostics, classifier).Run(request, file);
            }

            Results results = new()
            {
                Request = request,
                Classifier = classifier,
                Described = Activities.In(source, diagnostics, request.Table, request.Rule, request.Format.IsBrief),
                Diagnostics = diagnostics,
                Display = console.Display,
            };
            request.Format.Write(results, output);
            output.Finish();
            return diagnostics.ExitCode;
        }
    }

    /// <summary>Whether all of what is read stands in what is written, beside the results.</summary>
    private static bool IsKeptBeside(Source source, ClassifyRequest request) =>
        source.IsTable && request.Content.Columns is not null && source.HasActivityOnEachRow(request.Table, isEach: request.Rule is null);
}
