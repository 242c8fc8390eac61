using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction.Comparison;

/// <summary>Two definitions set side by side as tests of answers: how they stand to each other, by how much, and where they part.</summary>
/// <remarks>Exact and computed without any activities: over all complete sets of answers that respect the implications. Immutable.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class DefinitionComparison
{
    private DefinitionComparison(
        Definition first,
        Definition second,
        IReadOnlyList<Question> questions,
        AnswerCounts counts,
        Witness? onlyFirst,
        Witness? onlySecond,
        Witness? both)
    {
        First = first;
        Second = second;
        Questions = questions;
        Counts = counts;
        OnlyFirst = onlyFirst;
        OnlySecond = onlySecond;
        Both = both;
    }

    /// <summary>The one definition.</summary>
    public Definition First { get; }

    /// <summary>The other definition.</summary>
    public Definition Second { get; }

    /// <summary>How the first stands to the second.</summary>
    /// <remarks>One that can never be met entails every other, and is equivalent to others that can never be met.</remarks>
    public Relation Relation => Counts.Relation;

    /// <summary>The questions counted over, in their questionnaire's order: those of either definition and those that the implications tie to them.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>How many complete sets of answers count under both, under one, and under neither.</summary>
    public AnswerCounts Counts { get; }

    /// <summary>The fewest answers that count under the first and not under the second; null where there are none.</summary>
    public Witness? OnlyFirst { get; }

    /// <summary>The fewest answers that count under the second and not under the first; null where there are none.</summary>
    public Witness? OnlySecond { get; }

    /// <summary>The fewest answers that count under both; null where there are none.</summary>
    public Witness? Both { get; }

    /// <summary>The same comparison from the other side.</summary>
    public DefinitionComparison Reversed => new(Second, First, Questions, Counts.Reversed, OnlySecond?.Reversed, OnlyFirst?.Reversed, Both?.Reversed);

    /// <summary>Compares two definitions.</summary>
    /// <exception cref="ArgumentNullException">A definition is null.</exception>
    /// <exception cref="ArgumentException">They ask questions of different questionnaires.</exception>
    /// <exception cref="NotSupportedException">The two are too large to be compared, even as diagrams.</exception>
    public static DefinitionComparison Of(Definition first, Definition second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        second.Criterion.RequireFrom(first.Questionnaire, second.Id, nameof(second));
        return Of(first, second, new AnswerSpace(first.Questionnaire));
    }

    /// <summary>How the two stand to each other and how far they agree, in a sentence.</summary>
    public override string ToString() => ComparisonRendering.Sentence(this);

    internal static DefinitionComparison Of(Definition first, Definition second, AnswerSpace space)
    {
        return new(
            first, second, space.QuestionsBearingOn(first, second), space.Count(first, second),
            Find(Verdict.CoProduction, Verdict.NotCoProduction),
            Find(Verdict.NotCoProduction, Verdict.CoProduction),
            Find(Verdict.CoProduction, Verdict.CoProduction));

        Witness? Find(Verdict one, Verdict other) =>
            space.Fewest(first, one, second, other) is { } answers ? new Witness(answers, first, one, second, other) : null;
    }
}
