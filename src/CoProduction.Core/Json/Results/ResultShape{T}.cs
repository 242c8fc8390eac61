using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Coding;

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
        T value = place.To(type);
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
        else if (info.Type.IsEnum) new Words("a word of this vocabulary", ProblemCodes.UnknownWord, Token.All(info.Type)).Read(place);
        else if (info.Kind == JsonTypeInfoKind.Object) CheckProperties(place, info);
        else
        {
            JsonTypeInfo item = info.Options.GetTypeInfo(info.ElementType!);
            IEnumerable<JsonPlace> all = info.Kind == JsonTypeInfoKind.Enumerable ? place.Items() : place.Members().Select(member => member.Value);
            foreach (JsonPlace each in all) Check(each, item);
        }
    }

    private static void CheckProperties(JsonPlace place, JsonTypeInfo info)
    {
        JsonMembers members = new(place, questionnaire: null, noun: null, [.. info.Properties.Select(property => property.Name)]);
        foreach (JsonPropertyInfo property in info.Properties)
        {
            string code = property.Name == "title" ? ProblemCodes.MissingTitle : ProblemCodes.MissingProperty;
            JsonPlace value = CoProductionJsonContext.IsRequired(property) ? members.Required(property.Name, code) : members[property.Name];
            if (!value.IsAbsent) Check(value, info.Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        }
    }
}
