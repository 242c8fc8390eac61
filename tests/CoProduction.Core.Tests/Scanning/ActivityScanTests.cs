using System.Text;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Scanning;

namespace CoProduction.Tests.Scanning;

/// <summary>What is read in one walk and what is left to the strict reader, which always comes to the same.</summary>
public sealed class ActivityScanTests
{
    private const string Whole = """
        {"id":"g","title":"Neighbours dig","description":"One.\nTwo.","answers":{"open":true,"crop":["group","community"],"watered":null},
         "evidence":{"crop":{"excerpt":"beans","note":"p. 3","missing":"codersDisagree"},"watered":null,"open":{"note":"the gate"}},
         "stated":[{"definition":"d","verdict":"notCoProduction","work":"w","locator":"p. 2","provenance":"reported"},{"definition":"e","verdict":"coProduction","work":"w"}],
         "extra":{"a":[1,"b"]}}
        """;

    private static readonly QuestionWords Words = new(GardenQuestions.Questionnaire);

    private static readonly JsonFormat<Activity> Format = CoProductionJson.ActivitiesOf(GardenQuestions.Questionnaire);

    [Fact]
    public void A_whole_activity_is_read_with_all_of_its_parts_and_briefly_with_those_on_which_verdicts_rest()
    {
        Activity expected = new("Neighbours dig")
        {
            Id = "g",
            Description = "One.\nTwo.",
            Answers = Answers.Unknown.With(GardenQuestions.Open, true).WithAnyOf(GardenQuestions.Crop, Scale.Group, Scale.Community),
            Evidence = new Dictionary<Question, Evidence>
            {
                [GardenQuestions.Crop] = new() { Excerpt = "beans", Note = "p. 3", Missing = MissingReason.CodersDisagree },
                [GardenQuestions.Open] = new() { Note = "the gate" },
            },
            Stated =
            [
                new() { Definition = "d", Verdict = Verdict.NotCoProduction, Work = "w", Locator = "p. 2", Provenance = Provenance.Reported },
                new() { Definition = "e", Verdict = Verdict.CoProduction, Work = "w" },
            ],
            Extra = JsonElement.Parse("""{"a":[1,"b"]}"""),
        };

        Assert.Equal(expected, Scanned(Whole, isValidating: true));
        Assert.Equal("""{"a":[1,"b"]}""", Scanned(Whole, isValidating: true)?.Extra?.GetRawText());
        Assert.Equal(new Activity("Neighbours dig") { Id = "g", Answers = expected.Answers }, Scanned(Whole, isValidating: true, isBrief: true));
        SameAsClosely(Whole);
    }

    [Fact]
    public void Whatever_part_is_cut_off_it_is_left_to_the_strict_reader()
    {
        for (int length = 0; length < Whole.Length; length++) Assert.Null(Scanned(Whole[..length], isValidating: false));
    }

    [Theory]
    [InlineData("""{"title":"t"}""")]
    [InlineData("""{"answers":{},"evidence":{},"stated":[],"extra":{},"title":"t"}""")]
    [InlineData("""{"title":"t","id":null,"description":null,"answers":null,"evidence":null,"stated":null,"extra":null}""")]
    [InlineData("""{"title":"t","id":"a b"}""")]
    [InlineData("""{"title":"t","description":""}""")]
    [InlineData("""{"title":"t","answers":{"open":false,"crop":"community","watered":true}}""")]
    [InlineData("""{"title":"t","answers":{"open":[true,false],"crop":["individual"]}}""")]
    [InlineData("""{"title":"t","answers":{"watered":true},"evidence":{"open":{"missing":"notAsked"}}}""")]
    [InlineData("""{"title":"t","answers":{"crop":["group","community"]},"evidence":{"crop":{"missing":"cannotTell"}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{"excerpt":" ","note":"n"}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{"excerpt":"e","note":" "}}}""")]
    [InlineData("""{"title":"t","stated":[{"work":"w","definition":"d","verdict":"undetermined","locator":" p.\"2\""}]}""")]
    public void What_is_plain_is_read_in_one_walk(string json)
    {
        Assert.NotNull(Scanned(json, isValidating: true));
        Assert.NotNull(Scanned(json, isValidating: true, isBrief: true));
        Assert.NotNull(Scanned(json, isValidating: false));
        SameAsClosely(json);
    }

