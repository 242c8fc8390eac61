using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.TestTables;

/// <summary>An answer to the question of a tested condition, and the activities that show how the condition takes it.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class TestedAnswer
{
    internal TestedAnswer(AnswerOption answer, bool meets, IEnumerable<TestActivity> activities)
    {
        Answer = answer;
        Meets = meets;
        Activities = [.. activities];
    }

    /// <summary>The answer.</summary>
    public AnswerOption Answer { get; }

    /// <summary>Whether it meets the condition.</summary>
    public bool Meets { get; }

    /// <summary>Activities with that answer: if the condition took it the other way, at one of the places where it is asked or at all, one would turn.</summary>
    /// <value>Mostly one. Empty where the condition can take the answer either way, and no sound activity at all would turn.</value>
    public IReadOnlyList<TestActivity> Activities { get; }

    /// <summary>The answer and what shows it, as in <c>partlyVoluntary does not meet it: 7</c>.</summary>
    public override string ToString() =>
        $"{Answer.Token} {(Meets ? "meets it" : "does not meet it")}: "
        + (Activities.Count > 0 ? string.Join(", ", Activities.Select(activity => activity.Number)) : "no activity turns on it");
}
