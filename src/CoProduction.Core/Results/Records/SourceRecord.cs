using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction;

/// <summary>A citation: what a criterion or an advice is taken from, and where that was read.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
/// <param name="Work">The id of the work.</param>
/// <param name="Locator">The place in the work, such as <c>p. 63</c>; null where the work as a whole is meant.</param>
/// <param name="Provenance">How it was seen.</param>
/// <param name="ReportedIn">The id of the work that it was read in, for what is reported.</param>
/// <param name="ReportedLocator">The place in that other work.</param>
/// <param name="Text">The citation in words.</param>
public sealed record SourceRecord(
    [property: JsonRequired, JsonPropertyName("work")] string Work,
    [property: JsonPropertyName("locator"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Locator,
    [property: JsonRequired, JsonPropertyName("provenance"), JsonConverter(typeof(TokenJsonConverter<Provenance>))] Provenance Provenance,
    [property: JsonPropertyName("reportedIn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ReportedIn,
    [property: JsonPropertyName("reportedLocator"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ReportedLocator,
    [property: JsonRequired, JsonPropertyName("text")] string Text)
{
    internal static SourceRecord From(Citation citation) => new(
        citation.Work.Id, citation.Locator, citation.Provenance, citation.ReportedIn?.Id, citation.ReportedLocator, citation.ToString());
}
