using System.Text;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class BrokenListTests
{
    private const string A = "{\"title\":\"a\"}";
    private const string B = "{\"title\":\"b\"}";
    private const string C = "{\"title\":\"c\"}";
    private const string D = "{\"title\":\"d\"}";

    [Theory]
    [InlineData("not a number", "{\"title\":\"b\",\"answers\":{\"users\":NaN}}", "'N' is not expected here.")]
    [InlineData("a comment", "// it's {\"x\"\n{\"title\":\"b\"}", "JSON has no comments.")]
    [InlineData("a comment within", "{\"title\":/* ] \" */\"b\"}", "JSON has no comments.")]
    [InlineData("a raw line break", "{\"title\":\"b\nb\"}", "The control character U+000A stands unescaped in a string.")]
    [InlineData("single quotes", "{'title':'b'}", "Names and strings stand in double quotes.")]
    [InlineData("a missing comma within", "{\"id\":\"b\" \"title\":\"b\"}", "A comma is missing before '\"'.")]
    [InlineData("a comma too many within", "{\"title\":\"b\",}", "There is a comma before '}'.")]
    [InlineData("a wrong escape", "{\"title\":\"\\q\\\"\"}", "'q' does not continue an escape in a string.")]
    [InlineData("brackets in a string after the break", "{\"title\":NaN,\"id\":\"a],b}\"}", "'N' is not expected here.")]
    [InlineData("an escaped mark in a string after the break", "{\"title\":NaN,\"id\":\"a\\\"],b}\"}", "'N' is not expected here.")]
    [InlineData("a number with a letter", "1x", "'x' is not expected here.")]
    [InlineData("a bare word", "b", "'b' is not expected here.")]
    [InlineData("nothing", "", "',' is not expected here.")]
    public void After_a_broken_element_the_list_goes_on(string what, string broken, string message)
    {
        IReadOnlyList<Located<Activity>> records = CoProductionJson.Activities.ReadMany($"[{A},{broken},{C},\n{broken},{D}]");

        Assert.NotEmpty(what);
        Assert.Equal(["a", message, "c", message, "d"], records.Select(Shown));
        Assert.Equal(["$[1]", "$[3]"], records.SelectMany(record => record.Problems).Select(problem => problem.Path));
        Assert.Equal(Enumerable.Range(0, 5), records.Select(record => record.Index));
    }

    [Fact]
    public void An_element_before_which_a_comma_is_missing_is_bad_and_the_next_is_read() => Assert.Equal(
        ["a", "A comma is missing before '{'.", "c"], CoProductionJson.Activities.ReadMany($"[{A} {B},{C}]").Select(Shown));

    [Theory]
    [InlineData(A + ",{\"title\":\"b,{\"title\":\"c\"},{\"title\":\"d\"}]")]
    [InlineData(A + ",{\"title\":\"b\"," + C + "," + D + "]")]
    [InlineData(A + ",{\"title\":\"b\"]," + C + "," + D + "]")]
    [InlineData(A + "," + B + "}," + C + "]")]
    [InlineData(A + "," + B + "],[" + C + "," + D + "]")]
    public void What_is_not_read_after_a_break_is_counted_with_its_place(string rest)
    {
        string json = $"[{rest}";
        IReadOnlyList<Located<Activity>> records = CoProductionJson.Activities.ReadMany(json);

        Problem[] problems = [.. records[^1].Problems];
        Assert.Equal("a", records[0].Value?.Title);
        Assert.DoesNotContain(records, record => record.Value?.Title is "c" or "d");
        Assert.Equal(ProblemCodes.Unread, problems[^1].Code);
        Assert.Equal(problems[0].Place, problems[^1].Place);
        Assert.Equal($"From here on {json.Length - problems[0].Place!.Column + 1} bytes, up to the end, are not read.", problems[^1].Message);
    }

    [Theory]
    [InlineData("[" + A + "," + B)]
    [InlineData("[" + A + "," + B + ",")]
    [InlineData("[" + A + "," + B + ",{\"title\"")]
    public void Of_a_list_that_is_cut_off_nothing_else_is_unread(string json)
    {
        IReadOnlyList<Located<Activity>> records = CoProductionJson.Activities.ReadMany(json);

        Assert.Equal(["a", "b", "The text ends before the JSON value is complete."], records.Select(Shown));
        Assert.Single(records[^1].Problems);
    }

    [Fact]
    public void A_number_at_which_a_list_is_cut_off_is_an_element_of_its_own() => Assert.Equal(
        ["An activity is an object, not a number.", "The text ends before the JSON value is complete."], CoProductionJson.Activities.ReadMany("[12").Select(Shown));

    [Fact]
    public void Whatever_follows_a_list_is_told_even_if_it_is_nothing_that_can_be_seen()
    {
        Located<Activity> last = CoProductionJson.Activities.ReadMany($"[{A}]\0")[^1];

        Assert.Equal(["CPJ004", "CPJ009"], last.Problems.Select(problem => problem.Code));
        Assert.Equal("From here on 1 byte, up to the end, is not read.", last.Problems[1].Message);
    }

    [Fact]
    public void A_hundred_thousand_breaks_are_told_in_time_that_grows_with_the_text()
    {
        string json = $"[{string.Join(",", Enumerable.Repeat("{\"title\":NaN}", 100_000))}]";

        Assert.Equal(100_000, CoProductionJson.Activities.ReadMany(json).Count(record => record.Problems[0].Code == "CPJ003"));
    }

    [Fact]
    public void A_list_from_a_stream_goes_on_as_its_text_does()
    {
        byte[] json = Encoding.UTF8.GetBytes($"[{A},{{\"title\":NaN}},{C}]");

        Assert.Equal(CoProductionJson.Activities.ReadMany(json), CoProductionJson.Activities.ReadMany(new MemoryStream(json)));
        Assert.Equal("c", CoProductionJson.Activities.ReadMany(json)[2].Value?.Title);
    }

    private static string Shown(Located<Activity> record) => record.Value?.Title ?? record.Problems[0].Message;
}
