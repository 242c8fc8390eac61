using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction;

/// <summary>One definition applied to an initiative: the verdict, the activities that decide it, and the judgement on each activity.</summary>
/// <remarks>
/// Immutable. The initiative is co-production where at least one activity is, is not where none is, and is undetermined otherwise. That is as
/// exact as the judgements on the activities: what is unknown of one may turn out either way, whatever turns out of another.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class InitiativeJudgement
{
    internal InitiativeJudgement(Definition definition, Initiative initiative, IReadOnlyList<Judgement> judgements)
    {
        Definition = definition;
        Initiative = initiative;
        Judgements = judgements;
        Verdict = judgements.Any(judgement => judgement.Verdict == Verdict.CoProduction) ? Verdict.CoProduction
            : judgements.All(judgement => judgement.Verdict == Verdict.NotCoProduction) ? Verdict.NotCoProduction
            : Verdict.Undetermined;
        Deciding = [.. judgements.Where(judgement => judgement.Verdict == Verdict)];
    }

    /// <summary>The definition applied.</summary>
    public Definition Definition { get; }

    /// <summary>The initiative it was applied to.</summary>
    public Initiative Initiative { get; }

    /// <summary>Whether the initiative is co-production under the definition.</summary>
    public Verdict Verdict { get; }

    /// <summary>The judgement on each activity, in the initiative's order.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>The judgements that decide: on the activities that count; where none does, on those undetermined; otherwise on all.</summary>
    public IReadOnlyList<Judgement> Deciding { get; }

    /// <summary>The verdict and the activities that decide it, in a sentence.</summary>
    public override string ToString() => TextRendering.Sentence(this);
}
