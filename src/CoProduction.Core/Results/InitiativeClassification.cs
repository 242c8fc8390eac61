using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction;

/// <summary>All judgements on an initiative, the whole classification of each of its activities, and how far the definitions agree.</summary>
/// <remarks>Immutable and complete: every definition of the classifier and every activity is there.</remarks>
[JsonConverter(typeof(ContractJsonConverter<InitiativeClassification>))]
public sealed class InitiativeClassification
{
    internal InitiativeClassification(Initiative initiative, IReadOnlyList<Definition> definitions, IReadOnlyList<Classification> activities)
    {
        Initiative = initiative;
        Activities = activities;
        Judgements = [.. definitions.Select((definition, index) =>
            new InitiativeJudgement(definition, initiative, [.. activities.Select(activity => activity.Judgements[index])]))];
    }

    /// <summary>The initiative.</summary>
    public Initiative Initiative { get; }

    /// <summary>The classification of each activity by itself, in the initiative's order.</summary>
    public IReadOnlyList<Classification> Activities { get; }

    /// <summary>One judgement for each definition, in the classifier's order.</summary>
    public IReadOnlyList<InitiativeJudgement> Judgements { get; }

    /// <summary>How far the definitions agree.</summary>
    public Agreement Agreement => Agreements.Among([.. Judgements.Select(judgement => judgement.Verdict)]);

    /// <summary>The judgement under a definition: under this very one, and no other with its id.</summary>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    /// <exception cref="KeyNotFoundException">The classifier did not apply the definition.</exception>
    public InitiativeJudgement this[Definition definition] => DefinitionSet.Applied(definition, Judgements, judgement => judgement.Definition);

    /// <summary>The judgement under the definition with an id.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">The classifier did not apply a definition with that id.</exception>
    public InitiativeJudgement this[string definitionId] => DefinitionSet.Applied(definitionId, Judgements, judgement => judgement.Definition);

    /// <summary>Under how many definitions the initiative has a verdict.</summary>
    public int Count(Verdict verdict) => Judgements.Count(judgement => judgement.Verdict == verdict);

    /// <summary>A sentence with the counts, then a line for each definition that names the deciding activities.</summary>
    public override string ToString() => TextRendering.Summary(this);
}
