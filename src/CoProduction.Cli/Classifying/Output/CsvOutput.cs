using System.Buffers;
using System.Text;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;

namespace CoProduction.Cli.Classifying;

/// <summary>Verdicts as CSV, quoted as RFC 4180 says: a row for each activity and initiative as soon as it is classified.</summary>
internal static class CsvOutput
{
    /// <summary>What is shown as it is, and steers nothing.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter)]);

    public static void Write(Results results, RecordOutput output)
    {
        StringBuilder rows = new();
        string[] head = ["id", "title", .. results.Classifier.Definitions.Select(definition => definition.Id), "contradictions", "record", "initiative"];
        rows.AppendJoin(',', head.Select(Field)).Append('\n');
        foreach (IEnumerable<Row> record in results.Rows)
        {
            foreach (Row row in record) Add(rows, row);
            output.Write(rows.ToString());
            rows.Clear();
        }
    }

    private static void Add(StringBuilder rows, Row row)
    {
        rows.Append(Field(row.Id ?? "")).Append(',').Append(Field(row.Title)).Append(',');
        foreach (Verdict verdict in row.Verdicts) rows.Append(Token(verdict)).Append(',');
        rows.Append(Words.Number(row.ContradictionCount)).Append(row.IsInitiative ? ",initiative," : ",activity,").Append(Field(row.PartOf ?? "")).Append('\n');
    }

    private static string Field(string text) => CsvText.Cell(Named(text));

    /// <summary>The text with its line breaks, and with what would steer a terminal named.</summary>
    private static string Named(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain)) return text;
        StringBuilder named = new(text.Length);
        int start = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || text[index] is '\r' or '\n')
            {
                named.Append(Line.Single(text[start..index])).Append(index < text.Length ? text[index].ToString() : "");
                start = index + 1;
            }
        }

        return named.ToString();
    }

    private static string Token(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "coProduction",
        Verdict.NotCoProduction => "notCoProduction",
        _ => "undetermined",
    };
}
