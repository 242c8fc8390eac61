using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction;

/// <summary>All judgements and typology placements for one activity, and how far they agree.</summary>
/// <remarks>
/// Immutable and complete: every definition and kind of the classifier is there.
/// Placements and cautions are worked out when they are first asked for.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter<Classification>))]
public sealed class Classification
{
    private readonly Classifier classifier;
    private readonly Premises premises;
    private IReadOnlyList<Placement>? placements;
    private IReadOnlyList<CautionFinding>? cautions;

    internal Classification(Activity activity, IReadOnlyList<Judgement> judgements, Classifier classifier, Premises premises)
    {
        Activity = activity;
        Judgements = [.. judgements];
        this.classifier = classifier;
        this.premises = premises;
    }

    /// <summary>The activity.</summary>
    public Activity Activity { get; }

    /// <summary>One judgement for each definition, in the classifier's order.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>One placement for each kind of each typology, in the classifier's order.</summary>
    public IReadOnlyList<Placement> Placements => Volatile.Read(ref placements) ?? Once.Keep(ref placements, Place());

    /// <summary>The cautions that the answers already show, in the classifier's order; they have no part in any verdict.</summary>
    public IReadOnlyList<CautionFinding> Cautions => Volatile.Read(ref cautions) ?? Once.Keep(ref cautions, Warn());

    /// <summary>Answers that cannot all be true; where there are any, every verdict is <see cref="Verdict.Undetermined"/>.</summary>
    public IReadOnlyList<Contradiction> Contradictions => premises.Contradictions;

    /// <summary>How far the definitions agree.</summary>
    public Agreement Agreement => Agreements.Among([.. Judgements.Select(judgement => judgement.Verdict)]);

    /// <summary>The judgement under a definition: under this very one, and no other with its id.</summary>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    /// <exception cref="KeyNotFoundException">The classifier did not apply the definition.</exception>
    public Judgement this[Definition definition] => DefinitionSet.Applied(definition, Judgements, judgement => judgement.Definition);

    /// <summary>The judgement under the definition with an id.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">The classifier did not apply a definition with that id.</exception>
    public Judgement this[string definitionId] => DefinitionSet.Applied(definitionId, Judgements, judgement => judgement.Definition);

    /// <summary>How surely the activity belongs to a kind.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="KeyNotFoundException">The classifier did not apply a typology with the kind.</exception>
    public Membership this[Kind kind]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(kind);
            return (Placements.FirstOrDefault(placement => placement.Kind == kind)
                ?? throw new KeyNotFoundException($"No typology with the kind '{kind.Id}' was applied.")).Membership;
        }
    }

    /// <summary>Why the activity is co-production under one of two definitions and not under the other.</summary>
    /// <value>Null where they do not part: they agree, or one of them is undetermined.</value>
    /// <exception cref="ArgumentNullException">A definition is null.</exception>
    /// <exception cref="KeyNotFoundException">The classifier did not apply a definition.</exception>
    public Contrast? Contrast(Definition one, Definition other) => (this[one], this[other]) switch
    {
        ({ Verdict: Verdict.CoProduction } counting, { Verdict: Verdict.NotCoProduction } not) => new Contrast(counting, not),
        ({ Verdict: Verdict.NotCoProduction } not, { Verdict: Verdict.CoProduction } counting) => new Contrast(counting, not),
        _ => null,
    };

    /// <summary>Under how many definitions the activity has a verdict.</summary>
    public int Count(Verdict verdict) => Judgements.Count(judgement => judgement.Verdict == verdict);

    /// <summary>A sentence with the counts, then a line for each definition, and one for the cautions where there are any.</summary>
    public override string ToString() => TextRendering.Summary(this);

    private IReadOnlyList<Placement> Place() =>
        [.. from typology in classifier.Typologies from kind in typology.Kinds select new Placement(typology, kind, premises)];

    private IReadOnlyList<CautionFinding> Warn() =>
        [.. from caution in classifier.Cautions
            where premises.StatusOf(caution.Sign.Compiled) == CriterionStatus.Met
            select new CautionFinding(caution, premises)];
}
