using System.Globalization;
using System.Text;
using CoProduction.Json;

namespace CoProduction.Tables.Tests.Reading;

public sealed class ManyRowsTests
{
    [Fact]
    public void Ten_bad_rows_among_a_thousand_give_ten_problems_and_990_activities()
    {
        StringBuilder text = new("id,title,users\n");
        foreach (int row in Enumerable.Range(0, 1000)) text.Append(CultureInfo.InvariantCulture, $"{row},Row {row},{(row % 100 == 50 ? "perhaps" : "yes")}\n");

        IReadOnlyList<Located<Activity>> rows = Sheets.Read(text.ToString());

        Assert.Equal(1000, rows.Count);
        Assert.Equal(990, rows.Count(row => row.IsRead));
        Assert.Equal(
            Enumerable.Range(0, 10).Select(bad => $"C{(bad * 100) + 52}"), rows.SelectMany(row => row.Problems).Select(problem => problem.Cell!.Reference));
    }

    [Fact]
    public void Rows_are_read_while_they_come_and_are_not_kept()
    {
        using EndlessRows stream = new();

        Located<Activity>[] rows = [.. CoProductionTables.Activities.ReadMany(stream).Take(100_000)];

        Assert.Equal("Row", rows[^1].Value!.Title);
        Assert.InRange(stream.Given, 0, 3_000_000);
    }

    [Fact]
    public void Answers_of_200_MB_of_rows_take_a_tenth_of_that_in_all_for_what_is_read_with_care()
    {
        using RepeatedRows stream = new(200_000_000);
        using TableAnswersReader rows = CoProductionTables.Activities.ReadAnswers(stream);
        for (int row = 0; row < 1_000; row++) Assert.True(rows.Read());
        long before = GC.GetAllocatedBytesForCurrentThread();
        long count = 1_000;
        while (rows.Read()) count += rows.IsRead ? 1 : 0;

        Assert.Equal(stream.Rows, count);
        Assert.True(count > 500_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Fact]
    public void Activities_of_200_MB_of_rows_leave_nothing_behind()
    {
        using RepeatedRows stream = new(200_000_000);
        long most = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (Located<Activity> row in CoProductionTables.Activities.ReadMany(stream))
        {
            Assert.True(row.IsRead);
            if (row.Index % 250_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.InRange(most, 0, 20_000_000);
    }

    /// <summary>Rows of the published cases, again and again, made while they are read.</summary>
    private sealed class RepeatedRows : GivenRows
    {
        private readonly byte[] header;
        private readonly byte[] rows;
        private readonly int perTurn;
        private readonly long turns;

        public RepeatedRows(long bytes)
        {
            byte[] all = Sheets.Write(
                CoProductionTables.Activities, TableFile.Csv, Sheets.Published.Select(activity => new Activity(activity.Title) { Id = activity.Id, Answers = activity.Answers }));
            int end = Array.IndexOf(all, (byte)'\n') + 1;
            (header, rows, perTurn) = (all[..end], all[end..], Sheets.Published.Count);
            turns = bytes / rows.Length;
        }

        public long Rows => turns * perTurn;

        protected override byte[]? Next(long turn) => turn == 0 ? header : turn <= turns ? rows : null;
    }

    /// <summary>A table that never ends: whoever waits for its end waits for ever.</summary>
    private sealed class EndlessRows : GivenRows
    {
        private static readonly byte[] Start = "title,users\n"u8.ToArray();
        private static readonly byte[] Row = "Row,yes\n"u8.ToArray();

        protected override byte[] Next(long turn) => turn == 0 ? Start : Row;
    }
}
