using System.Text.Json;
using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Schemas;

namespace CoProduction.Tests.Schemas;

/// <summary>The schemas over a small questionnaire, to the letter.</summary>
public sealed class SchemaTextTests
{
    [Fact]
    public Task All_schemas_of_a_small_questionnaire() => Snapshot.Verify(string.Concat(
        JsonSchemas.All(Orchard.Questionnaire).Select(each => $"{each.Key}\n{Folded(each.Value)}\n\n")));

    [Fact]
    public void Each_schema_by_itself_is_the_one_among_all()
    {
        Questionnaire orchard = Orchard.Questionnaire;

        IReadOnlyDictionary<string, JsonElement> all = JsonSchemas.All(orchard);

        Assert.Equal(["activity", "initiative", "coding", "answers", "classification", "initiativeClassification", "definition", "typology", "questionnaire"], all.Keys);
        Assert.Equal(
            [
                JsonSchemas.Activity(orchard), JsonSchemas.Initiative(orchard), JsonSchemas.Coding(orchard), JsonSchemas.Answers(orchard), JsonSchemas.Classification(),
                JsonSchemas.InitiativeClassification(), JsonSchemas.Definition(orchard), JsonSchemas.Typology(orchard), JsonSchemas.Questionnaire(),
            ],
            all.Values,
            JsonElement.DeepEquals);
    }

    [Fact]
    public void A_schema_is_written_with_two_blanks_for_each_level_and_an_end_of_line()
    {
        using var schema = JsonDocument.Parse("""{"type":"object","properties":{"größe":{"enum":["<10",null]}}}""");

        Assert.Equal(
            "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"größe\": {\n      \"enum\": [\n        \"<10\",\n        null\n      ]\n    }\n  }\n}\n",
            JsonSchemas.Write(schema.RootElement));
        Assert.Throws<InvalidOperationException>(() => JsonSchemas.Write(default));
    }

    [Fact]
    public void Each_schema_of_a_questionnaire_needs_one()
    {
        Func<Questionnaire, object>[] schemas =
        [
            questionnaire => JsonSchemas.Activity(questionnaire), questionnaire => JsonSchemas.Initiative(questionnaire), questionnaire => JsonSchemas.Coding(questionnaire),
            questionnaire => JsonSchemas.Answers(questionnaire), questionnaire => JsonSchemas.Definition(questionnaire), questionnaire => JsonSchemas.Typology(questionnaire),
            JsonSchemas.All,
        ];

        Assert.All(schemas, schema => Assert.Throws<ArgumentNullException>("questionnaire", () => schema(null!)));
    }

    /// <summary>The text with everything on one line that is no longer than 150 letters, for reading.</summary>
    private static string Folded(JsonElement value, string indent = "")
    {
        string raw = value.GetRawText();
        string deeper = indent + "  ";
        IEnumerable<string> parts = raw.Length <= 150 ? []
            : value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(property => $"\"{property.Name}\": {Folded(property.Value, deeper)}")
            : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => Folded(item, deeper))
            : [];
        return parts.Any() ? $"{raw[0]}\n{deeper}{string.Join($",\n{deeper}", parts)}\n{indent}{raw[^1]}" : raw;
    }
}
