namespace CoProduction.Tables.Tests.Reading;

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
}
