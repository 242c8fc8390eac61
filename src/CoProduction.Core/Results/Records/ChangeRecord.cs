using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>What would have to be answered to one question.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Question">The id of the question.</param>
/// <param name="From">The answers that are possible by what is given and what follows from it.</param>
/// <param name="To">The answers that would do: any one of them.</param>
/// <param name="Kind">Whether a given answer is changed, or one that follows from others, or an open question answered.</param>
public sealed record ChangeRecord(
    [property: JsonRequired, JsonPropertyName("question")] string Question,
    IReadOnlyList<AnswerToken> From,
    IReadOnlyList<AnswerToken> To,
    [property: JsonRequired, JsonPropertyName("kind"), JsonConverter(typeof(TokenJsonConverter<ChangeKind>))] ChangeKind Kind)
{
    /// <summary>The answers that are possible by what is given and what follows from it.</summary>
    [JsonPropertyName("from")]
    public IReadOnlyList<AnswerToken> From { get; init => field = Values.List(value); } = Values.List(From);

    /// <summary>The answers that would do: any one of them.</summary>
    [JsonPropertyName("to")]
    public IReadOnlyList<AnswerToken> To { get; init => field = Values.List(value); } = Values.List(To);

    internal static ChangeRecord Of(AnswerChange change) =>
        new(change.Question.Id, TokensOf(change.From), TokensOf(change.To), change.Kind);

    private static IReadOnlyList<AnswerToken> TokensOf(IEnumerable<AnswerOption> options) => [.. options.Select(AnswerToken.Of)];
}
