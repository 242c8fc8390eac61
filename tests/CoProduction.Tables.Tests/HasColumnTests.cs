namespace CoProduction.Tables.Tests;

public sealed class HasColumnTests
{
    [Theory]
    [InlineData("users", true, true, true)]
    [InlineData("users.note", true, true, true)]
    [InlineData("coder", false, false, true)]
    [InlineData("users@Ana", false, false, true)]
    [InlineData("users.excerpt@Ana", false, false, true)]
    [InlineData("title@Ana", false, false, false)]
    [InlineData("users@", false, false, false)]
    [InlineData("initiative", false, true, false)]
    [InlineData("Users", false, false, false)]
    [InlineData("", false, false, false)]
    public void A_table_says_which_columns_it_can_have(string name, bool ofActivities, bool ofDescribed, bool ofCodings) => Assert.Equal(
        (ofActivities, ofDescribed, ofCodings),
        (CoProductionTables.Activities.HasColumn(name), CoProductionTables.Described.HasColumn(name), CoProductionTables.Codings.HasColumn(name)));

    [Fact]
    public void A_header_can_stand_for_the_column_of_one_coder()
    {
        TableOptions options = new() { Headers = new Dictionary<string, string> { ["Ana's view"] = "users@Ana", ["Ben's"] = "users@Ben" } };
        using MemoryStream table = new("id,title,Ana's view,Ben's\na,x,yes,no\n"u8.ToArray());

        CodedActivity[] read = [.. CoProductionTables.Codings.With(options).ReadMany(table).Select(row => row.Value!)];

        Assert.Equal([("Ana", true), ("Ben", false)], read.Select(coding => (coding.Coder.Name, coding.Activity.Users!.Value)));
        Assert.Throws<ArgumentException>(() => CoProductionTables.Activities.With(options));
    }
}
