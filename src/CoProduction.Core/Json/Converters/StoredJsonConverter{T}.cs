using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CoProduction.Json;

/// <summary>Reads and writes part of a result as it is stored, whatever options a serializer has: ids that are the names of properties stay as they are.</summary>
/// <remarks>The properties name this converter themselves, so nothing needs to be registered.</remarks>
public sealed class StoredJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private static JsonTypeInfo<T> Stored => (JsonTypeInfo<T>)CoProductionJsonContext.Default.GetTypeInfo(typeof(T))!;

    /// <summary>Reads what is stored.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize(ref reader, Stored);

    /// <summary>Writes what is to be stored.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Stored);
}
