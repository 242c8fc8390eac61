using CoProduction.Cli.Terminal;
using System.Buffers;

namespace CoProduction.Cli.Classifying;

/// <summary>Verdicts as CSV, quoted as RFC 4180 says: a row for each activity and initiative as soon as it is classified.</summary>
internal static class CsvOutput
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(IReadOnlyList<Definition> definitions, IEnumerable<Classified> results, TextWriter output)
    {
        bool isFirst = true;
        foreach (Row row in results.SelectMany(result => result.Rows))
        {
            if (isFirst)
            {
                WriteRow(["id", "title", .. definitions.Select(definition => definition.Id), "contradictions", "record", "initiative"], output);
                isFirst = false;
            }

            WriteRow(
                [
                    row.Id ?? "", row.Title, .. row.Verdicts.Select(Token), Words.Number(row.ContradictionCount),
                    row.IsInitiative ? "initiative" : "activity", row.PartOf ?? "",
                ],
                output);
        }
    }

    private static void WriteRow(IEnumerable<string> fields, TextWriter output) =>
        output.Write(string.Join(',', fields.Select(Field)) + '\n');

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Token(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "coProduction",
        Verdict.NotCoProduction => "notCoProduction",
        _ => "undetermined",
    };
}
