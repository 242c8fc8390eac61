using System.Text;
using System.Text.Json;
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
        Assert.Equal((ProblemCodes.TooDeep, new TextPlace { Line = 1, Column = 26 }), (problem.Code, problem.Place));
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
    public void A_string_is_as_long_in_UTF8_as_it_is_counted_whatever_stands_in_its_middle()
    {
        // Every text of up to five letters, halves of surrogate pairs among them.
        foreach (int length in Enumerable.Range(0, 6))
        {
            for (int number = 0; number < Math.Pow(4, length); number++)
            {
                string json = new([.. Enumerable.Range(0, length).Select(place => "a\u20AC\uD83D\uDE00"[number >> (2 * place) & 3])]);
                byte[] utf8 = JsonText.Encode(json)!;

                Assert.Equal(Encoding.UTF8.GetByteCount(json), utf8.Length);
                Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(json)) == json, Encoding.UTF8.GetString(utf8) == json);
            }
        }
    }

    [Fact]
    public void A_list_that_is_cut_where_no_more_can_be_held_says_so_and_not_how_much_more_there_was()
    {
        Shape<Activity> shape = new ActivityShape(new AnswersShape(Codebook.Questionnaire, "ActivitiesOf")).Whole;
        Located<Activity>[] records = Cut("[{\"title\":\"a\"},{\"title\":\"b"u8);

        Assert.Equal("a", records[0].Value?.Title);
        Assert.Equal(
            [
                $"CPJ006 at $[1], line 1, column 27: A list is held whole, and this one is longer than {Array.MaxLength} bytes; write a record on each line.",
            ],
            records[1].Problems.Select(problem => problem.ToString()));
        Assert.Equal("CPJ009 at $[1], line 1, column 5: From here on nothing is read.", Cut("[1,{2"u8)[1].Problems[1].ToString());

        Located<Activity>[] Cut(ReadOnlySpan<byte> list) =>
            [.. new ListTexts(list.ToArray(), isAll: false).Cut().Select((text, index) => RecordParser.Read(text, index, CoProductionJsonLimits.Default, shape))];
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
        Assert.Equal(int.MaxValue, CoProductionJson.Initiatives.Limits.MaxRecordBytes);
    }

    [Fact]
    public void The_largest_activity_that_validation_lets_pass_is_read_however_it_is_written()
    {
        // These are written as escapes of six bytes, and these lists with a long indentation.
        const char Private = '\uE000';
        string ones = string.Join(',', Enumerable.Repeat('1', 49_980));
        Evidence full = new() { Excerpt = new string(Private, 5_000), Note = new string(Private, 5_000) };
        Activity activity = new(new string(Private, 500))
        {
            Description = new string(Private, 20_000),
            Evidence = Codebook.Questions.ToDictionary(question => question, _ => full),
            Extra = JsonSerializer.Deserialize<JsonElement>($$"""{"a":[[[[[[[[[[[{{ones}}]]]]]]]]]]]}"""),
        };

        Assert.True(new ActivityValidator().Validate(activity).IsValid);
        Assert.Equal(activity, CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(activity, indented: true)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_format_would_not_read_for_its_length_it_does_not_write(bool indented)
    {
        Activity activity = new("t") { Description = "é" };
        JsonFormat<Activity> exact = CoProductionJson.Activities.WithLimits(
            new CoProductionJsonLimits { MaxRecordBytes = Encoding.UTF8.GetByteCount(CoProductionJson.Activities.Write(activity, indented)) });
        JsonFormat<Activity> less = exact.WithLimits(exact.Limits with { MaxRecordBytes = exact.Limits.MaxRecordBytes - 1 });
        using MemoryStream stream = new();

        Assert.Equal(activity, exact.Read(exact.Write(activity, indented)));
        Assert.Equal(
            $"The record is {exact.Limits.MaxRecordBytes} bytes long, and this format reads no more than {less.Limits.MaxRecordBytes}: use WithLimits.",
            Assert.Throws<ArgumentException>(() => less.Write(activity, indented)).Message);
        await Assert.ThrowsAsync<ArgumentException>(() => less.WriteAsync(stream, activity, indented, TestContext.Current.CancellationToken));
        Assert.Equal(0, stream.Length);

        // In a list a record may be longer by its indentation, and commas do not count.
        JsonFormat<Activity> listed = exact.WithLimits(exact.Limits with { MaxRecordBytes = exact.Limits.MaxRecordBytes + (indented ? 6 : 0) });
        Assert.Equal([activity, activity], listed.ReadMany(listed.WriteMany([activity, activity], indented)).Select(record => record.Value));
        JsonFormat<Activity> shorter = listed.WithLimits(listed.Limits with { MaxRecordBytes = listed.Limits.MaxRecordBytes - 1 });
        Assert.Throws<ArgumentException>(() => shorter.WriteMany([activity, activity], indented));
        Assert.Throws<ArgumentException>(() => shorter.WriteMany([activity], indented));
    }

    [Fact]
    public void What_a_format_would_not_read_for_its_depth_it_does_not_write()
    {
        Activity activity = new("t") { Users = true };
        JsonFormat<Activity> flat = CoProductionJson.Activities.WithLimits(new CoProductionJsonLimits { MaxDepth = 1 });
        JsonFormat<Activity> deep = CoProductionJson.Activities.WithLimits(new CoProductionJsonLimits { MaxDepth = 2 });

        Assert.Throws<InvalidOperationException>(() => flat.Write(activity));
        Assert.Throws<InvalidOperationException>(() => flat.WriteMany([activity]));
        Assert.Equal(activity, deep.Read(deep.Write(activity)));
        Assert.Equal(activity, Assert.Single(deep.ReadMany(deep.WriteMany([activity]))).Value);
        Assert.Equal(activity, Assert.Single(flat.WithLimits(flat.Limits with { MaxDepth = 1_000 }).ReadMany(deep.WriteMany([activity]))).Value);
    }

    [Fact]
    public void A_blank_title_is_refused_when_it_is_written_and_not_when_it_is_read()
    {
        Assert.StartsWith("The title is blank.", Assert.Throws<ArgumentException>(() => CoProductionJson.Activities.Write(new(" "))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CoProductionJson.Initiatives.Write(new("", [new("a")])));
        Assert.Throws<ArgumentException>(() => CoProductionJson.Initiatives.Write(new("t", [new("\t")])));
        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(new Activity("")));
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
                Assert.Equal(ProblemCodes.TooDeep, Assert.Single(format.ReadMany(Deep)).Problems[0].Code);
                JsonFormat<Initiative> deeper = format.WithLimits(limits with { MaxDepth = 5 });
                Assert.Equal("CPV006", Assert.Single(Assert.Single(deeper.ReadMany(Long)).Problems).Code);
            });
        Assert.Throws<ArgumentNullException>(() => CoProductionJson.Activities.WithLimits(null!));
    }

    [Fact]
    public void Limits_are_at_least_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoProductionJsonLimits { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoProductionJsonLimits { MaxDepth = 1001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoProductionJsonLimits { MaxRecordBytes = 0 });
        Assert.Equal((5_242_880, 16), (CoProductionJsonLimits.Default.MaxRecordBytes, CoProductionJsonLimits.Default.MaxDepth));
        Assert.Equal(new CoProductionJsonLimits { MaxDepth = 16 }, CoProductionJsonLimits.Default);
    }
}
