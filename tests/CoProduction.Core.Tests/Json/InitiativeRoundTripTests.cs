using System.Text;
using System.Text.Json;
using CoProduction.Json;
using CoProduction.Tests.Generators;
using FsCheck.Xunit;

namespace CoProduction.Tests.Json;

[Properties(Arbitrary = [typeof(ActivityGenerators)], MaxTest = 100)]
public sealed class InitiativeRoundTripTests
{
    private static readonly Initiative Lunch = new("Lunch für \"alle\"", [new Activity("Volunteers cook") { Users = false }, new Activity("b")])
    {
        Id = "lunch", Description = "Made up.",
    };

    [Property]
    public bool Any_initiative_is_equal_after_writing_and_reading(Initiative initiative, bool indented) =>
        CoProductionJson.ReadInitiative(CoProductionJson.Write(initiative, indented)) == initiative;

    [Property]
    public bool Any_initiative_is_equal_after_the_serializer_has_had_it(Initiative initiative) =>
        JsonSerializer.Deserialize(
            JsonSerializer.Serialize(initiative, CoProductionJsonContext.Default.Initiative), CoProductionJsonContext.Default.Initiative) == initiative;

    [Property]
    public bool Activities_and_initiatives_side_by_side_are_equal_after_writing_and_reading(Activity activity, Initiative initiative)
    {
        string[] written = [CoProductionJson.Write(activity), CoProductionJson.Write(initiative), CoProductionJson.Write(activity)];
        using MemoryStream lines = new(Encoding.UTF8.GetBytes(string.Join('\n', written)));
        return IsBoth(CoProductionJson.ReadRecords($"[{string.Join(',', written)}]")) && IsBoth([.. CoProductionJson.ReadRecordLines(lines)]);

        bool IsBoth(IReadOnlyList<InputRecord> records) =>
            records is [{ Initiative: null } first, { Activity: null } second, { Initiative: null } third]
            && first.Activity == activity
            && second.Initiative == initiative
            && third.Activity == activity;
    }

    [Property(MaxTest = 20)]
    public bool Any_result_is_equal_after_writing_and_reading(Initiative initiative, bool explained)
    {
        InitiativeClassificationRecord record = InitiativeClassificationRecord.From(Classifier.Default.Classify(initiative), explained);
        string json = CoProductionJson.Write(record);
        InitiativeClassificationRecord read = CoProductionJson.ReadInitiativeClassification(json);
        return read == record && read.GetHashCode() == record.GetHashCode() && CoProductionJson.Write(read) == json;
    }

    [Fact]
    public void The_canonical_form_is_id_title_description_and_activities() => Assert.Equal(
        """{"id":"lunch","title":"Lunch für \"alle\"","description":"Made up.","activities":[{"title":"Volunteers cook","answers":{"users":false}},{"title":"b"}]}""",
        CoProductionJson.Write(Lunch));

    [Fact]
    public void A_stream_and_a_writer_get_the_same()
    {
        using MemoryStream stream = new();
        CoProductionJson.Write(stream, Lunch);
        using MemoryStream written = new();
        using (Utf8JsonWriter writer = new(written, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            CoProductionJson.Write(writer, Lunch);
        }

        Assert.True(stream.CanWrite);
        Assert.Equal(CoProductionJson.Write(Lunch), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(stream.ToArray(), written.ToArray());
    }
}
