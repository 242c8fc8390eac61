using System.Text;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class ManyActivitiesTests
{
    [Theory]
    [InlineData("{\"title\": \"a\"}", "1 a")]
    [InlineData("\n\n  {\n  \"title\":\n \"a\"\n}\n", "3 a")]
    [InlineData("{\"title\": \"a\"}\n{\"title\": \"b\"}", "1 a", "2 b")]
    [InlineData("\n{\"title\": \"a\"}\r\n \r\n{\"title\": \"b\"}\r\n", "2 a", "4 b")]
    [InlineData("[]")]
    [InlineData("[{\"title\": \"a\"},{\"title\": \"b\"}]", "1 a", "1 b")]
    [InlineData(" [\n{\"title\": \"a\"},\n{\"title\": \"b\"}\n]\n", "2 a", "3 b")]
    [InlineData("", "1 CPJ001 at $, line 1, column 1: There is no JSON value.")]
    [InlineData(" \n ", "1 CPJ001 at $, line 1, column 1: There is no JSON value.")]
    [InlineData("no JSON", "1 CPJ003 at $, line 1, column 2: 'o' is not expected here.")]
    [InlineData("no JSON\n{\"title\": \"b\"}", "1 CPJ003 at $, line 1, column 2: 'o' is not expected here.", "2 b")]
    [InlineData("{\"title\": \"a\"\n{\"title\": \"b\"}", "1 CPJ003 at $, line 1, column 14: The text ends before the JSON value is complete.", "2 b")]
    [InlineData("{\"title\": \"a\"}\n7", "1 a", "2 CPJ101 at $, line 2, column 1: An activity is an object, not a number.")]
    [InlineData("[{\"title\": \"a\"}]\n", "1 a")]
    [InlineData("no\n7", "1 CPJ003 at $, line 1, column 2: 'o' is not expected here.")]
    [InlineData("{\"title\": \"a\"\n {\"title\": \"b\"}", "1 CPJ003 at $, line 2, column 2: A comma is missing before '{'.")]
    [InlineData("[1]\n{\"title\": \"b\"}", "1 CPJ101 at $, line 1, column 1: An activity is an object, not a list.", "2 b")]
    [InlineData("{\n  \"title\": \"a\",\n}", "1 CPJ003 at $, line 3, column 1: There is a comma before '}'.")]
    [InlineData(
        "{\n  \"title\": \"a\"\n}\n{\n  \"title\": \"b\"\n}",
        "1 CPJ004 at $, line 4, column 1: The JSON value is complete, and something follows it.")]
    [InlineData(
        "{\"title\": \"a\"} x\n{\"title\": \"b\"}",
        "1 CPJ004 at $, line 1, column 16: The JSON value is complete, and something follows it.",
        "2 b")]
    [InlineData(
        "[{\"title\": \"a\"}] x", "1 a",
        "1 CPJ004 at $, line 1, column 18: The JSON value is complete, and something follows it. "
        + "CPJ009 at $, line 1, column 18: From here on 1 byte, up to the end, is not read.")]
    [InlineData("[{\"title\": \"a\"},]", "1 a", "1 CPJ003 at $[1], line 1, column 17: There is a comma before ']'.")]
    [InlineData(
        "[{\"title\": \"a\"},\n {\"title\": \"b\"}", "1 a", "2 b",
        "2 CPJ003 at $[2], line 2, column 16: The text ends before the JSON value is complete.")]
    [InlineData(
        "[{\"title\": \"a\"},\n {\"title\":\n \"b}", "1 a",
        "2 CPJ003 at $[1], line 3, column 5: The text ends before the JSON value is complete.")]
    [InlineData("[{\"title\": \"a\"} {\"title\": \"b\"}]", "1 a", "1 CPJ003 at $[1], line 1, column 17: A comma is missing before '{'.")]
    public void Object_list_and_lines_are_told_apart_and_each_record_starts_on_its_line(string json, params string[] expected)
    {
        Assert.Equal(expected, Shown(CoProductionJson.Activities.ReadMany(json)));
        Assert.Equal(expected, Shown(CoProductionJson.Activities.ReadMany([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)])));
    }

    [Fact]
    public void A_bad_element_does_not_lose_the_others()
    {
        const string Json =
            """
            [
              { "title": "a" },
              7,
              { "title": "b", "answers": { "usrs": true } },
              { "title": { "too": { "deep": {} } } },
              { "title": "c", "answers": { "a b": true, "users": [] } },
              null,
              { "title": "a title that is longer than allowed in this list of activities, which this one is" },
              { "title": "d" }
            ]
            """;
        IReadOnlyList<Located<Activity>> records = CoProductionJson.Activities
            .WithLimits(new() { MaxDepth = 3, MaxRecordBytes = 70 })
            .ReadMany(Json);
        Assert.Equal(
            [
                "2 a",
                "3 CPJ101 at $[1], line 3, column 3: An activity is an object, not a number.",
                "4 CPJ201 at $[2].answers.usrs, line 4, column 32: 'usrs' is not a question of the codebook; did you mean 'users'?",
                "5 CPJ005 at $[3], line 5, column 33: Objects and lists are nested deeper than 3 levels.",
                "6 CPJ201 at $[4].answers['a b'], line 6, column 32: 'a b' is not a question of the codebook. "
                + "CPJ204 at $[4].answers.users, line 6, column 54: The list of possible answers to 'users' is empty; leave out what is not known.",
                "7 CPJ101 at $[5], line 7, column 3: An activity is an object, not null.",
                "8 CPJ006 at $[6], line 8, column 3: The record is longer than 70 bytes.",
                "9 d",
            ],
            Shown(records));
        Assert.Equal(Enumerable.Range(0, 8), records.Select(record => record.Index));
    }

    [Fact]
    public void A_list_element_that_is_not_UTF8_does_not_lose_the_others()
    {
        byte[] json = [.. "[{\"title\": \"a\"}, {\"title\": \""u8, 0xFF, .. "\"}, {\"title\": \"b\"}]"u8];
        Assert.Equal(
            ["1 a", "1 CPJ002 at $[1], line 1, column 29: The text is not valid UTF-8.", "1 b"],
            Shown(CoProductionJson.Activities.ReadMany(json)));
    }

    [Fact]
    public void Records_are_equal_when_their_parts_are()
    {
        Located<Activity>[] bad = [.. CoProductionJson.Activities.ReadMany("[1]"), .. CoProductionJson.Activities.ReadMany("[1]")];
        Assert.Equal(bad[0], bad[1]);
        Assert.Equal(bad[0].GetHashCode(), bad[1].GetHashCode());
        Assert.NotEqual(bad[0], bad[0] with { Problems = [] });
        Assert.NotEqual(bad[0], bad[0] with { Line = 2 });
        Assert.Equal("line 1: CPJ101 at $[0], line 1, column 2: An activity is an object, not a number.", bad[0].ToString());
        Assert.Equal("line 1: t", CoProductionJson.Activities.ReadMany("""{"title": "t"}""")[0].ToString());
    }

    private static IEnumerable<string> Shown(IEnumerable<Located<Activity>> records) =>
        records.Select(record => $"{record.Line} {(record.Value is { } activity ? activity.Title : string.Join(" ", record.Problems))}");
}
