using System.Text.Json;

namespace CoProduction;

/// <summary>Keeps and compares the fields of one's own that a description carries along.</summary>
internal static class OwnFields
{
    // So deep that an activity within an initiative is still read under the default limits.
    private const int MostLevels = 12;

    /// <summary>A copy that outlives the document it comes from.</summary>
    /// <exception cref="ArgumentException">The value is no JSON object, or cannot be kept.</exception>
    public static JsonElement? Keep(JsonElement? value) => value is not { } given ? null
        : given.ValueKind == JsonValueKind.Object && Fault(given) is null ? given.Clone()
        : throw new ArgumentException(given.ValueKind == JsonValueKind.Object ? Fault(given) : "Own fields are a JSON object.", nameof(value));

    public static bool Same(JsonElement? left, JsonElement? right) =>
        left is { } one && right is { } other ? JsonElement.DeepEquals(one, other) : left is null && right is null;

    /// <summary>Why a value cannot be kept; null where it can.</summary>
    public static string? Fault(JsonElement value, int level = 1)
    {
        if (level > MostLevels && value.ValueKind is (JsonValueKind.Object or JsonValueKind.Array))
        {
            return $"Own fields are nested deeper than {MostLevels} levels.";
        }

        try
        {
            IEnumerable<JsonElement> parts = [];
            if (value.ValueKind == JsonValueKind.Object)
            {
                // A name is looked at for what it holds, as a string is.
                parts = value.EnumerateObject().Where(field => field.Name is not null).Select(field => field.Value);
            }
            else if (value.ValueKind == JsonValueKind.Array)
            {
                parts = value.EnumerateArray();
            }
            else if (value.ValueKind == JsonValueKind.String)
            {
                value.GetString();
            }

            return parts.Select(part => Fault(part, level + 1)).FirstOrDefault(fault => fault is not null);
        }
        catch (InvalidOperationException)
        {
            return "A string or a name among own fields holds half of a surrogate pair, which is no character.";
        }
    }
}
