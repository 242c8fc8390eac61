using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>How one kind of thing stands in JSON: read with all that departs from the contract reported, and written in the canonical form.</summary>
internal sealed record Shape<T>(Func<JsonPlace, T?> Read, Action<Utf8JsonWriter, T> Write)
{
    /// <summary>The questionnaire whose questions a value holds; null where it holds none.</summary>
    public Questionnaire? Questionnaire { get; init; }

    /// <summary>Whether what is read is validated at once.</summary>
    public bool IsValidating { get; init; }
}
