using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.TestTables;

/// <summary>A definition's test table as data: the activities by number, then what each condition shows.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Definition">The id of the definition.</param>
/// <param name="Name">The name of the definition.</param>
/// <param name="MadeWith">What it was made with.</param>
/// <param name="Always">The verdict that all sound activities have; undetermined where they part.</param>
/// <param name="Activities">The activities, by their numbers.</param>
/// <param name="Conditions">The conditions of which the definition is made.</param>
public sealed record TestTableRecord(
    [property: JsonRequired, JsonPropertyName("definition")] string Definition,
    [property: JsonRequired, JsonPropertyName("name")] string Name,
    [property: JsonRequired, JsonPropertyName("madeWith")] MadeWith MadeWith,
    [property: JsonRequired, JsonPropertyName("always"), JsonConverter(typeof(TokenJsonConverter<Verdict>))] Verdict Always,
    IReadOnlyList<TestActivityRecord> Activities,
    IReadOnlyList<TestedConditionRecord> Conditions)
{
    /// <summary>The activities, by their numbers.</summary>
    [JsonPropertyName("activities")]
    public IReadOnlyList<TestActivityRecord> Activities { get; init => field = Values.List(value); } = Values.List(Activities);

    /// <summary>The conditions of which the definition is made.</summary>
    [JsonPropertyName("conditions")]
    public IReadOnlyList<TestedConditionRecord> Conditions { get; init => field = Values.List(value); } = Values.List(Conditions);

    /// <summary>The record of a test table.</summary>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static TestTableRecord From(TestTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new TestTableRecord(
            table.Definition.Id,
            table.Definition.Name,
            MadeWith.Of([table.Definition]),
            table.Always,
            [.. table.Activities.Select(activity => new TestActivityRecord(activity.Number, activity.Verdict, AnswersRecord.From(activity.Answers)))],
            [.. table.Conditions.Select(TestedConditionRecord.From)]);
    }
}
