using CoProduction.Cli.Terminal;
using CoProduction.Definitions;
using CoProduction.Practice;

namespace CoProduction.Cli.Classifying;

/// <summary>One run: activities and initiatives are read, checked, classified and written, in a straight line.</summary>
internal sealed class ClassifyJob(ConsoleStreams console)
{
    public int Run(ClassifyRequest request)
    {
        if (Source.Open(request.File, console) is not { } source)
        {
            return ExitCodes.NothingDone;
        }

        using (source)
        {
            // A typology without a definition in its work, such as Arnstein's ladder, goes with the whole catalogue.
            bool isWhole = request.Definitions.Count == DefinitionCatalog.Definitions.Count;
            Classifier classifier = new(
                request.Definitions,
                DefinitionCatalog.Typologies.Where(typology => isWhole || request.Definitions.Any(definition => definition.Work == typology.Work)),
                PracticeCatalog.Cautions);
            RecordOutput output = new(console.Output) { IsEager = source.IsWaitedFor };
            bool isCollected = request.Format is OutputFormat.Text or OutputFormat.Markdown;
            Progress progress = new(console.Error, console.ShowsProgress && (isCollected || !console.Display.IsTerminal));
            Diagnostics diagnostics = new(source.Name, console.Error, progress);
            console.Stopping.Last = () =>
            {
                output.Stop();
                progress.Clear();
                console.Error.WriteLine($"classify: stopped after {diagnostics.Count}; {(output.Count > 0 ? "what is written is whole" : "nothing is written")}");
            };
            Write(request, classifier, diagnostics.Check(source.Read()).Select(record => Classified.Of(record, classifier)), diagnostics, output);
            output.Finish();
            return diagnostics.ExitCode;
        }
    }

    private void Write(
        ClassifyRequest request, Classifier classifier, IEnumerable<Classified> results, Diagnostics diagnostics, RecordOutput output)
    {
        switch (request.Format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteArray(results, request.IsExplained, output);
                return;
            case OutputFormat.Ndjson:
                JsonOutput.WriteLines(results, request.IsExplained, output);
                return;
            case OutputFormat.Csv:
                CsvOutput.Write(classifier.Definitions, results, output);
                return;
        }

        Report report = new(classifier, results, request, diagnostics, console.Display.Width);
        if (report.Rows.Count == 0)
        {
            return;
        }

        if (request.Format == OutputFormat.Markdown)
        {
            new MarkdownOutput(output).Write(report);
        }
        else
        {
            new TextOutput(output, console.Display).Write(report);
        }
    }
}
