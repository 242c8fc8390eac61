using System.Text.Json;

namespace CoProduction.Json;

/// <summary>How one kind of thing stands in JSON: read with all that departs from the contract reported, and written in the canonical form.</summary>
internal sealed record Shape<T>(Func<JsonPlace, T?> Read, Action<Utf8JsonWriter, T> Write);
