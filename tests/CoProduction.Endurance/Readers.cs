using System.IO.Compression;
using CoProduction.Cli;
using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Endurance;

/// <summary>The readers that read as they go. A list in brackets is held whole, as is documented, and none of them.</summary>
internal static class Readers
{
    public static IReadOnlyList<Passage> All { get; } =
    [
        Lines("lines of activities", CoProductionJson.Activities, () => Texts.ActivityLines),
        Lines("lines of activities, validated", CoProductionJson.Described.Validating(), () => Texts.ActivityLines),
        Lines("lines of activities, briefly", CoProductionJson.Described.Briefly(), () => Texts.ActivityLines),
        Lines("lines of initiatives", CoProductionJson.Initiatives, () => Texts.InitiativeLines),
        Lines("lines of codings", CoProductionJson.Codings.Validating(), () => Texts.CodingLines),
        Lines("lines of results", CoProductionJson.Classifications, () => Texts.ResultLines),
        Table("CSV", TableFile.Csv, format => format),
        Table("CSV, validated", TableFile.Csv, format => format.Validating()),
        Table("tab-separated values, briefly", TableFile.Tsv, format => format.Briefly()),
        Table("CSV in UTF-16", TableFile.Csv, format => format, isUtf16: true),
        new("answers of CSV", (bytes, memory) => Answers(bytes, memory)),
        new("a workbook", (bytes, memory) => Workbook(bytes, memory)),
        Tool("check -", "check", "-"),
        Tool("classify - --format ndjson", "classify", "-", "--format", "ndjson", "--definitions", "brudney-england-1983"),
    ];

    private static Passage Lines<T>(string name, JsonFormat<T> format, Func<byte[]> text)
        where T : notnull => new(name, (bytes, memory) =>
    {
        using RepeatedStream stream = new([], text(), bytes);
        long records = Count(format.ReadLines(stream).Select(record => record.IsRead), memory);
        return (stream.Position, records);
    });

    private static Passage Table(string name, TableFile file, Func<TableFormat<Activity>, TableFormat<Activity>> format, bool isUtf16 = false) => new(name, (bytes, memory) =>
    {
        (byte[] headers, byte[] rows) = Texts.Table(file, isUtf16);
        using RepeatedStream stream = new(headers, rows, bytes);
        long records = Count(format(CoProductionTables.Activities).ReadMany(stream).Select(record => record.IsRead), memory);
        return (stream.Position, records);
    });

    private static Passage Tool(string name, params string[] line) => new(name, (bytes, memory) =>
    {
        using RepeatedStream stream = new([], Texts.ActivityLines, bytes);
        memory.Look();
        using WatchingWriter output = new(memory);
        int code = ToolProgram.Run(line, stream, output, TextWriter.Null);
        return code < 2 ? (stream.Position, output.Lines) : throw new InvalidOperationException($"{name} ended with {code}.");
    });

    private static (long Bytes, long Records) Answers(long bytes, Memory memory)
    {
        (byte[] headers, byte[] rows) = Texts.Table(TableFile.Csv);
        using RepeatedStream stream = new(headers, rows, bytes);
        using TableAnswersReader answers = CoProductionTables.Activities.ReadAnswers(stream);
        long records = 0;
        for (; answers.Read(); records++)
        {
            memory.Look();
            if (!answers.IsRead) throw new InvalidOperationException($"{answers.Problems[0]}");
        }

        return (stream.Position, records);
    }

    private static (long Bytes, long Records) Workbook(long bytes, Memory memory)
    {
        using FileStream file = Texts.Workbook(bytes);
        long unpacked;
        using (ZipArchive zip = new(file, ZipArchiveMode.Read, leaveOpen: true)) unpacked = zip.Entries.Max(entry => entry.Length);
        file.Position = 0;
        TableFormat<Activity> format = CoProductionTables.Activities.With(new TableOptions { MaxWorkbookBytes = long.MaxValue / 2 });
        return (unpacked, Count(format.ReadMany(file).Select(record => record.IsRead), memory));
    }

    private static long Count(IEnumerable<bool> records, Memory memory)
    {
        long count = 0;
        foreach (bool isRead in records)
        {
            memory.Look();
            if (!isRead) throw new InvalidOperationException($"Record {count} is not read.");
            count++;
        }

        return count;
    }

    /// <summary>Looks at the memory as lines are written.</summary>
    private sealed class WatchingWriter(Memory memory) : StringWriter
    {
        public long Lines { get; private set; }

        public override void Write(char value) => Took();

        public override void Write(string? value) => Took();

        public override void Write(ReadOnlySpan<char> buffer) => Took();

        public override void Write(char[] buffer, int index, int count) => Took();

        public override void WriteLine(string? value) => Took();

        private void Took()
        {
            memory.Look();
            Lines++;
        }
    }
}
