using System.Text.Json.Serialization;

namespace CoProduction.TestTables;

/// <summary>A condition on the answer to one question, and the activities of a test table that show what it does, by their numbers.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Condition">The condition in words.</param>
/// <param name="Criteria">The criteria that ask it.</param>
/// <param name="DecidesAlone">Whether the two activities differ in the answer to its question alone, and only one of them counts.</param>
/// <param name="Met">An activity that meets it; null where none can.</param>
/// <param name="NotMet">An activity that does not meet it; null where all do.</param>
/// <param name="Along">Other conditions on the same question that change along with it.</param>
/// <param name="Also">Further activities, that show its other answers.</param>
/// <param name="EitherWay">The answers that no activity can show.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TestedConditionRecord(
    [property: JsonRequired, JsonPropertyName("condition")] string Condition,
    IReadOnlyList<TestedCriterionRecord> Criteria,
    [property: JsonRequired, JsonPropertyName("decidesAlone")] bool DecidesAlone,
    [property: JsonPropertyName("met"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Met,
    [property: JsonPropertyName("notMet"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? NotMet,
    IReadOnlyList<string> Along,
    IReadOnlyList<int> Also,
    IReadOnlyList<AnswerToken> EitherWay)
{
    /// <summary>The criteria that ask it.</summary>
    [JsonPropertyName("criteria")]
    public IReadOnlyList<TestedCriterionRecord> Criteria { get; init => field = Values.List(value); } = Values.List(Criteria);

    /// <summary>Other conditions on the same question that change along with it.</summary>
    [JsonPropertyName("along")]
    public IReadOnlyList<string> Along { get; init => field = Values.List(value); } = Values.List(Along);

    /// <summary>Further activities, that show its other answers.</summary>
    [JsonPropertyName("also")]
    public IReadOnlyList<int> Also { get; init => field = Values.List(value); } = Values.List(Also);

    /// <summary>The answers that no activity can show.</summary>
    [JsonPropertyName("eitherWay")]
    public IReadOnlyList<AnswerToken> EitherWay { get; init => field = Values.List(value); } = Values.List(EitherWay);

    internal static TestedConditionRecord From(TestedCondition condition) => new(
        $"{condition.Condition}",
        [.. condition.Criteria.Select(criterion => new TestedCriterionRecord(criterion.Id, criterion.Statement))],
        condition.DecidesAlone,
        condition.Met?.Number,
        condition.NotMet?.Number,
        [.. condition.Along.Select(other => $"{other}")],
        [.. condition.Answers.SelectMany(answer => answer.Activities).Distinct().Except([condition.Met!, condition.NotMet!]).Select(activity => activity.Number)],
        [.. condition.Answers.Where(answer => answer.Activities.Count == 0).Select(answer => AnswerToken.Of(answer.Answer))]);
}
