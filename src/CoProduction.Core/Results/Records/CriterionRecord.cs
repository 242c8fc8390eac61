using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>One criterion held against an activity.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Id">The name of the criterion, unique among its siblings.</param>
/// <param name="Path">The ids from the whole definition down to it, parted by slashes.</param>
/// <param name="Status">Whether it is met, is not, or is open.</param>
/// <param name="Statement">What is asked, as a statement that is true of an activity or not.</param>
/// <param name="Answers">What is given on the questions that it asks.</param>
/// <param name="Implied">What follows for those questions from other answers, beyond what is given.</param>
/// <param name="Sources">Where the criterion is taken from.</param>
public sealed record CriterionRecord(
    [property: JsonRequired, JsonPropertyName("id")] string Id,
    [property: JsonRequired, JsonPropertyName("path")] string Path,
    [property: JsonRequired, JsonPropertyName("status"), JsonConverter(typeof(TokenJsonConverter<CriterionStatus>))] CriterionStatus Status,
    [property: JsonRequired, JsonPropertyName("statement")] string Statement,
    [property: JsonRequired, JsonPropertyName("answers")] AnswersRecord Answers,
    [property: JsonRequired, JsonPropertyName("implied")] AnswersRecord Implied,
    IReadOnlyList<SourceRecord> Sources)
{
    /// <summary>Where the criterion is taken from.</summary>
    [JsonPropertyName("sources")]
    public IReadOnlyList<SourceRecord> Sources { get; init => field = Values.List(value); } = Values.List(Sources);

    internal static CriterionRecord From(Finding finding) => new(
        finding.Criterion.Id,
        finding.Path,
        finding.Status,
        finding.Criterion.Statement,
        AnswersRecord.From(finding.Answers),
        AnswersRecord.From(finding.Implied),
        [.. finding.Criterion.Citations.Select(SourceRecord.From)]);
}
