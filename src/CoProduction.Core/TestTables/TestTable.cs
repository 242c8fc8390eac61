using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.TestTables;

/// <summary>Activities that show what each condition of a definition does: every one is met and is not met, and decides alone wherever it can.</summary>
/// <remarks>
/// That is the coverage known as MC/DC, modified condition/decision coverage: for each condition there are two activities that differ in the answer to
/// its question alone, and one of them counts while the other does not. Beyond it, each answer to that question has an activity that turns on how the
/// condition takes it. A definition that is met otherwise in one condition only, by more answers, by fewer or by others, at one of the places where it
/// is asked or at all of them, therefore gives another verdict on at least one activity of the table, or on no sound activity whatever. Nothing is said
/// of changes to two conditions, or to how they are joined. Immutable, and the same for the same definition.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class TestTable
{
    private TestTable(Definition definition, IReadOnlyList<TestActivity> activities, IReadOnlyList<TestedCondition> conditions)
    {
        Definition = definition;
        Activities = [.. activities];
        Conditions = [.. conditions];
    }

    /// <summary>The definition.</summary>
    public Definition Definition { get; }

    /// <summary>The activities, by their numbers: each answers all of the definition's own questions, without a contradiction.</summary>
    public IReadOnlyList<TestActivity> Activities { get; }

    /// <summary>The conditions on single answers of which the definition is made, each once, as its criteria ask them.</summary>
    /// <remarks>One that allows every answer, or none, is among them: the same on two questions are two.</remarks>
    public IReadOnlyList<TestedCondition> Conditions { get; }

    /// <summary>The verdict that all sound activities have; undetermined where they part.</summary>
    internal Verdict Always => Definition.Assess(default);

    /// <summary>Makes the table of a definition.</summary>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    /// <exception cref="NotSupportedException">
    /// More than 1,000 smallest sets of answers meet the definition or fail it, or it asks more than 1,000 conditions on single answers, each counted
    /// wherever it is asked, or its rows take more steps to find than are allowed.
    /// </exception>
    public static TestTable Of(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        TestTableSearch search = new(definition);
        TestPair[] pairs = [.. search.Conditions.Select(search.PairFor)];
        IReadOnlyList<int>[][] shown = [.. search.Conditions.Zip(pairs, (condition, pair) =>
            condition.Question.Options.Select(answer => search.RowsShowing(condition, answer, pair)).ToArray())];
        TestActivity[] activities = [.. search.Rows.Select((excluded, index) => new TestActivity(index + 1, definition, excluded))];
        return new TestTable(definition, activities, [.. search.Conditions.Select((condition, index) =>
            new TestedCondition(condition, definition.Criterion, pairs[index], Answers(condition, shown[index], activities), activities))]);
    }

    /// <summary>The counts, as in <c>Sharp (1980): 8 activities for 6 conditions, of which 6 decide alone</c>, and whether nothing meets it or all does.</summary>
    public override string ToString() =>
        $"{Definition.Name}: {Prose.Count(Activities.Count, "activity", "activities")} for {Prose.Count(Conditions.Count, "condition", "conditions")}, "
        + $"of which {Prose.Count(Conditions.Count(condition => condition.DecidesAlone), "decides", "decide")} alone"
        + Always switch
        {
            Verdict.CoProduction => "; every activity meets it",
            Verdict.NotCoProduction => "; no activity can meet it",
            _ => "",
        };

    private static TestedAnswer[] Answers(AnswerCondition condition, IReadOnlyList<int>[] shown, TestActivity[] activities) =>
        [.. condition.Question.Options.Zip(shown, (answer, rows) =>
            new TestedAnswer(answer, TestTableSearch.Holds(condition, answer), rows.Select(row => activities[row])))];
}
