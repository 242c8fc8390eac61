using System.Text;
using CoProduction.Coding;

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
        IDescribed[] all = [.. Sheets.Initiatives, Sheets.Published[0], new Initiative("Without an id", [Sheets.Published[1], Sheets.Published[2]])];

        Assert.Contains(all, described => described is Initiative { Activities.Count: > 1 });
        byte[] table = Sheets.Write(CoProductionTables.Described, file, all);
        Assert.Equal(all, Sheets.Sound(Sheets.Read(CoProductionTables.Described, table)));
    }

    [Theory]
    [InlineData(TableFile.Csv)]
    [InlineData(TableFile.Tsv)]
    [InlineData(TableFile.Xlsx)]
    public void Own_fields_with_the_character_of_nought_come_back_equal_and_a_title_has_another_for_it_in_text(TableFile file)
    {
        Activity activity = new("Walking\0bus") { Extra = Sheets.Json("""{"a\u0000b":"plain","town":"De\u0000lft","plain":"Delft"}""") };

        Activity read = Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Activities, Sheets.Write(CoProductionTables.Activities, file, [activity]))));

        Assert.Equal(file == TableFile.Xlsx ? "Walking\0bus" : "Walking\uFFFDbus", read.Title);
        Assert.Equal(activity, read with { Title = activity.Title });
    }

    [Fact]
    public void Initiatives_that_could_not_be_told_apart_are_refused() => Assert.Equal(
        "Two initiatives are called 'Club' and have one id, or none: they would be read as one.",
        Assert.Throws<ArgumentException>(() => Sheets.Write(
            CoProductionTables.Described, TableFile.Csv, [new Initiative("Club", [new Activity("a")]), new Initiative("Club", [new Activity("b")])])).Message);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Whatever_separates_the_cells_of_what_is_written_is_known_in_reading(char separator)
    {
        Activity[] activities = [new("a;b,c|d\te") { Id = "x", Users = true, Description = "3,5; 4" }, new("=y") { Users = false }];
        TableFormat<Activity> format = CoProductionTables.Activities.With(new TableOptions { Separator = separator, HasByteOrderMark = true });

        byte[] written = Sheets.Write(format, TableFile.Csv, activities);

        Assert.StartsWith($"\uFEFFid{separator}title{separator}description{separator}users\n", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Equal(activities, Sheets.Sound(Sheets.Read(CoProductionTables.Activities, written)));
        Assert.Equal(Sheets.Write(CoProductionTables.Activities.With(format.Options with { Separator = ',' }), TableFile.Tsv, activities), Sheets.Write(format, TableFile.Tsv, activities));
        Assert.NotEqual(new TableOptions { Separator = '|' }, new TableOptions());
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { Separator = '/' }).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CodingSheetOptions(Codebook.Questionnaire.Questions) { Separator = ' ' });
    }
}
