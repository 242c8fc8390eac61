using System.Buffers;
using CoProduction;

namespace Classify;

/// <summary>Verdicts as CSV, quoted as RFC 4180 says: a row for each activity as soon as it is classified.</summary>
internal static class CsvOutput
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(IReadOnlyList<Definition> definitions, IEnumerable<Classification> classifications, TextWriter output)
    {
        bool isFirst = true;
        foreach (Classification classification in classifications)
        {
            if (isFirst)
            {
                WriteRow(["id", "title", .. definitions.Select(definition => definition.Id), "contradictions"], output);
                isFirst = false;
            }

            Activity activity = classification.Activity;
            IEnumerable<string> verdicts = classification.Judgements.Select(judgement => Token(judgement.Verdict));
            WriteRow([activity.Id ?? "", activity.Title, .. verdicts, Words.Number(classification.Contradictions.Count)], output);
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
