namespace CoProduction.Tables.Tests;

public sealed class RoundTripTests
{
    public static TheoryData<TableFile> Files => [.. Enum.GetValues<TableFile>()];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_published_cases_come_back_equal(TableFile file)
    {
        byte[] table = Sheets.Write(CoProductionTables.Activities, file, Sheets.Published);

        Assert.True(Sheets.Published.Count > 100);
        Assert.Equal(Sheets.Published, Sheets.Sound(Sheets.Read(CoProductionTables.Activities, table)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Initiatives_come_back_equal_beside_activities(TableFile file)
    {
        IDescribed[] all = [.. Sheets.Initiatives, Sheets.Published[0], .. Sheets.Initiatives.Reverse()];

        Assert.Contains(all, described => described is Initiative { Activities.Count: > 1 });
        byte[] table = Sheets.Write(CoProductionTables.Described, file, all);
        Assert.Equal(all, Sheets.Sound(Sheets.Read(CoProductionTables.Described, table)));
    }
}
