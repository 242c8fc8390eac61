using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;

namespace CoProduction.Cli.Classifying;

/// <summary>Writes results as a table: beside the columns of the one that was read, or by themselves.</summary>
internal sealed class TableJob(ConsoleStreams console, Source source, Diagnostics diagnostics, Classifier classifier)
{
    public int Run(ClassifyRequest request, string file)
    {
        console.Stopping.Last = () => console.Error.WriteLine($"classify: stopped after {diagnostics.Count}; nothing is written");
        WholeFile.Write(file, stream => Write(request, stream, TableFiles.Of(file)), request.Replaces);
        console.Output.WriteLine($"{Line.Single(file)}: {diagnostics.Count}");
        return diagnostics.ExitCode;
    }

    private void Write(ClassifyRequest request, Stream stream, TableFile file)
    {
        if (request.Content.Columns is not { } columns)
        {
            ResultTables.WriteLong(stream, file, Results(request), request.Csv);
        }
        else if (source.IsTable && source.HasActivityOnEachRow(request.Table, isEach: request.Rule is null))
        {
            // What is written beside has to be gone through to the last row.
            TableOptions read = request.Table with { HasByteOrderMark = request.Csv.HasByteOrderMark, Separator = request.Csv.Separator };
            TableFormat<Activity> format = CoProductionTables.Activities.With(TableOptionsGroup.Fitting(CoProductionTables.Activities, read)).Validating();
            IEnumerable<Located<Activity>> rows = ResultTables.ClassifyBeside(format, source.Stream, stream, file, classifier, columns(classifier));
            _ = diagnostics.Check(rows.Select(row => Activities.Described(row, activity => activity))).Count();
        }
        else
        {
            ResultTables.Write(stream, file, Results(request), columns(classifier), request.Csv);
        }
    }

    private IEnumerable<Classification> Results(ClassifyRequest request) =>
        Activities.In(source, diagnostics, request.Table, request.Rule).SelectMany(record => Classified.Of(record, classifier).Activities);
}
