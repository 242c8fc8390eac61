using System.Text.Json;

namespace CoProduction.Json;

/// <summary>A property of a JSON object: its name and the place of its value.</summary>
internal readonly struct JsonMember(string name, JsonPlace value, JsonProperty property)
{
    public string Name => name;

    public JsonPlace Value => value;

    public void ReportName(string code, string message, ProblemSeverity severity = ProblemSeverity.Error) =>
        value.ReportName(code, message, property, severity);
}
