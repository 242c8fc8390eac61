using System.Text.Json.Serialization;

namespace CoProduction;

/// <summary>Answers that cannot all be true, and the rules that they break.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Answers">The answers that clash.</param>
/// <param name="Implications">The rules: one, or several that cannot hold together.</param>
/// <param name="Text">Both sides and the reason in words.</param>
public sealed record ContradictionRecord(
    [property: JsonRequired, JsonPropertyName("answers")] AnswersRecord Answers,
    IReadOnlyList<ImplicationRecord> Implications,
    [property: JsonRequired, JsonPropertyName("text")] string Text)
{
    /// <summary>The rules: one, or several that cannot hold together.</summary>
    [JsonPropertyName("implications")]
    public IReadOnlyList<ImplicationRecord> Implications { get; init => field = Values.List(value); } = Values.List(Implications);

    internal static ContradictionRecord From(Contradiction contradiction) => new(
        AnswersRecord.From(contradiction.Answers),
        [.. contradiction.Implications.Select(rule => new ImplicationRecord(rule.Id, $"{rule.Premise}", $"{rule.Conclusion}", rule.Reason))],
        contradiction.ToString());
}
