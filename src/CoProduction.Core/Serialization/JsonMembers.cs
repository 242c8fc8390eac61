using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Serialization;

/// <summary>The properties of a JSON object whose names the contract fixes; any other is reported.</summary>
internal sealed class JsonMembers
{
    private readonly JsonPlace owner;
    private readonly Dictionary<string, JsonPlace> values = new(StringComparer.Ordinal);

    /// <summary>Reads the properties of what the noun names with its article, such as <c>an activity</c>.</summary>
    public JsonMembers(JsonPlace owner, string noun, params string[] names)
    {
        this.owner = owner;
        foreach (JsonMember member in owner.Members())
        {
            if (Array.IndexOf(names, member.Name) >= 0)
            {
                values.Add(member.Name, member.Value);
                AreEmpty &= member.Value.IsNull;
            }
            else
            {
                AreEmpty = false;
                string hint = Array.IndexOf(names, "answers") >= 0 && Codebook.Find(member.Name) is not null
                    ? "; a question belongs in 'answers'."
                    : NearestName.Hint(member.Name, names);
                member.ReportName(JsonProblemCodes.UnknownProperty, $"{Quoted.Of(member.Name)} is not a property of {noun}{hint}");
            }
        }
    }

    /// <summary>Whether there is no property but null ones.</summary>
    public bool AreEmpty { get; } = true;

    /// <summary>The value of an optional property: null in JSON is the same as absent.</summary>
    public JsonPlace this[string name] => values.TryGetValue(name, out JsonPlace value) && !value.IsNull ? value : default;

    /// <summary>The value of a property that must be there; it is reported where it is not.</summary>
    public JsonPlace Required(string name, string code = JsonProblemCodes.MissingProperty)
    {
        JsonPlace value = this[name];
        if (value.IsAbsent && owner.Kind == JsonValueKind.Object)
        {
            values.GetValueOrDefault(name, owner).Report(code, $"The property '{name}' is missing.");
        }

        return value;
    }
}
