using System.Globalization;
using System.Reflection;
using System.Text;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class ManyProblemsTests
{
    private const string SixMistakes =
        """
        {
          "id": 1,
          "answers": { "ouput": "publicService", "users": "no", "voluntariness": ["voluntary", 2, "voluntary"] },
          "stated": [ { "verdict": "maybe" } ]
        }
        """;

    [Fact]
    public void All_problems_of_a_record_are_told_in_the_order_of_the_text()
    {
        CoProductionJsonException exception = Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(SixMistakes));
        Assert.Equal(
            [
                "CPJ105 $ 1:1", "CPJ104 $.id 2:9", "CPJ201 $.answers.ouput 3:16", "CPJ202 $.answers.users 3:51",
                "CPJ205 $.answers.voluntariness[1] 3:88", "CPJ203 $.answers.voluntariness[2] 3:91",
                "CPJ107 $.stated[0] 4:15", "CPJ107 $.stated[0] 4:15", "CPJ301 $.stated[0].verdict 4:28",
            ],
            exception.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Place?.Line}:{problem.Place?.Column}"));
        Assert.Equal("CPJ105 at $, line 1, column 1: The property 'title' is missing. (and 8 more problems)", exception.Message);
    }

    [Fact]
    public void Two_problems_are_one_and_one_more() => Assert.EndsWith(
        " (and 1 more problem)",
        Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read("""{"a": 1, "b": 2, "title": "t"}""")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Nothing_differs_under_another_culture(string name)
    {
        IReadOnlyList<Problem> expected = Problems();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Assert.Equal(expected.Select(problem => problem.ToString()), Problems().Select(problem => problem.ToString()));
            Activity activity = CoProductionJson.Activities.Read("""{"title": "İI", "answers": {"startedBy": "citizens"}}""");
            Assert.Equal("""{"title":"İI","answers":{"startedBy":"citizens"}}""", CoProductionJson.Activities.Write(activity));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        static IReadOnlyList<Problem> Problems()
        {
            Assert.False(CoProductionJson.Activities.TryRead(Encoding.UTF8.GetBytes(SixMistakes), out _, out IReadOnlyList<Problem> problems));
            ReadOnlySpan<byte> inCapitals = """{"TITLE": "t", "answers": {"INITIATIVE": "citizens"}}"""u8;
            Assert.False(CoProductionJson.Activities.TryRead(inCapitals, out _, out IReadOnlyList<Problem> more));
            return [.. problems, .. more];
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_found_before_it_is_lost()
    {
        Problem problem = Assert.Single(
            Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read("{\"title\": \"😀a\uD800b\"}")).Problems);
        Assert.Equal("CPJ007 at $, line 1, column 14: Half of a surrogate pair is no character.", problem.ToString());
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_found_where_they_are()
    {
        byte[] json = [.. "{\n\"title\": \"é"u8, 0xC3, .. "\"}"u8];
        Assert.False(CoProductionJson.Activities.TryRead(json, out Activity? activity, out IReadOnlyList<Problem> problems));
        Assert.Null(activity);
        Assert.Equal("CPJ002 at $, line 2, column 12: The text is not valid UTF-8.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Contradictory_answers_are_read_for_validation_to_report() => Assert.False(
        CoProductionJson.Activities.Read("""{"title": "t", "answers": {"citizensDeliver": true, "behaviour": "passive"}}""").Answers.Equals(default));

    [Fact]
    public void A_byte_order_mark_is_allowed_and_not_counted()
    {
        byte[] good = [0xEF, 0xBB, 0xBF, .. "{\"title\": \"t\"}"u8];
        byte[] bad = [0xEF, 0xBB, 0xBF, .. "{\"title\": 1}"u8];
        Assert.Equal(new Activity("t"), CoProductionJson.Activities.Read(good));
        Assert.Equal(new Activity("t"), CoProductionJson.Activities.Read("\uFEFF{\"title\": \"t\"}"));
        Assert.Equal(11, Assert.Single(Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(bad)).Problems).Place?.Column);
    }

    [Fact]
    public void Every_code_stands_for_one_kind_of_problem()
    {
        FieldInfo[] fields = typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static);
        string[] codes = [.. fields.Select(field => (string)field.GetValue(null)!)];
        Assert.Equal((44, 42), (codes.Count(code => code.StartsWith("CPJ", StringComparison.Ordinal)), codes.Count(code => code.StartsWith("CPV", StringComparison.Ordinal))));
        Assert.Distinct(codes);
        Assert.All(codes, code => Assert.Matches("^CP[JV][0-9]{3}$", code));
    }
}
