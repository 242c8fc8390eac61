using System.Text;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Validation;

namespace CoProduction.Tests.Json;

public sealed class LimitsTests
{
    [Fact]
    public void A_record_may_be_exactly_as_long_as_the_limit()
    {
        const string Json = """{"title": "é"}""";
        CoProductionJsonLimits limits = new() { MaxRecordBytes = Encoding.UTF8.GetByteCount(Json) };
        Assert.Equal("é", CoProductionJson.Activities.WithLimits(limits).Read($" \n{Json}\n ").Title);
        limits = limits with { MaxRecordBytes = limits.MaxRecordBytes - 1 };
        Assert.Equal(
            "CPJ006 at $, line 1, column 1: The record is longer than 14 bytes.",
            Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.WithLimits(limits).Read(Json)).Message);
    }

    [Fact]
    public void A_record_may_be_exactly_as_deep_as_the_limit()
    {
        JsonFormat<Activity> format = CoProductionJson.Activities.WithLimits(new CoProductionJsonLimits { MaxDepth = 3 });
        Assert.Equal("t", format.Read("""{"title": "t", "answers": {"users": [true]}}""").Title);
        Assert.Equal(
            "CPJ005 at $, line 1, column 38: Objects and lists are nested deeper than 3 levels.",
            Assert.Throws<CoProductionJsonException>(() => format.Read("""{"title": "t", "answers": {"users": [[true]]}}""")).Message);
    }

    [Fact]
    public void Depth_without_end_is_a_problem_and_no_crash()
    {
        string json = $$"""{"title": {{new string('[', 500_000)}}""";
        Problem problem = Assert.Single(Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(json)).Problems);
        Assert.Equal((JsonProblemCodes.TooDeep, new TextPlace { Line = 1, Column = 26 }), (problem.Code, problem.Place));
    }

    [Fact]
    public void Of_thousands_of_problems_the_first_thousand_are_told_and_the_rest_counted()
    {
        string json = $$"""{"title": "t", {{string.Join(",", Enumerable.Range(0, 50_000).Select(number => $"\n\"unknown{number}\": 1"))}}}""";
        Assert.False(CoProductionJson.Activities.TryRead(json, out _, out IReadOnlyList<Problem> problems));
        Assert.Equal(1001, problems.Count);
        Assert.Equal(1001, problems[^2].Place?.Line);
        Assert.Equal("CPJ008 at $, line 1001, column 1: There are 49000 more problems.", problems[^1].ToString());
    }

    [Fact]
    public void A_long_name_is_cut_in_the_path_of_what_stands_below_it()
    {
        string name = new('n', 100_000);
        string json = $$"""{"title": "t", "evidence": {"{{name}}": 1}, "stated": [{"{{name}}": 2}]}""";
        Assert.False(CoProductionJson.Activities.TryRead(json, out _, out IReadOnlyList<Problem> problems));
        Assert.All(problems, problem => Assert.InRange(problem.ToString().Length, 1, 400));
    }

    [Fact]
    public void An_activity_with_full_evidence_is_read_under_the_limits_that_hold_by_default()
    {
        Evidence full = new() { Excerpt = new string('\u20AC', 5_000), Note = new string('\u20AC', 5_000) };
        Activity activity = new("t") { Description = new string('\u20AC', 20_000), Evidence = Codebook.Questions.ToDictionary(question => question, _ => full) };

        Assert.True(new ActivityValidator().Validate(activity).IsValid);
        Assert.Equal(activity, CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(activity)));
        Assert.Equal(64 * 1024 * 1024, CoProductionJson.Initiatives.Limits.MaxRecordBytes);
    }

    [Fact]
    public void A_format_keeps_what_it_validates_and_its_limits_whichever_is_asked_for_first()
    {
        CoProductionJsonLimits limits = CoProductionJson.Initiatives.Limits with { MaxDepth = 4 };
        const string Long = """{"title": "t", "activities": [{"title": "a", "answers": {"users": [true]}}], "id": " "}""";
        const string Deep = """{"title": "t", "activities": [{"title": "a", "answers": {"users": [true]}}]}""";
        Assert.Equal(limits, CoProductionJson.Initiatives.WithLimits(limits).Limits);
        Assert.Equal(16, CoProductionJson.Initiatives.Limits.MaxDepth);
        Assert.All(
            [CoProductionJson.Initiatives.WithLimits(limits).Validating(), CoProductionJson.Initiatives.Validating().WithLimits(limits)],
            format =>
            {
                Assert.Equal(JsonProblemCodes.TooDeep, Assert.Single(format.ReadMany(Deep)).Problems[0].Code);
                JsonFormat<Initiative> deeper = format.WithLimits(limits with { MaxDepth = 5 });
                Assert.Equal("CPV006", Assert.Single(Assert.Single(deeper.ReadMany(Long)).Problems).Code);
            });
        Assert.Throws<ArgumentNullException>(() => CoProductionJson.Activities.WithLimits(null!));
    }

    [Fact]
    public void Limits_are_at_least_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoProductionJsonLimits { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoProductionJsonLimits { MaxRecordBytes = 0 });
        Assert.Equal((4_194_304, 16), (CoProductionJsonLimits.Default.MaxRecordBytes, CoProductionJsonLimits.Default.MaxDepth));
        Assert.Equal(new CoProductionJsonLimits { MaxDepth = 16 }, CoProductionJsonLimits.Default);
    }
}
