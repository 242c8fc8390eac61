using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>The result on an initiative as data, with the result on each of its activities.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts, that of definitions does not.</remarks>
/// <param name="Id">The id of the initiative; null where it has none.</param>
/// <param name="Title">The title of the initiative.</param>
/// <param name="MadeWith">What it was made with.</param>
/// <param name="Verdicts">The verdict under each definition, by the definition's id.</param>
/// <param name="Deciding">The activities that decide, by the definition's id, as places in <see cref="Activities"/> counted from 0.</param>
/// <param name="Activities">The result on each activity.</param>
public sealed record InitiativeClassificationRecord(
    [property: JsonPropertyName("id"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id,
    [property: JsonRequired, JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("madeWith"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MadeWith? MadeWith,
    IReadOnlyDictionary<string, Verdict> Verdicts,
    IReadOnlyDictionary<string, IReadOnlyList<int>> Deciding,
    IReadOnlyList<ClassificationRecord> Activities)
{
    /// <summary>The verdict under each definition, by the definition's id.</summary>
    [JsonPropertyName("verdicts"), JsonConverter(typeof(StoredJsonConverter<IReadOnlyDictionary<string, Verdict>>))]
    public IReadOnlyDictionary<string, Verdict> Verdicts { get; init => field = Values.Map(value); } = Values.Map(Verdicts);

    /// <summary>The activities that decide, by the definition's id, as places in <see cref="Activities"/> counted from 0.</summary>
    [JsonPropertyName("deciding"), JsonConverter(typeof(StoredJsonConverter<IReadOnlyDictionary<string, IReadOnlyList<int>>>))]
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Deciding { get; init => field = Values.Lists(value); } = Values.Lists(Deciding);

    /// <summary>The result on each activity.</summary>
    [JsonRequired, JsonPropertyName("activities")]
    public IReadOnlyList<ClassificationRecord> Activities { get; init => field = Values.List(value); } = Values.List(Activities);

    /// <summary>The record of a classification, with the judgements on each activity where it is to be explained.</summary>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static InitiativeClassificationRecord From(InitiativeClassification classification, bool explained = false)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return new InitiativeClassificationRecord(
            classification.Initiative.Id,
            classification.Initiative.Title,
            MadeWith.Of(
                classification.Judgements.Select(judgement => judgement.Definition),
                classification.Activities.SelectMany(activity => activity.Placements, (_, placement) => placement.Typology)),
            Values.Map(classification.Judgements, judgement => judgement.Definition.Id, judgement => judgement.Verdict),
            Values.Map(classification.Judgements, judgement => judgement.Definition.Id, PlacesOfDeciding),
            [.. classification.Activities.Select(activity => ClassificationRecord.Part(activity, explained))]);
    }

    /// <summary>The title, after the id where there is one, and the numbers of verdicts and activities.</summary>
    public override string ToString() =>
        $"{(Id is null ? "" : $"{Id}: ")}{Title} ({Prose.Count(Verdicts.Count, "verdict", "verdicts")} on {Prose.Count(Activities.Count, "activity", "activities")})";

    private static IReadOnlyList<int> PlacesOfDeciding(InitiativeJudgement judgement) =>
        [.. judgement.Judgements.Index().Where(entry => entry.Item.Verdict == judgement.Verdict).Select(entry => entry.Index)];
}
