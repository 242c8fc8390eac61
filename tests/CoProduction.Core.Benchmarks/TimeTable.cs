using CoProduction.Benchmarks.Tables;

namespace CoProduction.Benchmarks;

/// <summary>The tables of what is measured beside something else.</summary>
internal static class TimeTable
{
    private const string Header = "| medians of one run | one activity | beside | memory of one |";

    /// <summary>Verdicts beside code written by hand, on activities in whichever order they come.</summary>
    public static IEnumerable<string> Verdicts() => ByParameters(Measuring.Of<VerdictBenchmarks>());

    /// <summary>Rows of CSV.</summary>
    public static IEnumerable<string> Sheets() => ByParameters(Measuring.Of<TableBenchmarks>());

    /// <summary>Columns of several sizes, and DuckDB.</summary>
    public static IEnumerable<string> Columns() => Lines(MeasuredColumns(), beside: 2);

    /// <summary>Reading lines.</summary>
    public static IEnumerable<string> Text() => Lines(Measuring.Of<TextBenchmarks>());

    /// <summary>All that has a rival.</summary>
    public static IEnumerable<string> All() =>
    [
        .. Lines([.. Measuring.Of<VerdictBenchmarks>(parameters: VerdictBenchmarks.Published), .. Measuring.Of<EarlierBenchmarks>(), .. Measuring.Of<RuleBenchmarks>()]),
        .. Rows(MeasuredColumns(), 2),
        .. Rows(Measuring.Of<TextBenchmarks>(), 0),
    ];

    /// <summary>Puts lines of a table in the place of those that a page has of it.</summary>
    public static void Write(string page, IReadOnlyList<string> lines)
    {
        string[] all = File.ReadAllLines(page);
        int start = Array.IndexOf(all, Header);
        int count = all.Skip(start).TakeWhile(line => line.StartsWith('|')).Count();
        File.WriteAllText(page, string.Join('\n', (string[])[.. all[..start], .. lines, .. all[(start + count)..], ""]));
    }

    private static IEnumerable<string> ByParameters(IEnumerable<Measured> rows) =>
        rows.GroupBy(each => each.Parameters).SelectMany(kind => (string[])["", kind.Key + ":", "", .. Lines([.. kind])]);

    private static Measured[] MeasuredColumns() => [.. Measuring.Of<ColumnBenchmarks>(), .. Measuring.Of<DuckDbBenchmarks>()];

    private static IEnumerable<string> Lines(IReadOnlyList<Measured> rows, int beside = 0) => [Header, "|---|--:|--:|--:|", .. Rows(rows, beside)];

    private static IEnumerable<string> Rows(IReadOnlyList<Measured> rows, int beside) =>
        rows.Select(row => $"| {row.Name} | {row.Time} | {row.Beside(rows[beside])} | {row.Memory} |");
}
