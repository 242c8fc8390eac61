using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>The findings on a criterion and on all that it is made of, for one activity.</summary>
internal sealed class FindingTree
{
    /// <summary>Holds every part against the premises; the status of the whole is known by then.</summary>
    public FindingTree(Criterion criterion, CriterionStatus status, Premises premises)
    {
        Outline = criterion.Outline;
        Premises = premises;
        CompiledCondition[] conditions = Outline.Conditions;
        var findings = new Finding[conditions.Length];
        findings[0] = new Finding(this, 0, status);
        for (int place = 1; place < findings.Length; place++)
        {
            findings[place] = new Finding(this, place, premises.StatusOf(conditions[place]));
        }

        Findings = findings;
    }

    public Outline Outline { get; }

    public Premises Premises { get; }

    /// <summary>One for each criterion of the outline, in its order.</summary>
    public Finding[] Findings { get; }
}
