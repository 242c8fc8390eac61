using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>A result as a record with generated metadata: checked against them with all problems told, and read with tolerance for other versions.</summary>
internal sealed class ResultShape<T>(string noun, JsonTypeInfo<T> type, Func<T, MadeWith?> madeWith, Action<JsonPlace>? check = null)
    where T : class
{
    public Shape<T> Whole => new(Read, (json, value) => JsonSerializer.Serialize(json, value, type));

    private T? Read(JsonPlace place)
    {
        if (!place.IsRecord($"{noun} is")) return null;
        Check(place, type);
        if (place.AreSound) check?.Invoke(place);
        if (!place.AreSound) return null;
        T value = (T)place.To(type);
        foreach ((string name, string message) in madeWith(value) is { } made ? Classifier.Default.Departures(made) : [])
        {
            place["madeWith"][name].Report(ProblemCodes.OtherVersion, message, ProblemSeverity.Warning);
        }

        return value;
    }

    private static void Check(JsonPlace place, JsonTypeInfo info)
    {
        if (info.Type == typeof(string)) place.Text();
        else if (info.Type == typeof(int)) place.Number();
        else if (info.Type == typeof(bool)) place.Flag();
        else if (info.Type == typeof(AnswersRecord)) AnswersRecordShape.Read(place);
        else if (info.Type == typeof(AnswerToken)) AnswersRecordShape.ReadWord(place);
        else if (info.Kind == JsonTypeInfoKind.Object) CheckProperties(place, info);
        else if (info.ElementType is not { } element) CheckWord(place, info);
        else
        {
            JsonTypeInfo item = info.Options.GetTypeInfo(element);
            IEnumerable<JsonPlace> all = info.Kind == JsonTypeInfoKind.Enumerable ? place.Items() : place.Members().Select(member => member.Value);
            foreach (JsonPlace each in all) Check(each, item);
        }
    }

    /// <summary>Reports what the converter of a vocabulary refuses, in its words.</summary>
    private static void CheckWord(JsonPlace place, JsonTypeInfo info)
    {
        bool isString = place.Kind == JsonValueKind.String;
        if (isString)
        {
            if (place.Text() is not { } text) return;
            if (info.Converter is IWords words)
            {
                if (!words.Has(text)) place.Report(ProblemCodes.UnknownWord, $"{words.Refusal(text)}");
                return;
            }
        }

        try
        {
            place.To(info);
        }
        catch (JsonException exception)
        {
            place.Report(isString ? ProblemCodes.UnknownWord : ProblemCodes.WrongKind, exception.Message);
        }
    }

    private static void CheckProperties(JsonPlace place, JsonTypeInfo info)
    {
        HashSet<string> there = new(StringComparer.Ordinal);
        foreach ((string name, JsonPlace value) in place.Members())
        {
            if (info.Properties.FirstOrDefault(property => property.Name == name) is not { } known)
            {
                value.ReportName(ProblemCodes.UnknownProperty, $"{Quoted.Of(name)} is not known to this version of the library, and is not kept.", ProblemSeverity.Warning);
            }
            else if (!value.IsNull)
            {
                there.Add(name);
                Check(value, info.Options.GetTypeInfo(Nullable.GetUnderlyingType(known.PropertyType) ?? known.PropertyType));
            }
        }

        if (place.Kind != JsonValueKind.Object) return;
        foreach (JsonPropertyInfo property in info.Properties.Where(property => IsRequired(property, info.Options) && !there.Contains(property.Name)))
        {
            string code = property.Name == "title" ? ProblemCodes.MissingTitle : ProblemCodes.MissingProperty;
            place.Report(code, $"The property '{property.Name}' is missing.");
        }
    }

    /// <summary>Whether a result without the property says less than any version of it does: a list may be left out.</summary>
    private static bool IsRequired(JsonPropertyInfo property, JsonSerializerOptions options) =>
        property.IsRequired || (!property.IsSetNullable && options.GetTypeInfo(property.PropertyType).Kind != JsonTypeInfoKind.Enumerable);
}
