using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Writes an initiative in its canonical form.</summary>
internal static class InitiativeWriter
{
    public static void Write(Utf8JsonWriter json, Initiative initiative)
    {
        json.WriteStartObject();
        JsonOutput.WriteOptional(json, "id", initiative.Id);
        json.WriteString("title", initiative.Title);
        JsonOutput.WriteOptional(json, "description", initiative.Description);
        json.WriteStartArray("activities");
        foreach (Activity activity in initiative.Activities) ActivityWriter.Write(json, activity);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
