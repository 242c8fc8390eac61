using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoProduction.Json;

namespace CoProduction.Tables;

/// <summary>What stands in cells as JSON, read and written by the format of activities.</summary>
internal static class JsonCells
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The stated verdicts and the own fields of cells, as an activity that has nothing else; what is wrong with them is a problem.</summary>
    public static Activity? Read(JsonFormat<Activity> format, string? stated, string? extra, out IReadOnlyList<Problem> problems)
    {
        string json = $"{{\"title\":\"-\"{(stated is null ? "" : $",\"stated\":{stated}")}{(extra is null ? "" : $",\"extra\":{extra}")}}}";
        format.TryRead(json, out Activity? read, out problems);
        return read;
    }

    public static string? Stated(Activity activity)
    {
        if (activity.Stated.Count == 0) return null;
        using JsonDocument whole = JsonDocument.Parse(CoProductionJson.Activities.Write(new Activity("-") { Stated = activity.Stated }));
        return whole.RootElement.GetProperty("stated").GetRawText();
    }

    /// <summary>The own fields that have no column of their own, or whose value their column cannot hold; null where there are none.</summary>
    public static string? Extra(JsonElement? extra, IReadOnlySet<string> others)
    {
        if (extra is not { } whole) return null;
        JsonProperty[] left = [.. whole.EnumerateObject().Where(field => !others.Contains(field.Name) || OwnColumn.CellOf(field.Value) == default)];
        if (left.Length == 0 && whole.EnumerateObject().Any()) return null;
        return Write(json =>
        {
            json.WriteStartObject();
            foreach (JsonProperty field in left) field.WriteTo(json);
            json.WriteEndObject();
        });
    }

    /// <summary>Own fields of cells, after those that were given as JSON.</summary>
    public static JsonElement Object(JsonElement? before, IReadOnlyList<(string Name, SheetCell Cell)> fields)
    {
        using JsonDocument made = JsonDocument.Parse(Write(json =>
        {
            json.WriteStartObject();
            foreach (JsonProperty field in before?.EnumerateObject() ?? default) field.WriteTo(json);
            foreach ((string name, SheetCell cell) in fields)
            {
                json.WritePropertyName(name);
                if (cell.Kind is CellKind.Boolean || (cell.Kind is CellKind.Number && IsJson(cell.Text)))
                {
                    json.WriteRawValue(cell.Text);
                }
                else
                {
                    json.WriteStringValue(cell.Text);
                }
            }

            json.WriteEndObject();
        }));
        return made.RootElement.Clone();
    }

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Plain)) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
