using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>Two codings of one activity: where they differ, whether a verdict turns on it, and what to settle so that none does.</summary>
/// <remarks>
/// <para>Immutable, and compared by reference. To settle a question is to give both codings the same answer to it, that of the one coder or of the other. A set of
/// questions is enough where all verdicts agree afterwards, whichever way each is settled; ways that contradict each other, or what both coders say, cannot come about.
/// A coding whose answers contradict each other agrees with none.</para>
/// </remarks>
public sealed class CodingComparison
{
    internal CodingComparison(CodedActivity first, CodedActivity second, DefinitionSet definitions)
    {
        First = first;
        Second = second;
        Answers one = first.Answers;
        Answers other = second.Answers;
        Settlement settlement = new(one, other, definitions);
        Questions = [.. settlement.Differing.Select(question => new QuestionDifference(question, one, other))];
        Verdicts = [.. definitions
            .Select(definition => new VerdictDifference(definition, definition.Assess(one), definition.Assess(other)))
            .Where(pair => pair.First != pair.Second)];
        (SmallestSets, AreSmallest) = settlement.Find();
        ByDefinition = [.. Verdicts.Select(verdict => new Settlement(one, other, new DefinitionSet([verdict.Definition])))];
    }

    /// <summary>The id of the activity.</summary>
    public string ActivityId => First.ActivityId;

    /// <summary>The one coding.</summary>
    public CodedActivity First { get; }

    /// <summary>The other.</summary>
    public CodedActivity Second { get; }

    /// <summary>The questions of which they do not leave the same answers possible, in their questionnaire's order.</summary>
    public IReadOnlyList<QuestionDifference> Questions { get; }

    /// <summary>The definitions under which their verdicts differ.</summary>
    public IReadOnlyList<VerdictDifference> Verdicts { get; }

    /// <summary>Whether any verdict turns on how they differ.</summary>
    public bool Matters => Verdicts.Count > 0;

    /// <summary>The smallest sets of questions that, once settled, make all verdicts agree: each of them is enough by itself.</summary>
    /// <value>One empty set where all verdicts agree and neither coding contradicts itself.</value>
    public IReadOnlyList<IReadOnlyList<Question>> SmallestSets { get; }

    /// <summary>Whether no smaller set is enough; false where there are so many ways that only the set of all questions that matter is named.</summary>
    public bool AreSmallest { get; }

    /// <summary>For each differing verdict, what settles it alone.</summary>
    internal IReadOnlyList<Settlement> ByDefinition { get; }

    /// <summary>What differs and what to settle, in a sentence.</summary>
    public override string ToString()
    {
        string start = $"{ActivityId}, {First.Coder} and {Second.Coder}: {Wording.Count(Questions.Count, "question")} and {Wording.Count(Verdicts.Count, "verdict")} differ";
        return SmallestSets.All(set => set.Count == 0)
            ? $"{start}."
            : $"{start}; settle {string.Join(", or ", SmallestSets.Select(set => string.Join(" and ", set.Select(question => question.Id))))}.";
    }
}
