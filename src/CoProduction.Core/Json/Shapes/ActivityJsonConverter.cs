using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>Reads and writes an activity by the wire contract wherever <c>JsonSerializer</c> meets one.</summary>
/// <remarks><see cref="Activity"/> names this converter itself, so nothing needs to be registered.</remarks>
public sealed class ActivityJsonConverter : JsonConverter<Activity>
{
    /// <summary>Reads an activity as strictly as <see cref="CoProductionJson"/> does; its limits do not apply, those of the options do.</summary>
    /// <exception cref="JsonException">The JSON is not an activity: the message has the code, path and sentence of the first problem.</exception>
    public override Activity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CoProductionJson.Activities.ReadEmbedded(ref reader);

    /// <summary>Writes an activity in its canonical form.</summary>
    /// <exception cref="ArgumentNullException">The writer or the activity is null.</exception>
    public override void Write(Utf8JsonWriter writer, Activity value, JsonSerializerOptions options) => CoProductionJson.Activities.Write(writer, value);
}
