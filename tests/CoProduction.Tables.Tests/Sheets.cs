using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CoProduction.Json;

namespace CoProduction.Tables.Tests;

/// <summary>Tables in memory.</summary>
internal static class Sheets
{
    public static IReadOnlyList<Activity> Published { get; } = ReadJson(CoProductionJson.Activities, "published-cases.json");

    public static IReadOnlyList<IDescribed> Initiatives { get; } = ReadJson(CoProductionJson.Described, "initiatives.json");

    public static IReadOnlyList<Located<Activity>> Read(string csv, TableOptions? options = null) => Read(CoProductionTables.Activities, Encoding.UTF8.GetBytes(csv), options);

    public static IReadOnlyList<Located<IDescribed>> ReadDescribed(string csv, TableOptions? options = null) => Read(CoProductionTables.Described, Encoding.UTF8.GetBytes(csv), options);

    public static IReadOnlyList<Located<T>> Read<T>(TableFormat<T> format, byte[] file, TableOptions? options = null)
        where T : notnull =>
        [.. format.With(options ?? format.Options).ReadMany(new MemoryStream(file))];

    public static byte[] Write<T>(TableFormat<T> format, TableFile file, IEnumerable<T> values, IReadOnlyList<string>? headers = null)
        where T : notnull
    {
        using MemoryStream stream = new();
        format.Write(stream, file, values, headers);
        return stream.ToArray();
    }

    /// <summary>The values of records of which none has a problem.</summary>
    public static IReadOnlyList<T> Sound<T>(IEnumerable<Located<T>> records)
        where T : notnull
    {
        Located<T>[] all = [.. records];
        Assert.Equal("", string.Join('\n', all.SelectMany(record => record.Problems)));
        return [.. all.Select(record => record.Value!)];
    }

    public static JsonElement Json(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static IReadOnlyList<T> ReadJson<T>(JsonFormat<T> format, string name)
        where T : notnull =>
        Sound(format.ReadMany(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", name))));

    /// <summary>A workbook one of whose parts is another, or is gone where it becomes null.</summary>
    public static byte[] Changed(byte[] workbook, string part, Func<string, string?> change)
    {
        using MemoryStream stream = new();
        stream.Write(workbook);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.GetEntry(part)!;
            string text;
            using (StreamReader reader = new(entry.Open())) text = reader.ReadToEnd();
            entry.Delete();
            if (change(text) is { } changed)
            {
                using StreamWriter writer = new(zip.CreateEntry(part).Open());
                writer.Write(changed);
            }
        }

        return stream.ToArray();
    }
}
