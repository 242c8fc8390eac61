using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Endurance;

/// <summary>The writers, each of which writes a value before it asks for the next.</summary>
internal static class Writers
{
    public static IReadOnlyList<Passage> All { get; } =
    [
        Of("writing lines of activities", Texts.Activities, (stream, values) => CoProductionJson.Activities.WriteLines(stream, values)),
        Of("writing a list of activities", Texts.Activities, (stream, values) => CoProductionJson.Activities.WriteMany(stream, values, indented: true)),
        Of("writing lines of codings", Texts.Codings, (stream, values) => CoProductionJson.Codings.WriteLinesAsync(stream, values.ToAsyncEnumerable()).GetAwaiter().GetResult()),
        Of("writing lines of results", Texts.Activities, (stream, values) =>
            CoProductionJson.Classifications.WriteLines(stream, values.Select(activity => ClassificationRecord.From(Classifier.Default.Classify(activity))))),
        Of("writing CSV", Texts.Activities, (stream, values) => CoProductionTables.Activities.Write(stream, TableFile.Csv, values, CoProductionTables.Activities.AllHeaders)),
        Of("writing a workbook", Texts.Activities, (stream, values) => CoProductionTables.Activities.Write(stream, TableFile.Xlsx, values, CoProductionTables.Activities.AllHeaders), packed: 4),
        Of("writing verdicts as CSV", Texts.Activities, (stream, values) => ResultTables.WriteLong(stream, TableFile.Csv, values.Select(activity => Classifier.Default.Classify(activity)))),
    ];

    /// <summary>What is written until there are so many bytes; those of a workbook are packed, and stand for many times as many.</summary>
    private static Passage Of<T>(string name, IReadOnlyList<T> values, Action<Stream, IEnumerable<T>> write, int packed = 1) => new(name, (bytes, memory) =>
    {
        using CountingStream stream = new();
        long records = 0;
        write(stream, Until());
        return (stream.Taken * packed, records);

        IEnumerable<T> Until()
        {
            for (; stream.Taken * packed < bytes; records++)
            {
                memory.Look();
                yield return values[(int)(records % values.Count)];
            }
        }
    });
}
