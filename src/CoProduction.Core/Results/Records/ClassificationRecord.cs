using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>The result of a classification as data, for keeping and for computing with: it names what it was made with.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts, that of verdicts, typologies and kinds does not.</remarks>
/// <param name="Id">The id of the activity; null where it has none.</param>
/// <param name="Title">The title of the activity.</param>
/// <param name="MadeWith">What it was made with; null where the initiative's result says so, of which this is a part.</param>
/// <param name="Verdicts">The verdict under each definition, by the definition's id.</param>
/// <param name="Typologies">How surely the activity belongs to each kind, by the typology's id and the kind's.</param>
/// <param name="Contradictions">Answers that cannot all be true.</param>
/// <param name="Cautions">The cautions that the answers show.</param>
/// <param name="Judgements">Every definition's judgement with reasons, criteria and open questions; null where the explanation was not asked for.</param>
public sealed record ClassificationRecord(
    [property: JsonPropertyName("id"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id,
    [property: JsonRequired, JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("madeWith"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MadeWith? MadeWith,
    IReadOnlyDictionary<string, Verdict> Verdicts,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, Membership>> Typologies,
    IReadOnlyList<ContradictionRecord> Contradictions,
    IReadOnlyList<CautionRecord> Cautions,
    IReadOnlyList<JudgementRecord>? Judgements)
{
    /// <summary>The verdict under each definition, by the definition's id.</summary>
    [JsonPropertyName("verdicts"), JsonConverter(typeof(StoredJsonConverter<IReadOnlyDictionary<string, Verdict>>))]
    public IReadOnlyDictionary<string, Verdict> Verdicts { get; init => field = Values.Map(value); } = Values.Map(Verdicts);

    /// <summary>How surely the activity belongs to each kind, by the typology's id and the kind's.</summary>
    [JsonPropertyName("typologies"), JsonConverter(typeof(StoredJsonConverter<IReadOnlyDictionary<string, IReadOnlyDictionary<string, Membership>>>))]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Membership>> Typologies { get; init => field = Values.Maps(value); } = Values.Maps(Typologies);

    /// <summary>Answers that cannot all be true.</summary>
    [JsonPropertyName("contradictions")]
    public IReadOnlyList<ContradictionRecord> Contradictions { get; init => field = Values.List(value); } = Values.List(Contradictions);

    /// <summary>The cautions that the answers show.</summary>
    [JsonPropertyName("cautions")]
    public IReadOnlyList<CautionRecord> Cautions { get; init => field = Values.List(value); } = Values.List(Cautions);

    /// <summary>Every definition's judgement with reasons, criteria and open questions; null where the explanation was not asked for.</summary>
    [JsonPropertyName("judgements"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JudgementRecord>? Judgements { get; init => field = Values.ListOrNull(value); } = Values.ListOrNull(Judgements);

    /// <summary>The record of a classification, with the judgements where it is to be explained.</summary>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static ClassificationRecord From(Classification classification, bool explained = false)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return Part(classification, explained) with
        {
            MadeWith = MadeWith.Of(
                classification.Judgements.Select(judgement => judgement.Definition), classification.Placements.Select(placement => placement.Typology)),
        };
    }

    /// <summary>The title, after the id where there is one, and the number of verdicts.</summary>
    public override string ToString() => $"{(Id is null ? "" : $"{Id}: ")}{Title} ({Prose.Count(Verdicts.Count, "verdict", "verdicts")})";

    /// <summary>The record as part of an initiative's, which says what it was made with.</summary>
    internal static ClassificationRecord Part(Classification classification, bool explained) => new(
        classification.Activity.Id,
        classification.Activity.Title,
        null,
        Values.Map(classification.Judgements, judgement => judgement.Definition.Id, judgement => judgement.Verdict),
        Values.Map(
            classification.Placements.GroupBy(placement => placement.Typology.Id),
            kinds => kinds.Key,
            kinds => Values.Map(kinds, placement => placement.Kind.Id, placement => placement.Membership)),
        [.. classification.Contradictions.Select(ContradictionRecord.From)],
        [.. classification.Cautions.Select(CautionRecord.From)],
        explained ? [.. classification.Judgements.Select(JudgementRecord.Part)] : null);
}
