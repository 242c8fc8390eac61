using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CoProduction.Json;

namespace CoProduction.Benchmarks;

/// <summary>The published activities as lines, twenty times over: what it takes to read them, and to count their verdicts.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    public const int Times = 20;

    private readonly Verdict[] verdicts = new Verdict[Classifier.Default.Definitions.Count];
    private byte[] lines = [];

    /// <summary>How many records the lines hold.</summary>
    public int Records { get; private set; }

    [GlobalSetup]
    public void Prepare()
    {
        IReadOnlyList<Located<Activity>> published =
            CoProductionJson.Activities.ReadMany(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "published-cases.json")));
        using MemoryStream written = new();
        CoProductionJson.Activities.WriteLines(written, Enumerable.Repeat(published, Times).SelectMany(records => records).Select(record => record.Value!));
        lines = written.ToArray();
        Records = published.Count * Times;
        long counted = published.Sum(record => Classifier.Default.Classify(record.Value!).Judgements.LongCount(judgement => judgement.Verdict == Verdict.CoProduction));
        if (Counts() != Times * counted || Ordinary() != Records || Validating() != Records || Serializer() != published.Sum(record => record.Value!.Evidence.Count) * Times)
        {
            throw new InvalidOperationException("The ways of reading do not read the same.");
        }
    }

    [Benchmark(Baseline = true, Description = "a bare pass of Utf8JsonReader")]
    public long Bare()
    {
        long tokens = 0;
        for (ReadOnlySpan<byte> rest = lines; !rest.IsEmpty;)
        {
            int end = rest.IndexOf((byte)'\n');
            Utf8JsonReader reader = new(rest[..end]);
            while (reader.Read()) tokens++;
            rest = rest[(end + 1)..];
        }

        return tokens;
    }

    [Benchmark(Description = "lines to counts of verdicts")]
    public long Counts()
    {
        long counted = 0;
        using MemoryStream stream = new(lines);
        foreach (Located<Activity> record in CoProductionJson.Activities.Briefly().ReadLines(stream))
        {
            Classifier.Default.Assess(record.Value!.Answers, verdicts);
            foreach (Verdict verdict in verdicts) counted += verdict == Verdict.CoProduction ? 1 : 0;
        }

        return counted;
    }

    [Benchmark(Description = "JsonSerializer into a plain class")]
    public long Serializer()
    {
        long noted = 0;
        for (ReadOnlySpan<byte> rest = lines; !rest.IsEmpty;)
        {
            int end = rest.IndexOf((byte)'\n');
            noted += JsonSerializer.Deserialize(rest[..end], PlainRecordContext.Default.PlainRecord)!.Evidence?.Count ?? 0;
            rest = rest[(end + 1)..];
        }

        return noted;
    }

    [Benchmark(Description = "the ordinary reader")]
    public long Ordinary() => Count(CoProductionJson.Activities);

    [Benchmark(Description = "the ordinary reader, validating")]
    public long Validating() => Count(CoProductionJson.Activities.Validating());

    private long Count(JsonFormat<Activity> format)
    {
        using MemoryStream stream = new(lines);
        return format.ReadLines(stream).LongCount(record => record.IsRead);
    }
}
