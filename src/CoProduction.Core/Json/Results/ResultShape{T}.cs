using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Definitions;
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
        foreach ((string name, string message) in madeWith(value) is { } made ? Differences(made) : [])
        {
            place["madeWith"][name].Report(JsonProblemCodes.OtherVersion, message, ProblemSeverity.Warning);
        }

        return value;
    }

    private static void Check(JsonPlace place, JsonTypeInfo info)
    {
        Type type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type == typeof(string))
        {
            place.Text();
        }
        else if (type == typeof(int))
        {
            place.Number();
        }
        else if (type == typeof(AnswersRecord))
        {
            JsonTypeInfo word = info.Options.GetTypeInfo(typeof(AnswerToken));
            foreach ((_, JsonPlace value) in place.Members())
            {
                foreach (JsonPlace each in value.Kind == JsonValueKind.Array ? value.Items() : [value]) CheckWord(each, word);
            }
        }
        else if (info.Kind == JsonTypeInfoKind.Object)
        {
            CheckProperties(place, info);
        }
        else if (info.ElementType is { } element)
        {
            JsonTypeInfo item = info.Options.GetTypeInfo(element);
            foreach (JsonPlace each in info.Kind == JsonTypeInfoKind.Enumerable ? place.Items() : place.Members().Select(member => member.Value))
            {
                Check(each, item);
            }
        }
        else
        {
            CheckWord(place, info);
        }
    }

    /// <summary>Reports what the converter of a vocabulary refuses, in its words.</summary>
    private static void CheckWord(JsonPlace place, JsonTypeInfo info)
    {
        bool isString = place.Kind == JsonValueKind.String;
        if (isString && place.Text() is null) return;
        try
        {
            place.To(info);
        }
        catch (JsonException exception)
        {
            place.Report(isString ? JsonProblemCodes.UnknownWord : JsonProblemCodes.WrongKind, exception.Message);
        }
    }

    private static void CheckProperties(JsonPlace place, JsonTypeInfo info)
    {
        HashSet<string> there = new(StringComparer.Ordinal);
        foreach ((string name, JsonPlace value) in place.Members())
        {
            if (info.Properties.FirstOrDefault(property => property.Name == name) is not { } known)
            {
                string message = $"{Quoted.Of(name)} is not known to this version of the library, and is not kept.";
                value.ReportName(JsonProblemCodes.UnknownProperty, message, ProblemSeverity.Warning);
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
            string code = property.Name == "title" ? JsonProblemCodes.MissingTitle : JsonProblemCodes.MissingProperty;
            place.Report(code, $"The property '{property.Name}' is missing.");
        }
    }

    /// <summary>Whether a result without the property says less than any version of it does: a list may be left out.</summary>
    private static bool IsRequired(JsonPropertyInfo property, JsonSerializerOptions options) =>
        !property.IsSetNullable && options.GetTypeInfo(property.PropertyType).Kind != JsonTypeInfoKind.Enumerable;

    /// <summary>What of what a result was made with is not what this library would use: the property that says so, and a sentence.</summary>
    private static IEnumerable<(string Name, string Message)> Differences(MadeWith made)
    {
        if (made.Questionnaire == Coding.Codebook.Questionnaire.Id && made.Version != Coding.Codebook.Version)
        {
            yield return ("version", $"It was made with version {Quoted.Of(made.Version)} of the codebook; this is '{Coding.Codebook.Version}'.");
        }

        if (made.Library != MadeWith.ThisLibrary)
        {
            yield return ("library", $"It was made with version {Quoted.Of(made.Library)} of the library; this is '{MadeWith.ThisLibrary}'.");
        }

        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            if (made.Definitions.TryGetValue(definition.Id, out DefinitionVersion? used)
                && used != new DefinitionVersion(definition.Revision, definition.ContentHash))
            {
                string now = used.Revision == definition.Revision ? "asks something else here" : $"is at revision {definition.Revision} here";
                yield return ("definitions", $"It was made with revision {used.Revision} of '{definition.Id}', which {now}.");
            }
        }
    }
}
