namespace CoProduction.Benchmarks;

/// <summary>Times as a table of Markdown.</summary>
internal static class TimeTable
{
    public static void Print(IEnumerable<TimeRow> rows)
    {
        Console.WriteLine("| medians of one run | one activity | beside |\n|---|--:|--:|");
        foreach (TimeRow row in rows)
        {
            Console.WriteLine(row);
        }
    }
}
