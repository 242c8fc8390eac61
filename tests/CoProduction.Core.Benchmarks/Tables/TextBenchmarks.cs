using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CoProduction.Json;

namespace CoProduction.Benchmarks.Tables;

/// <summary>The published activities as lines, twenty times over: what it takes to read them, and to count their verdicts.</summary>
public class TextBenchmarks
{
    private const int Times = 20;
    private const int Records = Findings.Count * Times;

    private readonly Verdict[] verdicts = new Verdict[Classifier.Default.Definitions.Count];
    private byte[] lines = [];

    [GlobalSetup]
    public void Prepare()
    {
        IReadOnlyList<Activity> published = Findings.Published;
        using MemoryStream written = new();
        CoProductionJson.Activities.WriteLines(written, Enumerable.Repeat(published, Times).SelectMany(activities => activities));
        lines = written.ToArray();
        long counted = published.Sum(activity => Classifier.Default.Classify(activity).Judgements.LongCount(judgement => judgement.Verdict == Verdict.CoProduction));
        if (Counts() != Times * counted || Ordinary() != Records || Validating() != Records || Serializer() != published.Sum(activity => activity.Evidence.Count) * Times)
        {
            throw new InvalidOperationException("The ways of reading do not read the same.");
        }
    }

    [Benchmark(OperationsPerInvoke = Records, Description = "a bare pass of Utf8JsonReader")]
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

    [Benchmark(OperationsPerInvoke = Records, Description = "lines to counts of verdicts")]
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

    [Benchmark(OperationsPerInvoke = Records, Description = "JsonSerializer into a plain class")]
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

    [Benchmark(OperationsPerInvoke = Records, Description = "the ordinary reader")]
    public long Ordinary() => Count(CoProductionJson.Activities);

    [Benchmark(OperationsPerInvoke = Records, Description = "the ordinary reader, validating")]
    public long Validating() => Count(CoProductionJson.Activities.Validating());

    private long Count(JsonFormat<Activity> format)
    {
        using MemoryStream stream = new(lines);
        return format.ReadLines(stream).LongCount(record => record.IsRead);
    }
}
