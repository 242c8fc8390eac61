using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.TestTables;

/// <summary>A condition on the answer to one question, and the activities of a test table that show what it does.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class TestedCondition
{
    internal TestedCondition(AnswerCondition condition, Criterion definition, TestPair pair, IReadOnlyList<TestedAnswer> answers, IReadOnlyList<TestActivity> activities)
    {
        Condition = condition;
        Question = condition.Question;
        Criteria = [.. definition.WithParts().Where(criterion => criterion.Parts.Count == 0 && TestTableSearch.Asks(criterion, condition))];
        Met = pair.Met is { } met ? activities[met] : null;
        NotMet = pair.NotMet is { } not ? activities[not] : null;
        DecidesAlone = pair.DecidesAlone;
        Along = pair.Along;
        Answers = [.. answers];
    }

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    /// <summary>The question that it asks.</summary>
    public Question Question { get; }

    /// <summary>The criteria that ask it, in the definition's order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>An activity that meets it; null where none can, because of the implications or because it allows no answer.</summary>
    public TestActivity? Met { get; }

    /// <summary>An activity that does not meet it; null where all do, because of the implications or because it allows every answer.</summary>
    public TestActivity? NotMet { get; }

    /// <summary>Whether the two activities differ in the answer to its question alone, and only one of them counts.</summary>
    /// <value>False where no two activities do.</value>
    public bool DecidesAlone { get; }

    /// <summary>Other conditions on the same question that change along with it between the two activities.</summary>
    /// <value>Empty where there are two that it decides all by itself, and where it does not decide alone.</value>
    public IReadOnlyList<Condition> Along { get; }

    /// <summary>Each answer to its question, and the activity that shows how the condition takes it.</summary>
    public IReadOnlyList<TestedAnswer> Answers { get; }

    /// <summary>The condition and the numbers of its activities, as in <c>formalArrangement: yes decides alone between 1 and 4</c>.</summary>
    public override string ToString() => DecidesAlone
        ? $"{Condition} decides alone between {Met!.Number} and {NotMet!.Number}"
        : $"{Condition} never decides alone";
}
