using CoProduction.Cli.Terminal;
using CoProduction.Json;
using CoProduction.Definitions;
using CoProduction.Practice;

namespace CoProduction.Cli.Classifying;

/// <summary>One run: activities and initiatives are read, checked, classified and written, in a straight line.</summary>
internal sealed class ClassifyJob(Stream input, TextWriter output, TextWriter error, Display display)
{
    private const string PublishedCases = "published-cases.json";

    public int Run(ClassifyRequest request)
    {
        string source = request.File switch
        {
            null => PublishedCases,
            "-" => "stdin",
            var file => file,
        };
        using Stream? stream = Open(request.File, source);
        if (stream is null)
        {
            return ExitCodes.NothingDone;
        }

        // A typology without a definition in its work, such as Arnstein's ladder, goes with the whole catalogue.
        bool isWhole = request.Definitions.Count == DefinitionCatalog.Definitions.Count;
        Classifier classifier = new(
            request.Definitions,
            DefinitionCatalog.Typologies.Where(typology => isWhole || request.Definitions.Any(definition => definition.Work == typology.Work)),
            PracticeCatalog.Cautions);
        Diagnostics diagnostics = new(source, error);
        IEnumerable<Classified> results = diagnostics.Check(CoProductionJson.Described.Validating().ReadMany(stream)).Select(record => Classified.Of(record, classifier));
        Write(request, classifier, results, diagnostics);
        return diagnostics.ExitCode;
    }

    private void Write(ClassifyRequest request, Classifier classifier, IEnumerable<Classified> results, Diagnostics diagnostics)
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

        Report report = new(classifier, results, request.IsExplained, diagnostics, display.Width);
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
            new TextOutput(output, display).Write(report, request.RanksUnknowns);
        }
    }

    private Stream? Open(string? file, string source)
    {
        try
        {
            return file == "-" ? input : File.OpenRead(file ?? Path.Combine(AppContext.BaseDirectory, PublishedCases));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string reason = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                UnauthorizedAccessException when Directory.Exists(file) => "it is a directory",
                _ => "the file cannot be opened",
            };
            error.WriteLine($"{Line.Single(source)}: {reason}");
            return null;
        }
    }
}
