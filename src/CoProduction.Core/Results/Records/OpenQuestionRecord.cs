using System.Text.Json.Serialization;

namespace CoProduction;

/// <summary>A question whose answer can still decide.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Question">The id of the question.</param>
/// <param name="Effects">What each answer that is still possible would do by itself.</param>
/// <param name="Text">The question's id with each answer and its effect in words.</param>
public sealed record OpenQuestionRecord(
    [property: JsonRequired, JsonPropertyName("question")] string Question,
    IReadOnlyList<EffectRecord> Effects,
    [property: JsonRequired, JsonPropertyName("text")] string Text)
{
    /// <summary>What each answer that is still possible would do by itself.</summary>
    [JsonPropertyName("effects")]
    public IReadOnlyList<EffectRecord> Effects { get; init => field = Values.List(value); } = Values.List(Effects);

    internal static OpenQuestionRecord From(OpenQuestion open) => new(
        open.Question.Id,
        [.. open.Effects.Select(effect => new EffectRecord(AnswerToken.Of(effect.Answer), effect.Status, effect.Contradicts))],
        open.ToString());
}
