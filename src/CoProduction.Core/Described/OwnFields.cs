using System.Text.Json;

namespace CoProduction;

/// <summary>Keeps and compares the fields of one's own that a description carries along.</summary>
internal static class OwnFields
{
    // So deep that an activity within an initiative is still read under the default limits.
    private const int MostLevels = 12;

    private const int MostOfExponent = 9;

    /// <summary>A copy that outlives the document it comes from.</summary>
    /// <exception cref="ArgumentException">The value is no JSON object, or cannot be kept.</exception>
    public static JsonElement? Keep(JsonElement? value) => value is not { } given ? null
        : given.ValueKind == JsonValueKind.Object && Fault(given) is null ? given.Clone()
        : throw new ArgumentException(given.ValueKind == JsonValueKind.Object ? Fault(given) : "Own fields are a JSON object.", nameof(value));

    public static bool Same(JsonElement? left, JsonElement? right) =>
        left is { } one && right is { } other ? Same(one, other) : left is null && right is null;

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

    /// <summary>The same as <see cref="JsonElement.DeepEquals"/>, which does not take every number that there can be.</summary>
    private static bool Same(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ValueKind switch
    {
        JsonValueKind.Object => one.GetPropertyCount() == other.GetPropertyCount() && SameFields(one, other),
        JsonValueKind.Array => SameItems(one.EnumerateArray(), other.EnumerateArray()),
        JsonValueKind.Number when IsBeyondMeasure(one) || IsBeyondMeasure(other) => one.GetRawText() == other.GetRawText(),
        _ => JsonElement.DeepEquals(one, other),
    };

    /// <summary>A name that is there several times has its values in the same order.</summary>
    private static bool SameFields(JsonElement one, JsonElement other)
    {
        ILookup<string, JsonElement> fields = other.EnumerateObject().ToLookup(field => field.Name, field => field.Value, StringComparer.Ordinal);
        return one.EnumerateObject().GroupBy(field => field.Name, field => field.Value, StringComparer.Ordinal).All(same => SameItems(same, fields[same.Key]));
    }

    private static bool SameItems(IEnumerable<JsonElement> some, IEnumerable<JsonElement> others)
    {
        JsonElement[] one = [.. some];
        JsonElement[] other = [.. others];
        return one.Length == other.Length && one.Zip(other).All(pair => Same(pair.First, pair.Second));
    }

    /// <summary>Whether a number has an exponent so long that it can only be compared as it is written.</summary>
    private static bool IsBeyondMeasure(JsonElement number)
    {
        string written = number.GetRawText();
        int exponent = written.AsSpan().IndexOfAny('e', 'E');
        return exponent >= 0 && written.Length - exponent > MostOfExponent;
    }
}
