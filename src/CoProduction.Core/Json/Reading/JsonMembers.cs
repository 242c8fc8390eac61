using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>The properties of a JSON object whose names the contract fixes; any other is reported.</summary>
internal sealed class JsonMembers
{
    private readonly JsonPlace owner;
    private readonly Questionnaire? questionnaire;
    private readonly string[] names;
    private readonly JsonPlace[] values;
    private readonly bool hasUnknown;

    /// <summary>Reads the properties of what the noun names with its article, such as <c>an activity</c>, and tells a question that strayed among them.</summary>
    /// <remarks>A result has no noun: what other versions of the library have in it is a warning.</remarks>
    public JsonMembers(JsonPlace owner, Questionnaire? questionnaire, string? noun, params string[] names)
    {
        (this.owner, this.questionnaire, this.names) = (owner, questionnaire, names);
        values = new JsonPlace[names.Length];
        foreach ((string name, JsonPlace value) in owner.Members())
        {
            int index = Array.IndexOf(names, name);
            if (index >= 0)
            {
                values[index] = value;
                continue;
            }

            hasUnknown = true;
            if (noun is not null) value.ReportName(ProblemCodes.UnknownProperty, $"{Quoted.Of(name)} is not a property of {noun}{Hint(name, value)}");
            else value.ReportName(ProblemCodes.UnknownProperty, $"{Quoted.Of(name)} is not known to this version of the library, and is not kept.", ProblemSeverity.Warning);
        }
    }

    /// <summary>Whether no property but null ones is there.</summary>
    public bool AreEmpty => !hasUnknown && Array.TrueForAll(values, value => value.IsAbsent || value.IsNull);

    /// <summary>The value of an optional property: null in JSON is the same as absent.</summary>
    public JsonPlace this[string name] => Find(name) is { IsNull: false } value ? value : default;

    /// <summary>The value of a property that must be there; it is reported where it is not.</summary>
    public JsonPlace Required(string name, string code = ProblemCodes.MissingProperty)
    {
        JsonPlace value = Find(name);
        if (!value.IsAbsent && !value.IsNull) return value;
        if (owner.Kind == JsonValueKind.Object) (value.IsNull ? value : owner).Report(code, $"The property '{name}' is missing.");
        return default;
    }

    private JsonPlace Find(string name) => values[Array.IndexOf(names, name)];

    private string Hint(string name, JsonPlace value) =>
        names.Contains("answers") && questionnaire?.Find(name) is not null ? "; a question belongs in 'answers'."
        : names.Contains("activities") && (ActivityShape.Own.Contains(name) || questionnaire?.Find(name) is not null) ? "; it belongs in one of the 'activities'."
        : value.Hint(name, names);
}
