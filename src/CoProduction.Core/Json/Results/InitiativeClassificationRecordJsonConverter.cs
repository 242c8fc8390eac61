using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>Reads and writes the result on an initiative by the wire contract wherever <c>JsonSerializer</c> meets one.</summary>
/// <remarks><see cref="InitiativeClassificationRecord"/> names this converter itself, so nothing needs to be registered.</remarks>
public sealed class InitiativeClassificationRecordJsonConverter : JsonConverter<InitiativeClassificationRecord>
{
    /// <summary>Reads a result as strictly as <see cref="CoProductionJson"/> does; its limits do not apply, those of the options do.</summary>
    /// <exception cref="JsonException">The JSON is not a result: the message has the code, path and sentence of the first problem.</exception>
    public override InitiativeClassificationRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CoProductionJson.InitiativeClassifications.ReadEmbedded(ref reader);

    /// <summary>Writes a result in its canonical form.</summary>
    /// <exception cref="ArgumentNullException">The writer or the result is null.</exception>
    public override void Write(Utf8JsonWriter writer, InitiativeClassificationRecord value, JsonSerializerOptions options) =>
        CoProductionJson.InitiativeClassifications.Write(writer, value);
}
