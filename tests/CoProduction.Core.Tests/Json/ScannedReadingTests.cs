using System.Reflection;
using System.Text;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Scanning;
using CoProduction.Tests.Generators;
using FsCheck.Xunit;

namespace CoProduction.Tests.Json;

public sealed class ScannedReadingTests
{
    private const int Deep = 16;

    private static readonly QuestionWords Words = new(Codebook.Questionnaire);

    /// <summary>Every text in the tables of the tests beside this one.</summary>
    public static TheoryData<string> Tabled => [.. typeof(ScannedReadingTests).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(ScannedReadingTests).Namespace && type != typeof(ScannedReadingTests))
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
        .SelectMany(row => row.Data)
        .OfType<string>()
        .Distinct()];

    [Fact]
    public void Every_published_activity_is_read_in_one_walk_and_is_the_same()
    {
        foreach (Activity activity in PublishedActivities.All)
        {
            byte[] written = CoProductionJson.Activities.WriteUtf8(activity);

            Assert.True(ActivityScan.TryRead(Words, written, new ScanOptions(Deep, IsValidating: true, IsBrief: false), out Activity? read), activity.Id);
            Assert.Equal(activity, read);
            Assert.Equal(activity, CoProductionJson.Activities.Closely().Read(written));
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(ActivityGenerators)])]
    public void Any_activity_is_read_as_it_is_read_closely(Activity activity) => SameOf(CoProductionJson.Activities.Write(activity));

    [Fact]
    public void Whatever_stands_in_the_tables_of_bad_and_of_unclear_inputs_is_read_as_it_is_read_closely()
    {
        Assert.True(Tabled.Count > 200, $"{Tabled.Count} texts");
        foreach (TheoryDataRow<string> row in Tabled) SameOf(row.Data);
    }

    [Theory]
    [InlineData("""{"title":"t","answers":{"initiative":"citizens"}}""", false)]
    [InlineData("""{"\u0074itle":"t"}""", false)]
    [InlineData("""{"$schema":"s","title":"t"}""", false)]
    [InlineData("""{"title":"\ud83d\ude00"}""", false)]
    [InlineData("""{"title":"Übergang"}""", false)]
    [InlineData("""{"title":"t","description":"\u00fcber\tdie\n\"Grenze\" \\ \/ \u2019 — 共同生産 😀"}""", true)]
    [InlineData("""{"title":"t","id":null,"description":null,"answers":null,"evidence":null,"stated":null,"extra":null}""", true)]
    [InlineData("""{"title":"t","answers":{"users":null,"power":["none","informed"],"citizensDeliver":[true]}}""", true)]
    [InlineData(""" {"title":"t","extra":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}},"b":[1,"2",null]}} """, true)]
    [InlineData("""{"title":"t","extra":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{}}}}}}}}}}}}}}""", false)]
    [InlineData("""{"title":"t","extra":{"a":"\ud800"}}""", false)]
    [InlineData("""{"title":"t","answers":{"citizensDeliver":true,"behaviour":"passive"}}""", true)]
    [InlineData("""{"title":"t","answers":{"users":true},"evidence":{"users":{"missing":"cannotTell"}}}""", true)]
    [InlineData("""{"title":"t","evidence":{"users":{"note":" "}}}""", false)]
    [InlineData("""{"title":"t\u202e"}""", true)]
    [InlineData("""{"title":"t\u0007"}""", true)]
    [InlineData("""{"title":"t","id":" x"}""", true)]
    public void What_is_unusual_is_left_to_the_strict_reader_and_read_alike(string text, bool isScanned)
    {
        Assert.Equal(isScanned, ActivityScan.TryRead(Words, Encoding.UTF8.GetBytes(text), new ScanOptions(Deep, IsValidating: false, IsBrief: false), out _));
        SameOf(text);
    }

    [Theory]
    [InlineData("""{"title":"t","answers":}}""")]
    [InlineData("""{"title":"t","evidence":{"users":}}""")]
    [InlineData("""{"title":"t","evidence":{"users":}}}""")]
    [InlineData("""{"title":"t","stated":]}""")]
    [InlineData("""{"title":"t","stated":[{"definition":"d","verdict":"undetermined","work":"w"},]}""")]
    [InlineData("""{"title":"t","answers":{"users":[true,]}}""")]
    [InlineData("""{"title":"t","answers":{"users":[true}}""")]
    [InlineData("""{"title":"t","answers":{"users":true,}}""")]
    [InlineData("""{"title":"t","answers":{,"users":true}}""")]
    [InlineData("""{"title":"t","answers":{"users":truee}}""")]
    [InlineData("""{"title":"t","answers":{"users" true}}""")]
    [InlineData("""{"title":"t",}""")]
    [InlineData("""{"title":"t"} }""")]
    [InlineData("""{"title":"t"}x""")]
    [InlineData("""{"title":"t","answers":{"users":true}""")]
    [InlineData("""{"title":"t\x"}""")]
    [InlineData("""{"title":"t\u12g4"}""")]
    [InlineData("""{"title":"t\u123""")]
    [InlineData("""{"title":"t\""")]
    [InlineData("{\"title\":\"t\u0001\"}")]
    [InlineData("{\"title\":\"t\"\u00a0}")]
    [InlineData("{\"title\":\"t\",\"extra\":{\"a\":\"\n\"}}")]
    [InlineData("""{"title":"t","extra":{"a":1,}}""")]
    [InlineData("""{"title":"t","extra":}}""")]
    [InlineData("""{"title":"t","extra":{"a":1""")]
    public void What_is_no_JSON_is_never_read_in_one_walk(string text)
    {
        Assert.False(ActivityScan.TryRead(Words, Encoding.UTF8.GetBytes(text), new ScanOptions(Deep, IsValidating: false, IsBrief: true), out _));
        SameOf(text);
    }

    [Fact]
    public void What_validation_would_find_is_not_passed_over()
    {
        foreach (string text in new[]
        {
            """{"title":"t","answers":{"citizensDeliver":true,"behaviour":"passive"}}""",
            """{"title":"t","answers":{"users":true},"evidence":{"users":{"missing":"cannotTell"}}}""",
            """{"title":"t\u202e"}""", """{"title":"t\u0007"}""", """{"title":"t","id":" x"}""", """{"title":"t\n"}""", "{\"title\":\"t\u0085\"}",
            $$"""{"title":"{{new string('t', 501)}}"}""", $$"""{"title":"t","extra":{"a":"{{new string('t', 100_000)}}" } }""",
        })
        {
            Assert.False(ActivityScan.TryRead(Words, Encoding.UTF8.GetBytes(text), new ScanOptions(Deep, IsValidating: true, IsBrief: true), out _), text);
            Assert.NotEmpty(CoProductionJson.Activities.Briefly().Validating().ReadMany(text)[0].Problems);
            SameOf(text);
        }
    }

    [Fact]
    public void A_brief_reading_keeps_id_title_and_answers_and_nothing_else()
    {
        const string Text = """{"id":"a","title":"t","description":"d","answers":{"users":true},"evidence":{"users":{"note":"n"}},"extra":{"b":1}}""";
        Activity brief = new("t") { Id = "a", Users = true };

        Assert.Equal(brief, CoProductionJson.Activities.Briefly().Read(Text));
        Assert.Equal(brief, CoProductionJson.Activities.Briefly().Read(Text.Replace("\"id\"", "\"\\u0069d\"", StringComparison.Ordinal)));
        Assert.Equal(
            new Initiative("i", [brief]) { Id = "x" },
            CoProductionJson.Described.Briefly().Read($$"""{"id":"x","title":"i","description":"d","activities":[{{Text}}]}"""));
    }

    [Fact]
    public void Words_are_found_by_their_letters_and_no_other_word_is()
    {
        string[] words = [.. Codebook.Questions.Select(question => question.Id), "", "a", "ab", "ba"];
        WordTable table = new(words);

        Assert.All(words.Index(), word => Assert.Equal(word.Index, table.IndexOf(Encoding.UTF8.GetBytes(word.Item))));
        Assert.All(words, word => Assert.Equal(-1, table.IndexOf(Encoding.UTF8.GetBytes($"{word}x"))));
    }

    private static void SameOf(string text)
    {
        JsonFormat<Activity> format = CoProductionJson.Activities;
        foreach (JsonFormat<Activity> each in new[] { format, format.Validating(), format.Briefly(), format.Briefly().Validating(), format.WithLimits(new() { MaxRecordBytes = 40, MaxDepth = 3 }) })
        {
            Assert.Equal(each.Closely().ReadMany(text), each.ReadMany(text));
        }
    }
}
