using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction;

/// <summary>A caution whose sign an activity's answers show.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class CautionFinding
{
    internal CautionFinding(Caution caution, Premises premises)
    {
        Caution = caution;
        Finding = new FindingTree(caution.Sign, CriterionStatus.Met, premises).Findings[0];
    }

    /// <summary>The caution, with its advice.</summary>
    public Caution Caution { get; }

    /// <summary>The sign held against the activity: met, with the answers that show it.</summary>
    public Finding Finding { get; }

    /// <summary>What the sign and the advice rest on, each once.</summary>
    public IReadOnlyList<Citation> Citations => [.. Caution.Sign.Citations.Union(Caution.Advice.Citations)];

    /// <summary>The caution and what shows it, as in <c>tokenism: The citizens are asked for views at most</c>.</summary>
    public override string ToString() => $"{Caution.Name}: {Caution.Sign.Statement}";
}