    [Theory]
    [InlineData("""{"title":"t\tu"}""")]
    [InlineData("""{"title":"t","id":"a "}""")]
    [InlineData("""{"title":"t","id":"é"}""")]
    [InlineData("""{"title":"t","description":"\u0007"}""")]
    [InlineData("""{"title":"t","answers":{"crop":"group","watered":false}}""")]
    [InlineData("""{"title":"t","answers":{"crop":"group","open":true},"evidence":{"open":{"missing":"notAsked"}}}""")]
    [InlineData("""{"title":"t","answers":{"watered":false},"evidence":{"open":{"note":"n"},"watered":{"note":"n","missing":"notAsked"}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{"excerpt":"e\u0000"}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{"note":"n\u202e"}}}""")]
    [InlineData("""{"title":"t","stated":[{"work":"w","definition":"d","verdict":"undetermined","locator":"p.\n2"}]}""")]
    public void What_validation_may_find_fault_with_is_left_where_it_is_asked_for(string json)
    {
        Assert.Null(Scanned(json, isValidating: true));
        Assert.Null(Scanned(json, isValidating: true, isBrief: true));
        Assert.NotNull(Scanned(json, isValidating: false));
        SameAsClosely(json);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"title":null}""")]
    [InlineData("""{"title":""}""")]
    [InlineData("""{"title":" t"}""")]
    [InlineData("""{"title":7}""")]
    [InlineData("""{"title":"t","id":7}""")]
    [InlineData("""{"title":"t","id":"\ud83d\ude00"}""")]
    [InlineData("""{"title":"t","description":"\uD83D\uDE00"}""")]
    [InlineData("""{"title":"t","other":1}""")]
    [InlineData("""{"title":"t","title":"t"}""")]
    [InlineData("""{"title":"t","answers":[]}""")]
    [InlineData("""{"title":"t","answers":{"users":true}}""")]
    [InlineData("""{"title":"t","answers":{"open":"yes"}}""")]
    [InlineData("""{"title":"t","answers":{"open":1}}""")]
    [InlineData("""{"title":"t","answers":{"open":tru}}""")]
    [InlineData("""{"title":"t","answers":{"open":fals}}""")]
    [InlineData("""{"title":"t","answers":{"open":nul}}""")]
    [InlineData("""{"title":"t","answers":{"open":true,"open":true}}""")]
    [InlineData("""{"title":"t","answers":{"crop":true}}""")]
    [InlineData("""{"title":"t","answers":{"crop":"large"}}""")]
    [InlineData("""{"title":"t","answers":{"crop":[]}}""")]
    [InlineData("""{"title":"t","answers":{"crop":["group","group"]}}""")]
    [InlineData("""{"title":"t","answers":{"crop":["group",null]}}""")]
    [InlineData("""{"title":"t","answers":{"crop":["group","large"]}}""")]
    [InlineData("""{"title":"t","answers":{"crop":[["group"]]}}""")]
    [InlineData("""{"title":"t","answers":{"crop":["group"}}""")]
    [InlineData("""{"title":"t","evidence":[]}""")]
    [InlineData("""{"title":"t","evidence":{"users":{"note":"n"}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":"n"}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{"note":" "}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{"note":null}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{"missing":"forgotten"}}}""")]
    [InlineData("""{"title":"t","evidence":{"open":{"note":"n"],"x":{}}}""")]
    [InlineData("""{"title":"t","stated":{}}""")]
    [InlineData("""{"title":"t","stated":[null]}""")]
    [InlineData("""{"title":"t","stated":[{"definition":"d","verdict":"coProduction"}]}""")]
    [InlineData("""{"title":"t","stated":[{"definition":"d","work":"w"}]}""")]
    [InlineData("""{"title":"t","stated":[{"verdict":"coProduction","work":"w"}]}""")]
    [InlineData("""{"title":"t","stated":[{"verdict":"CoProduction","work":"w","definition":"d"}]}""")]
    [InlineData("""{"title":"t","stated":[{"verdict":"coProduction","work":" w","definition":"d"}]}""")]
    [InlineData("""{"title":"t","stated":[{"verdict":"coProduction","work":"w","definition":"d "}]}""")]
    [InlineData("""{"title":"t","stated":[{"verdict":"coProduction","work":"w","definition":"d","provenance":"hearsay"}]}""")]
    [InlineData("""{"title":"t","stated":[{"verdict":"coProduction","work":"w","definition":"d"}}""")]
    [InlineData("""{"title":"t","extra":[]}""")]
    [InlineData("""{"title":"t","extra":{"a":"\ud83d\ude00"}}""")]
    [InlineData("""{"title":"t","extra":{"\uD83D\uDE00":1}}""")]
    [InlineData("""{"title":"t","extra":{"a":1}]""")]
    [InlineData("""{"title":"t"}{"title":"t"}""")]
    [InlineData("""{"title":"t"]""")]
    public void What_is_wrong_or_unusual_is_left_in_any_case(string json)
    {
        Assert.Null(Scanned(json, isValidating: true));
        Assert.Null(Scanned(json, isValidating: false));
        Assert.Null(Scanned(json, isValidating: false, isBrief: true));
        SameAsClosely(json);
    }

    [Theory]
    [InlineData("""{"title":"#"}""", 500)]
    [InlineData("""{"title":"t","id":"#"}""", 200)]
    [InlineData("""{"title":"t","description":"#"}""", 20_000)]
    [InlineData("""{"title":"t","evidence":{"open":{"excerpt":"#"}}}""", 5_000)]
    [InlineData("""{"title":"t","evidence":{"open":{"note":"#"}}}""", 5_000)]
    [InlineData("""{"title":"t","extra":{"":"#"}}""", 100_000 - 7)]
    public void A_text_may_be_as_long_as_validation_lets_it_be(string json, int most)
    {
        string longest = json.Replace("#", new string('x', most), StringComparison.Ordinal);
        string longer = json.Replace("#", new string('x', most + 1), StringComparison.Ordinal);

        Assert.NotNull(Scanned(longest, isValidating: true));
        Assert.Null(Scanned(longer, isValidating: true));
        Assert.NotNull(Scanned(longer, isValidating: false));
        Assert.Empty(Format.Closely().Validating().ReadMany(longest)[0].Problems);
        Assert.Single(Format.Closely().Validating().ReadMany(longer)[0].Problems);
    }

    [Fact]
    public void A_locator_may_be_of_any_length() => Assert.NotNull(Scanned(
        $$"""{"title":"t","stated":[{"work":"w","definition":"d","verdict":"undetermined","locator":"{{new string('x', 100_001)}}"}]}""", isValidating: true));

    [Theory]
    [InlineData("""{"title":"t"}""", 3)]
    [InlineData("""{"title":"t","extra":{"a":[1]}}""", 3)]
    [InlineData("""{"title":"t","extra":{"a":[[1]]}}""", 4)]
    [InlineData("""{"title":"t","extra":{"a":[{"b":[1]}]}}""", 5)]
    public void Own_fields_may_be_as_deep_as_the_limit_and_there_is_one_below_which_nothing_is_scanned(string json, int least)
    {
        Assert.NotNull(Scanned(json, isValidating: true, depth: least));
        Assert.Null(Scanned(json, isValidating: true, depth: least - 1));
        foreach (int depth in new[] { 1, 2, 3, 4, 5 })
        {
            JsonFormat<Activity> limited = Format.WithLimits(Format.Limits with { MaxDepth = depth });
            Assert.Equal(limited.Closely().ReadMany(json), limited.ReadMany(json));
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_left()
    {
        byte[] json = [.. "{\"title\":\"t\",\"extra\":{\"a\":\""u8, 0xFF, .. "\"}}"u8];

        Assert.False(ActivityScan.TryRead(Words, json, new ScanOptions(16, IsValidating: false, IsBrief: true), out Activity? activity));
        Assert.Null(activity);
    }

    [Fact]
    public void Where_initiatives_may_stand_beside_them_activities_are_read_in_one_walk_all_the_same()
    {
        Scan<IDescribed> scan = new InitiativeShape(new ActivityShape(new AnswersShape(GardenQuestions.Questionnaire, "DescribedOf"))).Either.Scan!;

        Assert.True(scan("""{"title":"t","answers":{"open":true}}"""u8, new ScanOptions(16, IsValidating: true, IsBrief: false), out IDescribed? described));
        Assert.Equal(new Activity("t") { Answers = Answers.Unknown.With(GardenQuestions.Open, true) }, described);
        Assert.False(scan("""{"title":"t","activities":[{"title":"a"}]}"""u8, new ScanOptions(16, IsValidating: true, IsBrief: false), out _));
    }

    private static Activity? Scanned(string json, bool isValidating, bool isBrief = false, int depth = 16) =>
        ActivityScan.TryRead(Words, Encoding.UTF8.GetBytes(json), new ScanOptions(depth, isValidating, isBrief), out Activity? activity) ? activity : null;

    private static void SameAsClosely(string json)
    {
        foreach (JsonFormat<Activity> each in new[] { Format, Format.Validating(), Format.Briefly(), Format.Briefly().Validating() })
        {
            Assert.Equal(each.Closely().ReadMany(json), each.ReadMany(json));
        }
    }
}
