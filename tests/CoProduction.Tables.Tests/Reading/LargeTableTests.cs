using System.Text;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>Tables with thousands of columns: the work grows with their cells, and not with cells times coders.</summary>
public sealed class LargeTableTests
{
    [Fact]
    public void What_the_coders_of_a_wide_row_share_is_read_once_and_not_for_each_of_them()
    {
        Read(10);
        long one = Taken(() => Read(200));
        long four = Taken(() => Read(800));
        Assert.InRange(four, one, 6 * one);

        static void Read(int count)
        {
            Located<CodedActivity>[] codings = [.. CoProductionTables.Codings.ReadMany(Stream(Wide(count)))];
            Assert.Equal(count, codings.Length);
            Assert.All(codings, coding => Assert.Equal(count, coding.Value!.Activity.Extra!.Value.GetPropertyCount()));
        }
    }

    [Fact]
    public void Coders_of_a_wide_row_have_their_own_answers_on_top_of_what_the_row_says()
    {
        Located<CodedActivity>[] codings = [.. CoProductionTables.Codings.ReadMany(Stream("id,title,output,users@Ana,users@Ben,users.note@Ben,colour\na,t,publicService,yes,no,seen,red\nb,t,,,yes,,\n"))];

        Assert.Equal(["Ana: output: publicService; users: yes", "Ben: output: publicService; users: no", "Ben: users: yes"],
            codings.Select(coding => $"{coding.Value!.Coder.Name}: {AnswersRecord.From(coding.Value.Activity.Answers)}"));
        Assert.Equal([0, 1, 0], codings.Select(coding => coding.Value!.Activity.Evidence.Count));
        Assert.Equal("red", codings[1].Value!.Activity.Extra!.Value.GetProperty("colour").GetString());
    }

    [Fact]
    public void What_is_wrong_with_a_row_is_told_with_the_first_coder_who_said_anything_in_it()
    {
        Located<CodedActivity>[] codings = [.. CoProductionTables.Codings.ReadMany(Stream("id,title,output,users@Ana,users@Ben,users@Eva\na,t,publicServise,,yes,maybe\n"))];

        Assert.Equal(["CPJ202 C2", "CPJ202 F2"], codings.SelectMany(coding => coding.Problems).Select(problem => $"{problem.Code} {problem.Cell!.Reference}"));
        Assert.Equal(2, codings.Length);
        Assert.All(codings, coding => Assert.False(coding.IsRead));
    }

    [Fact]
    public void Of_headers_that_are_nearly_known_no_more_are_looked_at_than_are_told()
    {
        Problem[] problems = [.. Headers(16_000)];
        Assert.Equal((101, "The headers have more problems."), (problems.Length, problems[^1].Message));
        Headers(200);
        Assert.InRange(Taken(() => Headers(16_000)), 0, 6 * Taken(() => Headers(1000)));

        static IReadOnlyList<Problem> Headers(int count) =>
            CoProductionTables.Activities.ReadMany(Stream($"title,{string.Join(',', Enumerable.Range(0, count).Select(index => $"citizensDelivr{index % 10}"))}\nx\n")).Single().Problems;
    }

    [Theory]
    [InlineData("title\n{0}a\"b\n", 50_000, 50_001, 2, 50_002)]
    [InlineData("title\nx{0}\"a\nb\"{0}c\"d\n", 3, 7, 3, 7)]
    [InlineData("title\n{0}\"a\"\"b\"c\n", 2, 3, 2, 9)]
    [InlineData("title\n{0}\u00e9{0}\"a\n", 2, 5, 2, 6)]
    public void A_mark_that_is_wrong_is_told_in_its_cell_behind_however_many_empty_ones(string table, int empty, int column, long line, long at)
    {
        Problem problem = CoProductionTables.Activities.ReadMany(Stream(string.Format(System.Globalization.CultureInfo.InvariantCulture, table, new string(',', empty)))).SelectMany(row => row.Problems).First();

        Assert.Equal((TableProblemCodes.WrongQuote, column, line, at), (problem.Code, problem.Cell!.Column, problem.Place!.Line, problem.Place.Column));
    }

    [Fact]
    public void Problems_of_a_row_of_many_letters_have_their_own_places()
    {
        Located<Activity> row = CoProductionTables.Activities.ReadMany(Stream($"title,users,output,scale\n\"{new string('\u00e9', 100_000)}\nx\",yse,b,c\n")).Single();

        Assert.Equal([(3L, 4L), (3L, 8L), (3L, 10L)], row.Problems.Select(problem => (problem.Place!.Line, problem.Place.Column)));
    }

    private static string Wide(int count) =>
        $"id,title,{Of(count, index => $"users@c{index}")},{Of(count, index => $"own{index}")}\na,t,{Of(count, _ => "yes")},{Of(count, _ => "x")}\n";

    private static string Of(int count, Func<int, string> each) => string.Join(',', Enumerable.Range(0, count).Select(each));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static long Taken(Action read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
