using CoProduction.Tables;
using CoProduction.Tables.Tests.Reading;

namespace CoProduction.World.Tests.Tables;

/// <summary>What the process holds: no other test may run beside these, for what it holds would be counted too.</summary>
[Collection(nameof(HeldRowsTests))]
[CollectionDefinition(nameof(HeldRowsTests), DisableParallelization = true)]
public sealed class HeldRowsTests
{
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
}
