using System.Text;
using CoProduction.Tests.Shared;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>Rows of text whose cells say what earlier ones said: read at once, and as all others are.</summary>
public sealed class KnownRowsTests
{
    private static readonly TableFormat<Activity> Garden = CoProductionTables.ActivitiesOf(GardenQuestions.Questionnaire);

    [Fact]
    public void Each_row_says_what_its_own_cells_say_whatever_was_said_before()
    {
        string[] crops = ["", "individual", "group", "community", "individual|group", "group|community", "community|individual", "community|group", "\"group\"", "group|individual", "community?notAsked"];
        string rows = string.Concat(from crop in crops from open in (string[])["yes", "no", "", "TRUE"] from watered in (string[])["no", "yes", ""] select $"a,x,{open},{crop},{watered}\n");

        RequireSame(Garden, $"id,title,open,crop,watered\n{rows}{rows}");
        RequireSame(Garden.Validating(), $"id,title,open,crop,watered\n{rows}{rows}");
    }

    [Theory]
    [InlineData("a,x,yes,,")]
    [InlineData("a,x,yes,,,")]
    [InlineData("a,x,yes")]
    [InlineData(",x,yes,,")]
    [InlineData("a,,yes,,")]
    [InlineData("a, ,yes,,")]
    [InlineData("a,'x,yes,,")]
    [InlineData("a,'=x,yes,,")]
    [InlineData("a,\"x,y\",yes,,")]
    [InlineData("a,x,\"yes\",,")]
    [InlineData("a,x,maybe,,")]
    [InlineData("a,x,yes?notAsked,,")]
    [InlineData("a,x,yes,note,")]
    [InlineData("a,x,yes,,own")]
    [InlineData("a,x,yes,,,more")]
    [InlineData("a ,x,yes,,")]
    [InlineData(" a,x,yes,,")]
    [InlineData("ä,é,yes,,")]
    [InlineData("a\u0007,x,yes,,")]
    [InlineData("a,x\u0007,yes,,")]
    [InlineData("a,x,a word that is far longer than thirty,,")]
    [InlineData("a,x\"y,yes,,")]
    [InlineData(",,,,")]
    public void A_row_that_needs_a_closer_look_is_read_as_by_itself(string row)
    {
        string text = $"id,title,users,users.note,own\na,x,yes,,\nb,y,no,,\n{row}\na,x,no,,\n";

        RequireSame(CoProductionTables.Activities, text);
        RequireSame(CoProductionTables.Activities.Validating(), text);
    }

    [Fact]
    public void Rows_that_validation_finds_something_in_are_told_each_time()
    {
        string title = new('t', 201);
        string text = $"id,title,description,crop,watered\na,x,,group,no\na,x,,group,no\nb,{title},,group,yes\nb,{title},,group,yes\n{new string('i', 129)},x,,,\n{new string('i', 129)},x,,,\nc,x,d\u0007,,\nc,x,d,,\nc,x,d,,\n";

        RequireSame(Garden.Validating(), text);
        Assert.Contains(Rows(Garden.Validating(), text), row => row.Contains("CPV016", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_rows_that_are_known_next_to_no_memory_is_taken()
    {
        string text = $"id,title,open,crop,watered\n{string.Concat(Enumerable.Repeat("a,x,yes,group,yes\nb,y,no,community|group,\n,z,,individual,no\n", 700))}";
        using TableAnswersReader rows = Garden.ReadAnswers(Utf8(text));
        for (int row = 0; row < 9; row++) Assert.True(rows.Read());

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = 9;
        while (rows.Read()) count++;
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(2_100, count);
        Assert.InRange(taken, 0, 40_000);
    }

    [Fact]
    public void What_is_told_of_a_row_holds_until_the_next_and_ends_with_the_table()
    {
        using TableAnswersReader rows = CoProductionTables.Activities.ReadAnswers(Utf8("id,title,users\na,x,yes\nb,y,yes\n,z,maybe\n"));

        Assert.Equal((-1, 0L, false, "", null), (rows.Index, rows.Line, rows.IsRead, rows.Title, rows.Id));
        Assert.True(rows.Read());
        Assert.True(rows.Read());
        Assert.Equal((1, 3L, true, "y", "b"), (rows.Index, rows.Line, rows.IsRead, rows.Title, rows.Id));
        Assert.True(rows.Read());
        Assert.Equal((2, 4L, false, "", null), (rows.Index, rows.Line, rows.IsRead, rows.Title, rows.Id));
        Assert.Equal("CPJ202", Assert.Single(rows.Problems).Code);
        Assert.False(rows.Read());
        Assert.False(rows.Read());
        Assert.Equal(("", null, 0), (rows.Title, rows.Id, rows.Problems.Count));
    }

    [Fact]
    public void A_reader_that_is_given_back_reads_no_more_and_leaves_the_stream_open()
    {
        using MemoryStream stream = Utf8("title\nx\ny\n");
        TableAnswersReader rows = CoProductionTables.Activities.ReadAnswers(stream);
        Assert.True(rows.Read());

        rows.Dispose();

        Assert.False(rows.Read());
        Assert.True(stream.CanRead);
    }

    private static void RequireSame(TableFormat<Activity> format, string text)
    {
        string[] careful = [.. format.ReadMany(Utf8(text)).Select(row =>
            $"{row.Line} {row.Index} {row.IsRead} {row.Value?.Id}|{row.Value?.Title}|{AnswersRecord.From(row.Value?.Answers ?? default)}|{string.Join('\n', row.Problems)}")];

        Assert.Equal(careful, Rows(format, text));
        Assert.Equal(
            careful, format.Briefly().ReadMany(Utf8(text)).Select(row =>
                $"{row.Line} {row.Index} {row.IsRead} {row.Value?.Id}|{row.Value?.Title}|{AnswersRecord.From(row.Value?.Answers ?? default)}|{string.Join('\n', row.Problems)}"));
    }

    private static List<string> Rows(TableFormat<Activity> format, string text)
    {
        List<string> all = [];
        using TableAnswersReader rows = format.ReadAnswers(Utf8(text));
        while (rows.Read()) all.Add($"{rows.Line} {rows.Index} {rows.IsRead} {rows.Id}|{rows.Title}|{AnswersRecord.From(rows.Answers)}|{string.Join('\n', rows.Problems)}");
        return all;
    }

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));
}
