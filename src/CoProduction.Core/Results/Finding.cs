using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>One criterion held against one activity.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Finding
{
    private readonly FindingTree tree;
    private readonly int place;

    internal Finding(FindingTree tree, int place, CriterionStatus status)
    {
        this.tree = tree;
        this.place = place;
        Status = status;
    }

    /// <summary>The criterion, with its words and sources.</summary>
    public Criterion Criterion => tree.Outline.Criteria[place];

    /// <summary>Whether it is met, is not, or is open.</summary>
    public CriterionStatus Status { get; }

    /// <summary>What is given on the questions that the criterion asks.</summary>
    public Answers Answers => new(Criterion.Questionnaire, tree.Premises.Answers.Excluded.To(Criterion.QuestionMask));

    /// <summary>What follows for those questions from other answers, by the questionnaire's implications, beyond what is given.</summary>
    public Answers Implied => new(Criterion.Questionnaire, tree.Premises.Implied.Excluded.To(Criterion.QuestionMask));

    /// <summary>The ids from the whole definition down to the criterion, as in <c>co-production/voluntary</c>.</summary>
    public string Path => tree.Outline.Paths[place];

    /// <summary>How deep the criterion stands in its definition: 0 for the whole.</summary>
    public int Depth => tree.Outline.Depths[place];

    /// <summary>The findings on the criteria that this one is made of.</summary>
    public IReadOnlyList<Finding> Parts => [.. tree.Outline.PartsOf(place).Select(part => tree.Findings[part])];

    /// <summary>The status and the statement, as in <c>not met: The cooperation is voluntary</c>.</summary>
    public override string ToString() => $"{Status.Word}: {Criterion.Statement}";
}
