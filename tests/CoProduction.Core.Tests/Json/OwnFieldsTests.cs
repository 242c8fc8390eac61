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
