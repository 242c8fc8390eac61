using CoProduction.Coding;

namespace CoProduction.Testing;

/// <summary>Activities that show what each condition of a definition does: every one is met and is not met, and decides alone wherever it can.</summary>
/// <remarks>
/// That is the coverage known as MC/DC, modified condition/decision coverage: for each condition there are two activities that differ in the answer to
/// its question alone, and one of them counts while the other does not. A definition that takes such a condition for always met, or for never met, and
/// no other on the same question, gives another verdict on at least one of them. Immutable, and the same for the same definition.
/// </remarks>
public sealed class TestTable
{
    private TestTable(Definition definition, IReadOnlyList<TestActivity> activities, IReadOnlyList<TestedCondition> conditions)
    {
        Definition = definition;
        Activities = activities;
        Conditions = conditions;
    }

    /// <summary>The definition.</summary>
    public Definition Definition { get; }

    /// <summary>The activities, by their numbers: each answers all of the definition's own questions, without a contradiction.</summary>
    public IReadOnlyList<TestActivity> Activities { get; }

    /// <summary>The conditions on single answers of which the definition is made, each once, as its criteria ask them.</summary>
    public IReadOnlyList<TestedCondition> Conditions { get; }

    /// <summary>Makes the table of a definition.</summary>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    public static TestTable Of(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        TestTableSearch search = new(definition);
        (AnswerCondition Condition, TestPair Pair)[] found = [.. search.Conditions.Select(condition => (condition, search.PairFor(condition)))];
        TestActivity[] activities = [.. search.Rows.Select((excluded, index) => new TestActivity(index + 1, definition, excluded))];
        return new TestTable(
            definition,
            activities,
            [.. found.Select(each => new TestedCondition(each.Condition, definition.Criterion, each.Pair, activities))]);
    }

    /// <summary>The counts, as in <c>Sharp (1980): 7 activities for 6 conditions, of which 6 decide alone</c>.</summary>
    public override string ToString() =>
        $"{Definition.Name}: {Activities.Count} activities for {Conditions.Count} {(Conditions.Count == 1 ? "condition" : "conditions")}, "
        + $"of which {Conditions.Count(condition => condition.DecidesAlone)} decide alone";
}
