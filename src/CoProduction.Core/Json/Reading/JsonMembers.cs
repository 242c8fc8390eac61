using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>The properties of a JSON object whose names the contract fixes; any other is reported.</summary>
internal sealed class JsonMembers
{
    private readonly JsonPlace owner;
    private readonly Dictionary<string, JsonPlace> given = new(StringComparer.Ordinal);
    private readonly bool hasUnknown;

    /// <summary>Reads the properties of what the noun names with its article, such as <c>an activity</c>, and tells a question that strayed among them.</summary>
    public JsonMembers(JsonPlace owner, Questionnaire? questionnaire, string noun, params string[] names)
        : this(owner, names, (name, value) => value.ReportName(
            ProblemCodes.UnknownProperty, $"{Quoted.Of(name)} is not a property of {noun}{Hint(name, value, questionnaire, names)}"))
    {
    }

    /// <summary>Reads the properties, and hands on those that have no such name.</summary>
    public JsonMembers(JsonPlace owner, string[] names, Action<string, JsonPlace> report)
    {
        this.owner = owner;
        foreach ((string name, JsonPlace value) in owner.Members())
        {
            if (names.Contains(name))
            {
                given.Add(name, value);
            }
            else
            {
                hasUnknown = true;
                report(name, value);
            }
        }
    }

    /// <summary>Whether no property but null ones is there.</summary>
    public bool AreEmpty => !hasUnknown && given.Values.All(value => value.IsNull);

    /// <summary>The value of an optional property: null in JSON is the same as absent.</summary>
    public JsonPlace this[string name] => given.GetValueOrDefault(name) is { IsNull: false } value ? value : default;

    /// <summary>The value of a property that must be there; it is reported where it is not.</summary>
    public JsonPlace Required(string name, string code = ProblemCodes.MissingProperty)
    {
        JsonPlace value = this[name];
        if (value.IsAbsent && owner.Kind == JsonValueKind.Object) given.GetValueOrDefault(name, owner).Report(code, $"The property '{name}' is missing.");
        return value;
    }

    private static string Hint(string name, JsonPlace value, Questionnaire? questionnaire, string[] names) =>
        names.Contains("answers") && questionnaire?.Find(name) is not null ? "; a question belongs in 'answers'."
        : names.Contains("activities") && (ActivityShape.Own.Contains(name) || questionnaire?.Find(name) is not null) ? "; it belongs in one of the 'activities'."
        : value.Hint(name, names);
}
