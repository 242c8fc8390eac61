using System.Buffers;
using System.Text.Json;

namespace CoProduction;

/// <summary>What several codings of one activity tell alike of it, apart from answers.</summary>
internal static class SharedDescription
{
    /// <summary>The title of the first, the first description that there is, and the own fields and stated verdicts that no two give otherwise.</summary>
    public static Activity Of(IReadOnlyList<CodedActivity> codings)
    {
        Activity first = codings[0].Activity;
        return new Activity(first.Title)
        {
            Id = first.Id,
            Description = codings.Select(coding => coding.Activity.Description).FirstOrDefault(description => description is not null),
            Stated = Alike(codings.Select(coding => coding.Activity.Stated).Where(stated => stated.Count > 0), (one, other) => one.SequenceEqual(other)) ?? [],
            Extra = Object(codings.Select(coding => coding.Activity.Extra).OfType<JsonElement>().SelectMany(extra => extra.EnumerateObject())
                .GroupBy(field => field.Name, field => field.Value, StringComparer.Ordinal)
                .Select(field => (field.Key, Value: Alike(field.Cast<JsonElement?>(), OwnFields.Same)))),
        };
    }

    /// <summary>What all of some values are; null where they differ, or there is none.</summary>
    private static T? Alike<T>(IEnumerable<T> values, Func<T, T, bool> same)
    {
        T[] all = [.. values];
        return all.Length > 0 && all.All(value => same(value, all[0])) ? all[0] : default;
    }

    private static JsonElement? Object(IEnumerable<(string Name, JsonElement? Value)> fields)
    {
        (string Name, JsonElement? Value)[] kept = [.. fields.Where(field => field.Value is not null)];
        if (kept.Length == 0) return null;
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            foreach ((string name, JsonElement? value) in kept)
            {
                writer.WritePropertyName(name);
                value!.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
