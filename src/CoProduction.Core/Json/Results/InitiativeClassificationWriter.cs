using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Writes the result on an initiative in its canonical form.</summary>
internal static class InitiativeClassificationWriter
{
    public static void Write(Utf8JsonWriter json, InitiativeClassificationRecord record)
    {
        json.WriteStartObject();
        JsonOutput.WriteOptional(json, "id", record.Id);
        json.WriteString("title", record.Title);
        ClassificationWriter.WriteTokens(json, "verdicts", record.Verdicts, Tokens.Verdicts);
        json.WriteStartObject("deciding");
        foreach ((string definition, IReadOnlyList<int> places) in record.Deciding)
        {
            json.WriteStartArray(definition);
            foreach (int place in places) json.WriteNumberValue(place);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartArray("activities");
        foreach (ClassificationRecord activity in record.Activities) ClassificationWriter.Write(json, activity);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
