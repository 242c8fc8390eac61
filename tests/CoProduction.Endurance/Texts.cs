using System.Text;
using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Endurance;

/// <summary>The published activities in each form, to be given again and again.</summary>
internal static class Texts
{
    public static IReadOnlyList<Activity> Activities { get; } = PublishedActivities.All;

    public static IReadOnlyList<CodedActivity> Codings { get; } = [.. Activities.Select(activity => new CodedActivity(activity with { Stated = [] }, Coder.Person("Ana")))];

    public static IReadOnlyList<Initiative> Initiatives { get; } = [.. Activities.Chunk(3).Select((some, index) => new Initiative($"Initiative {index}", some))];

    public static byte[] ActivityLines { get; } = Lines(CoProductionJson.Activities, Activities);

    public static byte[] CodingLines { get; } = Lines(CoProductionJson.Codings, Codings);

    public static byte[] InitiativeLines { get; } = Lines(CoProductionJson.Initiatives, Initiatives);

    public static byte[] ResultLines { get; } = Lines(CoProductionJson.Classifications, Activities.Take(10).Select(activity => ClassificationRecord.From(Classifier.Default.Classify(activity))));

    /// <summary>The headers of a table, and its rows.</summary>
    public static (byte[] Headers, byte[] Rows) Table(TableFile file, bool isUtf16 = false)
    {
        using MemoryStream stream = new();
        CoProductionTables.Activities.Write(stream, file, Activities.Select(activity => activity with { Extra = null }));
        byte[] all = stream.ToArray();
        int end = Array.IndexOf(all, (byte)'\n') + 1;
        return isUtf16 ? ([.. Encoding.Unicode.GetPreamble(), .. Wide(all[..end])], Wide(all[end..])) : (all[..end], all[end..]);
    }

    /// <summary>A workbook whose sheet has so many bytes when it is unpacked, in a file that goes when it is closed.</summary>
    public static FileStream Workbook(long bytes)
    {
        FileStream file = new(Path.GetTempFileName(), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
        CoProductionTables.Activities.Write(file, TableFile.Xlsx, Enumerable.Range(0, int.MaxValue).Select(Row).TakeWhile(_ => file.Length < bytes / PackedTo), CoProductionTables.Activities.AllHeaders);
        file.Position = 0;
        return file;
    }

    /// <summary>So much smaller a sheet of these activities is when it is packed, at least.</summary>
    private const int PackedTo = 4;

    public static Activity Row(int number) => Activities[number % Activities.Count] with { Extra = null };

    private static byte[] Wide(byte[] utf8) => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(utf8));

    private static byte[] Lines<T>(JsonFormat<T> format, IEnumerable<T> values)
        where T : notnull
    {
        using MemoryStream stream = new();
        format.WriteLines(stream, values);
        return stream.ToArray();
    }
}
