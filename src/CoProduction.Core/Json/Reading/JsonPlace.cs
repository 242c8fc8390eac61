using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>A value within a JSON value: where it stands, what it holds, and how to report what is wrong with it.</summary>
/// <remarks>The default is an absent value.</remarks>
internal readonly struct JsonPlace(JsonElement value, JsonPath path, ProblemCollector problems, JsonProperty property = default)
{
    public JsonValueKind Kind => value.ValueKind;

    public bool IsAbsent => Kind == JsonValueKind.Undefined;

    public bool IsNull => Kind == JsonValueKind.Null;

    /// <summary>Whether no error was found so far in the record that this is part of.</summary>
    public bool AreSound => problems.IsSound;

    /// <summary>The value of a property of an object, and nothing is reported; absent where there is none.</summary>
    public JsonPlace this[string name] =>
        Kind == JsonValueKind.Object && value.TryGetProperty(name, out JsonElement found) ? new(found, path.Property(name), problems) : default;

    private JsonPlace this[int index] =>
        Kind == JsonValueKind.Array && index < value.GetArrayLength() ? new(value[index], path.Element(index), problems) : default;

    public static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    /// <summary>Whether what is reported is told, and not only counted.</summary>
    public bool Tells(ProblemSeverity severity) => problems.Tells(severity);

    /// <summary>The end of what is said of an error: the name that was probably meant, or a full stop.</summary>
    public string Hint(string name, IEnumerable<string> known) => Tells(ProblemSeverity.Error) ? NearestName.Hint(name, known) : ".";

    /// <summary>The value as it is written.</summary>
    public ReadOnlySpan<byte> Raw => JsonMarshal.GetRawUtf8Value(value);

    /// <summary>Reports what is wrong with the value, or with what stands in it from one of its bytes on.</summary>
    public void Report(string code, string message, ProblemSeverity severity = ProblemSeverity.Error, int from = 0) =>
        problems.Add(code, message, path, Raw[from..], 0, severity);

    /// <summary>Reports what is wrong with the name of the property whose value this is.</summary>
    /// <remarks>The raw name comes without its quotes.</remarks>
    public void ReportName(string code, string message, ProblemSeverity severity = ProblemSeverity.Error) =>
        problems.Add(code, message, path, JsonMarshal.GetRawUtf8PropertyName(property), 1, severity);

    /// <summary>What stands at a path that starts here, under whichever of its names; what is absent has the place of the object that lacks it.</summary>
    public JsonPlace Find(JsonPath wanted, Func<string, IEnumerable<string>> otherNames)
    {
        JsonPlace found = this;
        foreach ((string? name, int index) in wanted.Steps())
        {
            // What is alone, where validation counts, is no list.
            JsonPlace next = name is not null ? otherNames(name).Prepend(name).Select(each => found[each]).FirstOrDefault(part => !part.IsAbsent)
                : found.Kind == JsonValueKind.Object ? found : found[index];
            if (next.IsAbsent) break;
            found = next;
        }

        return found;
    }

    /// <summary>Whether a record is an object; it is reported where it is not, with the noun and verb for what it should be.</summary>
    public bool IsRecord(string nounIs, string code = ProblemCodes.WrongRoot)
    {
        if (Kind == JsonValueKind.Object) return true;
        Report(code, $"{nounIs} an object, not {NameOf(Kind)}.");
        return false;
    }

    /// <summary>The value as what generated metadata make of it.</summary>
    public T To<T>(JsonTypeInfo<T> type) => value.Deserialize(type)!;

    /// <summary>An object as it stands, for keeping; null where it is absent, or reported as what cannot be kept.</summary>
    public JsonElement? OwnFields()
    {
        if (!Is(JsonValueKind.Object)) return null;
        if (CoProduction.OwnFields.Fault(value) is not { } fault) return value;
        Report(ProblemCodes.OwnFields, fault);
        return null;
    }

    /// <summary>The text of a string; null where it is absent, or reported as being no string.</summary>
    public string? Text()
    {
        if (!Is(JsonValueKind.String)) return null;
        string? text = Made(value, static value => value.GetString());
        if (text is null) Report(ProblemCodes.LoneSurrogate, "The string holds half of a surrogate pair, which is no character.");
        return text;
    }

    /// <summary>The items of a list; none where it is absent, or reported as being no list.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        if (!Is(JsonValueKind.Array)) yield break;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray()) yield return new JsonPlace(item, path.Element(index++), problems);
    }

    /// <summary>The properties of an object, whatever their names, each once; none where it is absent, or reported as being no object.</summary>
    public IEnumerable<(string Name, JsonPlace Value)> Members()
    {
        if (!Is(JsonValueKind.Object)) yield break;
        HashSet<string> names = new(value.GetPropertyCount(), StringComparer.Ordinal);
        foreach (JsonProperty each in value.EnumerateObject())
        {
            string? name = NameOf(each);
            JsonPlace member = new(each.Value, name is null ? path : path.Property(name), problems, each);
            if (name is null)
            {
                member.ReportName(ProblemCodes.LoneSurrogate, "The name holds half of a surrogate pair, which is no character.");
            }
            else if (!names.Add(name))
            {
                member.ReportName(ProblemCodes.DuplicateProperty, $"{Quoted.Of(name)} is given twice.");
            }
            else
            {
                yield return (name, member);
            }
        }
    }

    /// <summary>The names of an object's properties, apart from those that are no text; nothing is reported.</summary>
    public IEnumerable<string> Names() =>
        Kind == JsonValueKind.Object ? value.EnumerateObject().Select(NameOf).OfType<string>() : [];

    /// <summary>A whole number; null where it is absent, or reported as being none.</summary>
    public int? Number()
    {
        if (!Is(JsonValueKind.Number)) return null;
        if (value.TryGetInt32(out int number)) return number;
        Report(ProblemCodes.WrongKind, "Expected a whole number.");
        return null;
    }

    /// <summary>True or false; null where it is absent, or reported as being neither.</summary>
    public bool? Flag()
    {
        if (Kind is JsonValueKind.True or JsonValueKind.False) return Kind == JsonValueKind.True;
        if (!IsAbsent) Report(ProblemCodes.WrongKind, $"Expected true or false, not {NameOf(Kind)}.");
        return null;
    }

    private bool Is(JsonValueKind kind)
    {
        if (Kind == kind) return true;
        if (!IsAbsent) Report(ProblemCodes.WrongKind, $"Expected {NameOf(kind)}, not {NameOf(Kind)}.");
        return false;
    }

    private static string? NameOf(JsonProperty property) => Made(property, static property => property.Name);

    /// <summary>The text that is made of what is written, or null where it holds half of a surrogate pair.</summary>
    private static string? Made<T>(T written, Func<T, string?> make)
    {
        try
        {
            return make(written);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
