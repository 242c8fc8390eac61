using System.Text;
using System.Text.Json;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

/// <summary>The parts of a JSON value, where they stand, and the problems that are reported of them.</summary>
public sealed class JsonPlaceTests
{
    [Fact]
    public void What_stands_at_a_path_is_found_and_what_is_absent_has_the_place_of_what_lacks_it()
    {
        const string Json = """{"a":[1,{"b":2}],"b":3,"c":{"d":4}}""";

        Assert.Equal("1", Found(Json, JsonPath.Root.Property("a").Element(0)));
        Assert.Equal("2", Found(Json, JsonPath.Root.Property("a").Element(1).Property("b")));
        Assert.Equal("""[1,{"b":2}]""", Found(Json, JsonPath.Root.Property("a").Element(2)));
        Assert.Equal("""[1,{"b":2}]""", Found(Json, JsonPath.Root.Property("a").Property("b")));
        Assert.Equal("3", Found(Json, JsonPath.Root.Property("b").Element(0)));
        Assert.Equal("3", Found(Json, JsonPath.Root.Property("b").Property("b")));
        Assert.Equal(Json, Found(Json, JsonPath.Root.Property("x").Property("b")));
        Assert.Equal(Json, Found(Json, JsonPath.Root));
    }

    [Fact]
    public void An_object_that_stands_alone_is_taken_for_the_list_of_it() =>
        Assert.Equal("4", Found("""{"c":{"d":4}}""", JsonPath.Root.Element(7).Property("c").Element(1).Property("d")));

    [Theory]
    [InlineData("""{"new":1,"old":2,"older":3}""", "1")]
    [InlineData("""{"older":3,"old":2}""", "2")]
    [InlineData("""{"older":3}""", "3")]
    [InlineData("""{"oldest":4}""", """{"oldest":4}""")]
    public void A_property_is_found_under_its_own_name_before_any_other(string json, string expected) =>
        Assert.Equal(expected, Found(json, JsonPath.Root.Property("new"), "old", "older"));

    [Theory]
    [InlineData("{}", "an object")]
    [InlineData("[]", "a list")]
    [InlineData("\"\"", "a string")]
    [InlineData("0", "a number")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    public void Each_kind_of_value_has_its_name(string json, string name)
    {
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.Equal(name, JsonPlace.NameOf(document.RootElement.ValueKind));
        Assert.Empty(Place(document, out _).Names());
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("[]", false)]
    [InlineData("\"\"", false)]
    [InlineData("0", false)]
    [InlineData("true", false)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    public void Only_an_object_is_a_record_and_any_value_can_lack_a_part(string json, bool isObject)
    {
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.Equal(isObject, Place(document, out _).IsRecord("It is"));
        Assert.True(Place(document, out _)["a"].IsAbsent);
    }

    [Fact]
    public void Names_that_are_text_are_told_with_nothing_reported()
    {
        using JsonDocument document = JsonDocument.Parse("""{"a":1,"\ud800":2,"b":{"c":3},"a":4}""");
        JsonPlace place = Place(document, out ProblemCollector problems);

        Assert.Equal(["a", "b", "a"], place.Names());
        Assert.Empty(problems.Found);
        Assert.Equal(["a", "b"], place.Members().Select(member => member.Name));
        Assert.Equal(["CPJ007 $ 7", "CPJ103 $.a 30"], problems.Found.Select(problem => $"{problem.Code} {problem.Path} {problem.Offset}"));
    }

    [Theory]
    [InlineData(400, 1000, 1001, 600, 400)]
    [InlineData(999, 1, 1000, 1, 0)]
    [InlineData(1000, 1, 1001, 0, 1)]
    [InlineData(1001, 1001, 1001, 0, 1002)]
    [InlineData(0, 1001, 1001, 1000, 1)]
    [InlineData(1, 998, 999, 998, 0)]
    public void Errors_are_told_before_warnings_and_what_has_no_room_is_counted(int errors, int warnings, int told, int toldWarnings, int left)
    {
        using JsonDocument document = JsonDocument.Parse("[1,2]");
        JsonPlace place = Place(document, out ProblemCollector problems);
        JsonPlace[] items = [.. place.Items()];
        for (int count = 0; count < warnings; count++) items[0].Report("W", "a warning", ProblemSeverity.Warning);
        for (int count = 0; count < errors; count++) items[1].Report("E", "an error");
        FoundProblem[] found = [.. problems.Found];

        Assert.Equal(errors == 0, problems.IsSound);
        Assert.Equal((told, toldWarnings), (found.Length, found.Count(problem => problem.Code == "W")));
        Assert.Equal(Math.Min(errors, 1000), found.Count(problem => problem.Code == "E"));
        Assert.Equal(found.OrderBy(problem => problem.Offset), found);
        Assert.Equal(
            left == 0 ? null : ($"There are {left} more problems.", errors == 0 ? ProblemSeverity.Warning : ProblemSeverity.Error, found[^2].Offset),
            found[^1].Code == ProblemCodes.TooManyProblems ? (found[^1].Message, found[^1].Severity, found[^1].Offset) : ((string, ProblemSeverity, int)?)null);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_three_bytes_that_it_would_have()
    {
        Assert.Equal("61EDA080", Bytes("a\uD800"));
        Assert.Equal("EDBFBF62", Bytes("\uDFFFb"));
        Assert.Equal("EDAABCE282AC", Bytes("\uDABC\u20AC"));
        Assert.Equal("EDB880EDA0BD", Bytes("\uDE00\uD83D"));
        Assert.Equal("F09F9880", Bytes("\uD83D\uDE00"));

        static string Bytes(string text) => Convert.ToHexString(JsonText.Encode(text)!);
    }

    [Theory]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 }, "CPJ007", 1)]
    [InlineData(new byte[] { 0x22, 0xED, 0xBF, 0xBF, 0x22 }, "CPJ007", 1)]
    [InlineData(new byte[] { 0x22, 0xED, 0x9F, 0x22 }, "CPJ002", 1)]
    [InlineData(new byte[] { 0x22, 0x22, 0xED }, "CPJ002", 2)]
    [InlineData(new byte[] { 0xED, 0x22, 0x22 }, "CPJ002", 0)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xC3, 0xA9, 0xFF, 0xA1 }, "CPJ002", 4)]
    [InlineData(new byte[] { 0xED, 0x9F, 0xBF, 0xEE, 0xA0 }, "CPJ002", 3)]
    public void The_first_byte_that_is_not_UTF8_is_told_and_whether_it_is_half_of_a_surrogate_pair(byte[] text, string code, int offset)
    {
        FoundProblem problem = JsonText.FindInvalid(text, JsonPath.Root)!.Value;

        Assert.Equal((code, offset), (problem.Code, problem.Offset));
        Assert.Equal(code == "CPJ007" ? "Half of a surrogate pair is no character." : "The text is not valid UTF-8.", problem.Message);
        Assert.Null(JsonText.FindInvalid(text.AsSpan(0, offset), JsonPath.Root));
    }

    private static JsonPlace Place(JsonDocument document, out ProblemCollector problems)
    {
        problems = new(document.RootElement, JsonPath.Root);
        return new(document.RootElement, JsonPath.Root, problems);
    }

    private static string Found(string json, JsonPath path, params string[] otherNames)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Encoding.UTF8.GetString(Place(document, out _).Find(path, _ => otherNames).Raw);
    }
}
