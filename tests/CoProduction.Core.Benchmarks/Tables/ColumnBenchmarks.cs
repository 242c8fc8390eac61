using BenchmarkDotNet.Attributes;
using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Definitions;

namespace CoProduction.Benchmarks.Tables;

/// <summary>Counts of the verdicts of all definitions on many activities from memory, on one thread, by columns.</summary>
public class ColumnBenchmarks
{
    /// <summary>How many activities are drawn, which come again and again: as many as the smallest table has, and a whole number of words.</summary>
    public const int Drawn = 102_400;

    private readonly ColumnClassifier classifier = new(DefinitionCatalog.Definitions);
    private AnswerColumns columns = Few;

    /// <summary>Answers of which two of three are given, and none contradicts another.</summary>
    public static AnswerColumns Few { get; } = AnswerColumns.Of(Partly(), Codebook.Questionnaire);

    /// <summary>How many of them each definition is met by, one activity after another.</summary>
    public static long[] Met { get; } = [.. DefinitionCatalog.Definitions.Select(definition => Partly().LongCount(answers => definition.Assess(answers) == Verdict.CoProduction))];

    [GlobalSetup(Target = nameof(Hundred))]
    public void PrepareHundred() => Prepare(1);

    [Benchmark(OperationsPerInvoke = Drawn, Description = "counts by columns, 102,400 activities")]
    public IReadOnlyList<VerdictCount> Hundred() => classifier.Count(columns);

    [GlobalSetup(Target = nameof(Thousand))]
    public void PrepareThousand() => Prepare(10);

    [Benchmark(OperationsPerInvoke = Drawn * 10, Description = "counts by columns, 1,024,000 activities")]
    public IReadOnlyList<VerdictCount> Thousand() => classifier.Count(columns);

    [GlobalSetup(Target = nameof(TenThousand))]
    public void PrepareTenThousand() => Prepare(100);

    [Benchmark(OperationsPerInvoke = Drawn * 100, Description = "counts by columns, 10,240,000 activities")]
    public IReadOnlyList<VerdictCount> TenThousand() => classifier.Count(columns);

    [GlobalSetup(Target = nameof(HundredThousand))]
    public void PrepareHundredThousand() => Prepare(1_000);

    [Benchmark(OperationsPerInvoke = Drawn * 1_000, Description = "counts by columns, 102,400,000 activities")]
    public IReadOnlyList<VerdictCount> HundredThousand() => classifier.Count(columns);

    private void Prepare(int again)
    {
        Answers[] drawn = [.. Partly()];
        columns = AnswerColumns.Of(Enumerable.Range(0, again).SelectMany(_ => drawn), Codebook.Questionnaire);
        if (!classifier.Count(columns).Select(count => count.Met).SequenceEqual(Met.Select(count => count * again)))
        {
            throw new InvalidOperationException("Columns do not count what one activity after another counts.");
        }
    }

    private static IEnumerable<Answers> Partly()
    {
        Random random = new(16);
        Answers[] whole = [.. CompleteAnswers.Seeded(1_000, seed: 17)];
        for (int drawn = 0; drawn < Drawn; drawn++)
        {
            yield return Codebook.Questions.Where(_ => random.Next(3) == 0).Aggregate(whole[drawn % whole.Length], (left, question) => left.WithOptions(question, [.. question.Options]));
        }
    }
}
