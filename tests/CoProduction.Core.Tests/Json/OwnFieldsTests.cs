using System.Text.Json;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class OwnFieldsTests
{
    private const string Fields = """{"z":1.00,"a":[1e3,{"ü":"é"}],"users":"maybe","n":123456789012345678901234567890,"q":null}""";

    [Fact]
    public void Own_fields_of_an_activity_and_an_initiative_are_written_back_as_they_stand()
    {
        string activity = $$"""{"title":"t","extra":{{Fields}}}""";
        string initiative = $$"""{"title":"t","activities":[{{activity}}],"extra":{{Fields}}}""";

        Assert.Equal(activity, CoProductionJson.Activities.Write(CoProductionJson.Activities.Read(activity)));
        Assert.Equal(initiative, CoProductionJson.Initiatives.Write(CoProductionJson.Initiatives.Read(initiative)));
        Assert.Equal(initiative, CoProductionJson.Described.Write(CoProductionJson.Described.Read(initiative)));
        Assert.Equal(activity, JsonSerializer.Serialize(JsonSerializer.Deserialize<Activity>(activity), CoProductionJson.Options));
    }

    [Fact]
    public void Own_fields_have_no_part_in_a_classification_and_do_in_equality()
    {
        Activity plain = new("t") { Users = true };
        Activity carrying = plain with { Extra = JsonSerializer.Deserialize<JsonElement>(Fields) };

        Assert.Equal(plain.Answers, carrying.Answers);
        Assert.Equal(
            Classifier.Default.Classify(plain).Judgements.Select(judgement => judgement.Verdict),
            Classifier.Default.Classify(carrying).Judgements.Select(judgement => judgement.Verdict));
        Assert.NotEqual(plain, carrying);
        Assert.Equal(carrying, plain with { Extra = JsonSerializer.Deserialize<JsonElement>(Fields.Replace("1.00", "1", StringComparison.Ordinal)) });
        Assert.Equal(carrying.GetHashCode(), (carrying with { Extra = JsonSerializer.Deserialize<JsonElement>(Fields) }).GetHashCode());
    }

    [Theory]
    [InlineData("""{"n":1e99999999999}""", """{ "n" : 1e99999999999 }""", true)]
    [InlineData("""{"a":1e99999999999,"b":"\u00e9"}""", """{"b":"é","a":1e99999999999}""", true)]
    [InlineData("""{"n":[1e-99999999999]}""", """{"n":[1e-99999999998]}""", false)]
    [InlineData("""{"n":1e99999999999}""", """{"n":1}""", false)]
    public void A_number_with_an_exponent_beyond_measure_is_kept_and_compared_as_it_is_written(string one, string other, bool areSame)
    {
        Activity left = CoProductionJson.Activities.Read($$"""{"title":"t","extra":{{one}}}""");
        Activity right = CoProductionJson.Activities.Read($$"""{"title":"t","extra":{{other}}}""");

        Assert.Equal(areSame, left == right);
        Assert.Equal(left, CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(left)));
        Assert.Contains("e", CoProductionJson.Activities.Write(left), StringComparison.Ordinal);
    }

    [Fact]
    public void Own_fields_are_the_same_where_their_JSON_is()
    {
        string[] all =
        [
            "{}", """{"a":1}""", """{"a":1.0}""", """{"a":10e-1}""", """{"a":1,"a":2}""", """{"a":2,"a":1}""", """{"a":2}""", """{"a":"1"}""", """{"a":null}""",
            """{"a":[]}""", """{"a":[1,2]}""", """{"a":[2,1]}""", """{"a":[1]}""", """{"a":{}}""", """{"a":{"b":true,"c":false}}""",
            """{"a":{"c":false,"b":true}}""", """{"a":{"c":false,"b":false}}""", """{"A":1}""", """{"a":1,"b":1}""", """{"b":1,"a":1}""", """{"a":-0}""", """{"a":0}""",
        ];
        JsonElement[] fields = [.. all.Select(text => JsonSerializer.Deserialize<JsonElement>(text))];

        foreach (JsonElement one in fields)
        {
            foreach (JsonElement other in fields)
            {
                Assert.Equal(JsonElement.DeepEquals(one, other), new Activity("t") { Extra = one } == new Activity("t") { Extra = other });
            }
        }
    }

    [Fact]
    public void Own_fields_outlive_the_document_they_come_from()
    {
        Activity activity;
        using (JsonDocument document = JsonDocument.Parse(Fields)) activity = new("t") { Extra = document.RootElement };

        Assert.Equal(1.00m, activity.Extra?.GetProperty("z").GetDecimal());
    }

    [Theory]
    [InlineData("""{"title":"t","extra":[1]}""", "CPJ104 at $.extra, line 1, column 22: Expected an object, not a list.")]
    [InlineData(
        """{"title":"t","extra":{"a":"\ud800"}}""",
        "CPJ111 at $.extra, line 1, column 22: A string or a name among own fields holds half of a surrogate pair, which is no character.")]
    [InlineData(
        """{"title":"t","extra":{"a":[[[[[[[[[[[[1]]]]]]]]]]]]}}""",
        "CPJ111 at $.extra, line 1, column 22: Own fields are nested deeper than 12 levels.")]
    [InlineData("""{"title":"t","extra":{},"extra":{}}""", "CPJ103 at $.extra, line 1, column 25: 'extra' is given twice.")]
    public void What_cannot_be_kept_is_refused(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(json)).Message);

    [Theory]
    [InlineData("1")]
    [InlineData("""{"a":"\udc00"}""")]
    [InlineData("""{"\udc00":1}""")]
    [InlineData("""{"a":[[[[[[[[[[[[1]]]]]]]]]]]]}""")]
    public void What_could_not_be_read_again_is_refused_in_code(string json) =>
        Assert.Throws<ArgumentException>(() => new Activity("t") { Extra = JsonSerializer.Deserialize<JsonElement>(json) });

    [Fact]
    public void The_deepest_own_fields_within_an_initiative_are_read_under_the_limits_that_hold_by_default()
    {
        JsonElement deepest = JsonSerializer.Deserialize<JsonElement>("""{"a":[[[[[[[[[[[1]]]]]]]]]]]}""");
        Initiative initiative = new("t", [new("a") { Extra = deepest }]) { Extra = deepest };

        Assert.Equal(initiative, CoProductionJson.Initiatives.Read(CoProductionJson.Initiatives.Write(initiative)));
    }

    [Fact]
    public void A_schema_named_at_the_top_is_allowed_and_ignored()
    {
        Assert.Equal(new Activity("t"), CoProductionJson.Activities.Read("""{"$schema":"https://example.org/activity.json","title":"t"}"""));
        Assert.Equal(
            new Initiative("t", [new("a")]), CoProductionJson.Initiatives.Read("""{"$schema":"x","title":"t","activities":[{"title":"a"}]}"""));
    }
}
