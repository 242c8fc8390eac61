using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>A rule between answers: where one condition holds, another must hold too.</summary>
/// <remarks>Validation names both sides of a broken rule; reasoning uses the rules, so that nobody is asked what follows from what they said.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Implication
{
    internal Implication(string id, Condition premise, Condition conclusion, string reason)
    {
        Id = id;
        Premise = premise;
        Conclusion = conclusion;
        Reason = reason;
        Clause = !premise | conclusion;
    }

    /// <summary>The permanent name, such as <c>deliveringIsActive</c>.</summary>
    public string Id { get; }

    /// <summary>What makes the rule apply.</summary>
    public Condition Premise { get; }

    /// <summary>What must then hold.</summary>
    public Condition Conclusion { get; }

    /// <summary>Why the one follows from the other.</summary>
    public string Reason { get; }

    /// <summary>The rule as one condition: the premise does not hold, or the conclusion does.</summary>
    internal Condition Clause { get; }

    /// <summary>Both sides, as in <c>citizensDeliver: yes implies behaviour: active</c>.</summary>
    public override string ToString() => $"{Premise} implies {Conclusion}";
}
