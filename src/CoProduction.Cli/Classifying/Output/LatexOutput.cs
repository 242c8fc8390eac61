using CoProduction.Cli.Terminal;
using CoProduction.Literature;
using CoProduction.Reports;
using CoProduction.Wording;

namespace CoProduction.Cli.Classifying;

/// <summary>Verdicts as a table for a paper, and the references that it needs.</summary>
internal static class LatexOutput
{
    /// <summary>Writes a row for each activity and initiative, below what to cite, and what the signs mean below them, once all have come.</summary>
    public static void Write(Results results, RecordOutput output)
    {
        Row[] rows = [.. results.Records.SelectMany(record => record.Rows)];
        if (rows.Length == 0) return;
        DefinitionSet definitions = results.Classifier.Definitions;
        output.Write(Latex.Table(
            [$"cite: \\cite{{{string.Join(',', WorksOf(definitions).Select(work => work.Id))}}}; the references: --format bibtex"],
            $"Verdicts on {Prose.Count(rows.Count(row => !row.IsInitiative), "activity", "activities")} under {Prose.Count(definitions.Count, "definition", "definitions")}",
            $"l{new string('c', definitions.Count)}",
            ["activity", .. definitions.Select(definition => Latex.Escape(definition.Name))],
            rows.Select(row => row.Verdicts.Select(Sign).Prepend(Latex.Cell(row.Marked))),
            ["$+$: co-production; $-$: not co-production; ?: what is known does not decide.", .. results.Diagnostics.Note is { } note ? [$"{Latex.Escape(note)}."] : Array.Empty<string>()]));
    }

    /// <summary>Writes the references of the definitions that were applied, once all records were gone through.</summary>
    public static void WriteReferences(Results results, RecordOutput output)
    {
        int count = 0;
        foreach (Classified _ in results.Records) count++;
        if (count > 0) output.Write(BibTeXFormat.Write(WorksOf(results.Classifier.Definitions)));
    }

    private static IEnumerable<Work> WorksOf(IEnumerable<Definition> definitions) => definitions.Select(definition => definition.Work).Distinct();

    private static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "$+$",
        Verdict.NotCoProduction => "$-$",
        _ => "?",
    };
}
