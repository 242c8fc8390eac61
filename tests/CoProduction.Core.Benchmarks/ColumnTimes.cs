using System.Diagnostics;
using System.Globalization;
using CoProduction.Benchmarks.Rivals;
using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Definitions;

namespace CoProduction.Benchmarks;

/// <summary>Counts of all verdicts on many activities from memory, on one thread: by columns, and by DuckDB on Boolean columns and on planes of bits.</summary>
internal static class ColumnTimes
{
    /// <summary>How many activities are drawn, which come again and again: as many as the smallest table has, and a whole number of words.</summary>
    private const int Drawn = 102_400;

    private const int Rounds = 9;

    /// <summary>Each way, beside the columns of ten million activities.</summary>
    public static IEnumerable<TimeRow> Rows()
    {
        Answers[] drawn = [.. Partly(Drawn)];
        ColumnClassifier classifier = new(DefinitionCatalog.Definitions);
        AnswerColumnsBuilder builder = new(Codebook.Questionnaire);
        List<(string Name, double Each)> times = [];
        foreach (int again in new[] { 1, 10, 100, 1_000 })
        {
            int count = Drawn * again;
            while (builder.Count < count)
            {
                builder.Add(drawn[builder.Count % Drawn]);
            }

            AnswerColumns columns = builder.Build();
            times.Add(($"counts by columns, {Number(count)} activities", Median(() => classifier.Count(columns), Math.Max(1, 10_000_000 / count)) / count));
        }

        double beside = times[2].Each;
        AnswerColumns few = AnswerColumns.Of(drawn, Codebook.Questionnaire);
        using DuckDbRival rival = new(few);
        times.Add(Counted("DuckDB on planes of bits", rival.OfPlanes(100), 100));
        times.Add(Counted("DuckDB on Boolean columns", rival.OfBooleans(10), 10));
        return [.. times.Select(row => new TimeRow(row.Name, row.Each, row.Each / beside))];

        (string, double) Counted(string name, Func<long[]> counted, int again)
        {
            if (!counted().SequenceEqual(classifier.Count(few).Select(each => each.Met * again)))
            {
                throw new InvalidOperationException($"{name}: it does not count the same.");
            }

            return ($"{name}, {Number(Drawn * again)} activities", Median(() => counted(), 1) / (Drawn * again));
        }
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Answers of which two of three are given, and none contradicts another.</summary>
    private static IEnumerable<Answers> Partly(int count)
    {
        Random random = new(16);
        Answers[] whole = [.. CompleteAnswers.Seeded(1_000, seed: 17)];
        for (int drawn = 0; drawn < count; drawn++)
        {
            yield return Codebook.Questions.Where(_ => random.Next(3) == 0).Aggregate(whole[drawn % whole.Length], (left, question) => left.WithOptions(question, [.. question.Options]));
        }
    }

    private static double Median(Action action, int again)
    {
        double[] times = new double[Rounds];

        // All is compiled with full care after a while, and not after so many rounds.
        long begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(2)) action();
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int turn = 0; turn < again; turn++)
            {
                action();
            }

            times[round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / again;
        }

        return times.Order().ElementAt(Rounds / 2);
    }
}
