using System.Buffers;
using System.Text;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Tables;

namespace CoProduction.Cli.Classifying;

/// <summary>Verdicts as CSV, quoted as RFC 4180 says: a row for each activity and initiative as soon as it is classified.</summary>
internal static class CsvOutput
{
    /// <summary>What is shown as it is, and steers nothing.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter)]);

    private static readonly string[] Tokens = [.. Enum.GetValues<Verdict>().Select(verdict => $"{Token.Of(verdict)},")];

    public static void Write(Results results, RecordOutput output)
    {
        ArrayBufferWriter<char> rows = new();
        Classifier classifier = results.Classifier;
        string[] head = ["id", "title", .. classifier.Definitions.Select(definition => definition.Id), "contradictions", "record", "initiative"];
        rows.Write($"{string.Join(',', head.Select(Field))}\n");
        var verdicts = new Verdict[classifier.Definitions.Count];
        foreach (Located<IDescribed> record in results.Described)
        {
            if (record is { Value: Activity activity, Problems: [] })
            {
                // Validation has found nothing, a contradiction least of all: verdicts alone are asked for.
                classifier.Assess(activity.Answers, verdicts);
                AddTitle(rows, activity.Id, activity.Title);
                foreach (Verdict verdict in verdicts) rows.Write(Tokens[(int)verdict]);
                rows.Write("0,activity,\n");
            }
            else
            {
                foreach (Row row in Classified.Of(record, classifier).Rows) Add(rows, row);
            }

            output.Write(rows.WrittenSpan);
            rows.ResetWrittenCount();
        }
    }

    private static void Add(ArrayBufferWriter<char> rows, Row row)
    {
        AddTitle(rows, row.Id, row.Title);
        foreach (Verdict verdict in row.Verdicts) rows.Write(Tokens[(int)verdict]);
        rows.Write($"{Words.Number(row.ContradictionCount)},{(row.IsInitiative ? "initiative" : "activity")},{Field(row.PartOf ?? "")}\n");
    }

    private static void AddTitle(ArrayBufferWriter<char> rows, string? id, string title)
    {
        rows.Write(Field(id ?? ""));
        rows.Write(",");
        rows.Write(Field(title));
        rows.Write(",");
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
            if (index < text.Length && text[index] != '\n') continue;

            // A carriage return alone would have a terminal write over what stands before it.
            int end = index < text.Length && index > start && text[index - 1] == '\r' ? index - 1 : index;
            named.Append(Line.Single(text[start..end])).Append(text, end, Math.Min(index + 1, text.Length) - end);
            start = index + 1;
        }

        return named.ToString();
    }
}
