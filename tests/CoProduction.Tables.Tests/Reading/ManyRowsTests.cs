using System.Globalization;
using System.Text;

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

    /// <summary>A table that never ends: whoever waits for its end waits for ever.</summary>
    private sealed class EndlessRows : GivenRows
    {
        private static readonly byte[] Start = "title,users\n"u8.ToArray();
        private static readonly byte[] Row = "Row,yes\n"u8.ToArray();

        protected override byte[] Next(long turn) => turn == 0 ? Start : Row;
    }
}
