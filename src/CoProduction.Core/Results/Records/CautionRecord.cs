using System.Text.Json.Serialization;

namespace CoProduction;

/// <summary>A caution that the answers show; it has no part in any verdict.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Id">The permanent name of the caution.</param>
/// <param name="Statement">What in the answers gives cause for it.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="Sources">What the statement and the advice rest on.</param>
public sealed record CautionRecord(
    [property: JsonRequired, JsonPropertyName("id")] string Id,
    [property: JsonRequired, JsonPropertyName("statement")] string Statement,
    [property: JsonRequired, JsonPropertyName("advice")] string Advice,
    IReadOnlyList<SourceRecord> Sources)
{
    /// <summary>What the statement and the advice rest on.</summary>
    [JsonPropertyName("sources")]
    public IReadOnlyList<SourceRecord> Sources { get; init => field = Values.List(value); } = Values.List(Sources);

    internal static CautionRecord From(CautionFinding finding) => new(
        finding.Caution.Id, finding.Caution.Sign.Statement, finding.Caution.Advice.Text, [.. finding.Citations.Select(SourceRecord.From)]);
}
