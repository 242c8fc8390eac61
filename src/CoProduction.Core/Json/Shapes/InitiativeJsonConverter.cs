using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>Reads and writes an initiative by the wire contract wherever <c>JsonSerializer</c> meets one.</summary>
/// <remarks><see cref="Initiative"/> names this converter itself, so nothing needs to be registered.</remarks>
public sealed class InitiativeJsonConverter : JsonConverter<Initiative>
{
    /// <summary>Reads an initiative as strictly as <see cref="CoProductionJson"/> does; its limits do not apply, those of the options do.</summary>
    /// <exception cref="JsonException">The JSON is not an initiative: the message has the code, path and sentence of the first problem.</exception>
    public override Initiative Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CoProductionJson.Initiatives.ReadEmbedded(ref reader);

    /// <summary>Writes an initiative in its canonical form.</summary>
    /// <exception cref="ArgumentNullException">The writer or the initiative is null.</exception>
    public override void Write(Utf8JsonWriter writer, Initiative value, JsonSerializerOptions options) => CoProductionJson.Initiatives.Write(writer, value);
}
