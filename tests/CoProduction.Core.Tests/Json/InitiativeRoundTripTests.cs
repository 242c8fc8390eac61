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
        CoProductionJson.Initiatives.Read(CoProductionJson.Initiatives.Write(initiative, indented)) == initiative;

    [Property]
    public bool Any_initiative_is_equal_after_the_serializer_has_had_it(Initiative initiative) =>
        JsonSerializer.Deserialize(
            JsonSerializer.Serialize(initiative, CoProductionJsonContext.Default.Initiative), CoProductionJsonContext.Default.Initiative) == initiative;

    [Property]
    public bool Activities_and_initiatives_side_by_side_are_equal_after_writing_and_reading(Activity activity, Initiative initiative)
    {
        string[] written = [CoProductionJson.Activities.Write(activity), CoProductionJson.Initiatives.Write(initiative), CoProductionJson.Activities.Write(activity)];
        using MemoryStream lines = new(Encoding.UTF8.GetBytes(string.Join('\n', written)));
        return IsBoth(CoProductionJson.Described.ReadMany($"[{string.Join(',', written)}]")) && IsBoth([.. CoProductionJson.Described.ReadLines(lines)]);

        bool IsBoth(IReadOnlyList<Located<IDescribed>> records) =>
            records is [{ Value: Activity first }, { Value: Initiative second }, { Value: Activity third }]
            && first == activity
            && second == initiative
            && third == activity;
    }

    [Property(MaxTest = 20)]
    public bool Any_result_is_equal_after_writing_and_reading(Initiative initiative, bool explained)
    {
        InitiativeClassificationRecord record = InitiativeClassificationRecord.From(Classifier.Default.Classify(initiative), explained);
        string json = CoProductionJson.InitiativeClassifications.Write(record);
        InitiativeClassificationRecord read = CoProductionJson.InitiativeClassifications.Read(json);
        return read == record && read.GetHashCode() == record.GetHashCode() && CoProductionJson.InitiativeClassifications.Write(read) == json;
    }

    [Fact]
    public void The_canonical_form_is_id_title_description_and_activities() => Assert.Equal(
        """{"id":"lunch","title":"Lunch für \"alle\"","description":"Made up.","activities":[{"title":"Volunteers cook","answers":{"users":false}},{"title":"b"}]}""",
        CoProductionJson.Initiatives.Write(Lunch));

    [Fact]
    public void A_stream_and_a_writer_get_the_same()
    {
        using MemoryStream stream = new();
        CoProductionJson.Initiatives.Write(stream, Lunch);
        using MemoryStream written = new();
        using (Utf8JsonWriter writer = new(written, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            CoProductionJson.Initiatives.Write(writer, Lunch);
        }

        Assert.True(stream.CanWrite);
        Assert.Equal(CoProductionJson.Initiatives.Write(Lunch), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(stream.ToArray(), written.ToArray());
    }
}
