using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Definitions;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>A result as a record with generated metadata: checked against them with all problems told, and read with tolerance for other versions.</summary>
internal sealed class ResultShape<T>(string noun, JsonTypeInfo<T> type, Func<T, MadeWith?> madeWith, Action<JsonPlace>? check = null)
    where T : class
{
    private static readonly Dictionary<Type, Action<JsonPlace>> Words = new()
    {
        [typeof(string)] = place => place.Text(),
        [typeof(int)] = place => place.Number(),
        [typeof(bool)] = CheckBoolean,
        [typeof(Verdict)] = place => Tokens.Verdicts.TryRead(place, out _),
        [typeof(Coding.CriterionStatus)] = place => Tokens.Statuses.TryRead(place, out _),
        [typeof(Membership)] = place => Tokens.Memberships.TryRead(place, out _),
        [typeof(Literature.Provenance)] = place => Tokens.Provenances.TryRead(place, out _),
        [typeof(ChangeKind)] = place => Tokens.ChangeKinds.TryRead(place, out _),
        [typeof(AnswerToken)] = CheckAnswer,
        [typeof(AnswersRecord)] = CheckAnswers,
    };

    public Shape<T> Whole => new(Read, (json, value) => JsonSerializer.Serialize(json, value, type));

    private T? Read(JsonPlace place)
    {
        if (place.Kind != JsonValueKind.Object)
        {
            place.Report(JsonProblemCodes.WrongRoot, $"{noun} is an object, not {JsonPlace.NameOf(place.Kind)}.");
            return null;
        }

        Check(place, type);
        if (place.AreSound) check?.Invoke(place);
        if (!place.AreSound) return null;
        T value = place.To(type);
        foreach ((string name, string message) in madeWith(value) is { } made ? Differences(made) : [])
        {
            place["madeWith"][name].Report(JsonProblemCodes.OtherVersion, message, ProblemSeverity.Warning);
        }

        return value;
    }

    private static void Check(JsonPlace place, JsonTypeInfo info)
    {
        if (Words.TryGetValue(Nullable.GetUnderlyingType(info.Type) ?? info.Type, out Action<JsonPlace>? word))
        {
            word(place);
        }
        else if (info.Kind == JsonTypeInfoKind.Object)
        {
            CheckProperties(place, info);
        }
        else
        {
            JsonTypeInfo item = info.Options.GetTypeInfo(info.ElementType!);
            foreach (JsonPlace each in info.Kind == JsonTypeInfoKind.Enumerable ? place.Items() : place.Members().Select(member => member.Value))
            {
                Check(each, item);
            }
        }
    }

    private static void CheckProperties(JsonPlace place, JsonTypeInfo info)
    {
        HashSet<string> there = new(StringComparer.Ordinal);
        foreach (JsonMember member in place.Members())
        {
            if (info.Properties.FirstOrDefault(property => property.Name == member.Name) is not { } known)
            {
                string message = $"{Quoted.Of(member.Name)} is not known to this version of the library, and is not kept.";
                member.ReportName(JsonProblemCodes.UnknownProperty, message, ProblemSeverity.Warning);
            }
            else if (!member.Value.IsNull)
            {
                there.Add(known.Name);
                Check(member.Value, info.Options.GetTypeInfo(known.PropertyType));
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

    private static void CheckBoolean(JsonPlace place)
    {
        if (place.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            place.Report(JsonProblemCodes.WrongKind, $"Expected true or false, not {JsonPlace.NameOf(place.Kind)}.");
        }
    }

    private static void CheckAnswer(JsonPlace place)
    {
        if (place.Kind == JsonValueKind.String)
        {
            place.Text();
        }
        else if (place.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            place.Report(JsonProblemCodes.WrongKind, $"Expected an answer, not {JsonPlace.NameOf(place.Kind)}.");
        }
    }

    private static void CheckAnswers(JsonPlace place)
    {
        foreach (JsonPlace value in place.Members().Select(member => member.Value))
        {
            foreach (JsonPlace word in value.Kind == JsonValueKind.Array ? value.Items() : [value])
            {
                CheckAnswer(word);
            }
        }
    }

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
