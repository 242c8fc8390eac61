using System.Text;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;

namespace CoProduction.Cli.Classifying;

/// <summary>Verdicts as CSV, quoted as RFC 4180 says: a row for each activity and initiative as soon as it is classified.</summary>
internal static class CsvOutput
{
    public static void Write(Results results, RecordOutput output)
    {
        string head = RowOf(["id", "title", .. results.Classifier.Definitions.Select(definition => definition.Id), "contradictions", "record", "initiative"]);
        foreach (Classified result in results.Records)
        {
            output.Write(head + string.Concat(result.Rows.Select(row => RowOf(
            [
                row.Id ?? "", row.Title, .. row.Verdicts.Select(Token), Words.Number(row.ContradictionCount),
                row.IsInitiative ? "initiative" : "activity", row.PartOf ?? "",
            ]))));
            head = "";
        }
    }

    private static string RowOf(IEnumerable<string> cells) => CsvText.Row(cells.Select(Named));

    /// <summary>The text with its line breaks, and with what would steer a terminal named.</summary>
    private static string Named(string text)
    {
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
