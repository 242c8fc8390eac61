using BenchmarkDotNet.Attributes;
using CoProduction.Coding;
using CoProduction.Tables;
using CsvHelper;

namespace CoProduction.Benchmarks.Tables;

/// <summary>From 100,000 rows of CSV to the verdicts of all definitions, beside the CSV library's own bare pass over all cells of the same bytes.</summary>
/// <remarks>
/// Such a pass is one of two: it makes a string of each cell, as whoever reads a table does, and that is the one that is meant; or it only looks where each cell is,
/// as nobody does who wants to know what it says. Both stand here.
/// </remarks>
public class TableBenchmarks
{
    private const int Rows = 100_000;
    private const string Published = "published answers, much unknown";

    private static readonly CsvReaderOptions Plain = new() { HasHeader = false };
    private readonly Verdict[] verdicts = new Verdict[Classifier.Default.Definitions.Count];
    private byte[] table = [];

    /// <summary>What the rows say: the published activities with much that is unknown, or drawn ones with an answer to every question.</summary>
    [Params(Published, "every question answered")]
    public string Kind { get; set; } = Published;

    [GlobalSetup]
    public void Prepare()
    {
        Answers[] answers = [.. Kind == Published ? Findings.Published.Select(activity => activity.Answers) : CompleteAnswers.Seeded(1_000, seed: 11)];
        using MemoryStream stream = new();
        CoProductionTables.Activities.Write(
            stream, TableFile.Csv, Enumerable.Range(0, Rows).Select(row => new Activity($"Activity {row}") { Id = $"a{row}", Answers = answers[row % answers.Length] }),
            ["id", "title", .. Codebook.Questions.Select(question => question.Id)]);
        table = stream.ToArray();

        // The verdicts are those that the careful way to activities leads to.
        using TableAnswersReader rows = CoProductionTables.Activities.ReadAnswers(new MemoryStream(table));
        foreach (Located<Activity> row in CoProductionTables.Activities.ReadMany(new MemoryStream(table)))
        {
            if (!rows.Read() || rows.Answers != row.Value!.Answers || rows.Id != row.Value.Id) throw new InvalidOperationException($"The two ways differ: {row}");
        }
    }

    [Benchmark(OperationsPerInvoke = Rows, Description = "bare pass, a string of each cell")]
    public long Strings()
    {
        using CsvReader reader = CsvReader.Create(new MemoryStream(table), Plain);
        long length = 0;
        while (reader.Read())
        {
            for (int cell = 0; cell < reader.FieldCount; cell++) length += reader.GetString(cell).Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Rows, Description = "bare pass, where each cell is")]
    public long Spans()
    {
        using CsvReader reader = CsvReader.Create(new MemoryStream(table), Plain);
        long length = 0;
        while (reader.Read())
        {
            for (int cell = 0; cell < reader.FieldCount; cell++) length += reader.GetSpan(cell).Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Rows, Description = "answers")]
    public long OnlyAnswers()
    {
        using TableAnswersReader rows = CoProductionTables.Activities.ReadAnswers(new MemoryStream(table));
        long count = 0;
        while (rows.Read()) count += rows.IsRead ? 1 : 0;
        return count;
    }

    [Benchmark(OperationsPerInvoke = Rows, Description = "answers, and the verdicts of all definitions")]
    public long Verdicts()
    {
        using TableAnswersReader rows = CoProductionTables.Activities.ReadAnswers(new MemoryStream(table));
        long count = 0;
        while (rows.Read())
        {
            Classifier.Default.Assess(rows.Answers, verdicts);
            count += (long)verdicts[0];
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Rows, Description = "activities, and the verdicts of all definitions")]
    public long Activities()
    {
        long count = 0;
        foreach (Located<Activity> row in CoProductionTables.Activities.ReadMany(new MemoryStream(table)))
        {
            Classifier.Default.Assess(row.Value!.Answers, verdicts);
            count += (long)verdicts[0];
        }

        return count;
    }
}
