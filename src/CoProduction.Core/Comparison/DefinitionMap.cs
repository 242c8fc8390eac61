using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction.Comparison;

/// <summary>Definitions compared with each other: which entail which, which agree, and how broad each is.</summary>
/// <remarks>
/// A map of definitions as this library words them, over all sets of answers that break no implication, each weighing the same. It is no map of real
/// activities, of which some kinds are common and others never happen. Immutable.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class DefinitionMap
{
    private readonly DefinitionComparison[,] between;

    private DefinitionMap(DefinitionSet definitions, CancellationToken cancellationToken)
    {
        AnswerSpace space = new(definitions.Questionnaire, cancellationToken: cancellationToken);
        Definitions = definitions;
        between = new DefinitionComparison[definitions.Count, definitions.Count];
        List<DefinitionComparison> comparisons = [];
        for (int one = 0; one < definitions.Count; one++)
        {
            between[one, one] = DefinitionComparison.Of(definitions[one], definitions[one], space);
            for (int other = one + 1; other < definitions.Count; other++)
            {
                between[one, other] = DefinitionComparison.Of(definitions[one], definitions[other], space);
                between[other, one] = between[one, other].Reversed;
                comparisons.Add(between[one, other]);
            }
        }

        Comparisons = [.. comparisons];
        Breadths = [.. definitions
            .Select((definition, index) => BreadthOf(definition, between[index, index].Counts))
            .OrderByDescending(breadth => breadth.Share)];
        Closest = comparisons.MaxBy(comparison => comparison.Counts.Overlap);
        Equivalents = EquivalentGroups();
        Entailments = Steps();
        Drawing = MapDrawing.Of(Equivalents, Entailments);
    }

    /// <summary>The definitions compared, in the order given.</summary>
    public DefinitionSet Definitions { get; }

    /// <summary>The comparison of every pair, each once, the first named before the second.</summary>
    public IReadOnlyList<DefinitionComparison> Comparisons { get; }

    /// <summary>How much counts under each, broadest first.</summary>
    public IReadOnlyList<Breadth> Breadths { get; }

    /// <summary>The definition under which most sets of answers count.</summary>
    public Definition Broadest => Breadths[0].Definition;

    /// <summary>The definition under which fewest sets of answers count.</summary>
    public Definition Strictest => Breadths[^1].Definition;

    /// <summary>The pair with the greatest overlap, the first of several; null where there is only one definition.</summary>
    public DefinitionComparison? Closest { get; }

    /// <summary>All definitions, those together that are equivalent.</summary>
    public IReadOnlyList<DefinitionGroup> Equivalents { get; }

    /// <summary>The order of the definitions by entailment, reduced to its single steps: all other entailments follow from these.</summary>
    /// <remarks>Of equivalent definitions the first stands for all.</remarks>
    public IReadOnlyList<Entailment> Entailments { get; }

    /// <summary>The order of the definitions laid out in layers, to be drawn.</summary>
    public MapDrawing Drawing { get; }

    /// <summary>Compares definitions, your own included, each with each.</summary>
    /// <exception cref="ArgumentNullException">The list or a definition is null.</exception>
    /// <exception cref="ArgumentException">There is no definition, two share an id, or they ask questions of different questionnaires.</exception>
    /// <exception cref="NotSupportedException">Two are too large to be compared, even as diagrams.</exception>
    public static DefinitionMap Of(params IEnumerable<Definition> definitions) => Of(DefinitionSet.From(definitions), CancellationToken.None);

    /// <summary>The same, for many or large definitions, with which it may take long.</summary>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    /// <exception cref="NotSupportedException">Two are too large to be compared, even as diagrams.</exception>
    /// <exception cref="OperationCanceledException">The map is not wanted any more.</exception>
    public static DefinitionMap Of(DefinitionSet definitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return new DefinitionMap(definitions, cancellationToken);
    }

    /// <summary>The comparison of two of the definitions, or of one with itself.</summary>
    /// <exception cref="ArgumentNullException">A definition is null.</exception>
    /// <exception cref="ArgumentException">A definition is not on the map.</exception>
    public DefinitionComparison Between(Definition first, Definition second) =>
        between[IndexOf(first, nameof(first)), IndexOf(second, nameof(second))];

    /// <summary>All definitions in groups that agree, by average linkage: groups are joined while they overlap on average by the cut.</summary>
    /// <remarks>
    /// The overlap is <see cref="AnswerCounts.Overlap"/>. The two groups most alike are joined first, and the result is the same in every run.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The cut does not lie between 0 and 1.</exception>
    public IReadOnlyList<DefinitionGroup> GroupsByAgreement(double cut = 0.5)
    {
        if (cut is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(cut), cut, "A cut lies between 0 and 1.");
        }

        return [.. AverageLinkage.Groups(Definitions.Count, (one, other) => between[one, other].Counts.Overlap, cut)
            .Select(members => new DefinitionGroup([.. members.Select(member => Definitions[member])]))];
    }

    /// <summary>How many definitions are compared and how they stand to each other, in a sentence.</summary>
    public override string ToString() => MapRendering.Sentence(this);

    private static Breadth BreadthOf(Definition definition, AnswerCounts counts) => new(definition, counts.Both, counts.Total);

    private IReadOnlyList<DefinitionGroup> EquivalentGroups()
    {
        List<DefinitionGroup> groups = [];
        foreach (Definition definition in Definitions.Where(definition => !groups.Exists(group => group.Definitions.Contains(definition))))
        {
            groups.Add(new DefinitionGroup([.. Definitions.Where(other => Between(definition, other).Relation == Relation.Equivalent)]));
        }

        return [.. groups];
    }

    private IReadOnlyList<Entailment> Steps()
    {
        Definition[] first = [.. Equivalents.Select(group => group.Definitions[0])];
        return [.. from narrower in first
            from broader in first
            where Entails(narrower, broader) && !Array.Exists(first, middle => Entails(narrower, middle) && Entails(middle, broader))
            select new Entailment(narrower, broader, Between(broader, narrower).OnlyFirst!)];

        bool Entails(Definition one, Definition other) => Between(one, other).Relation == Relation.Entails;
    }

    private int IndexOf(Definition definition, string parameter)
    {
        ArgumentNullException.ThrowIfNull(definition, parameter);
        int place = Definitions.IndexOf(definition);
        return place >= 0 ? place : throw new ArgumentException($"'{definition.Id}' is not on the map.", parameter);
    }
}
