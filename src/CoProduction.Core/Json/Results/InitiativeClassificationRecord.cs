using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>The result on an initiative as it goes over the wire, with the result on each of its activities.</summary>
/// <remarks>
/// Immutable. Definitions keep the classifier's order, activities the initiative's. Two are equal when all of their parts are equal; the order of
/// lists counts, that of definitions does not.
/// </remarks>
[JsonConverter(typeof(InitiativeClassificationRecordJsonConverter))]
public sealed record InitiativeClassificationRecord
{
    /// <summary>The id of the initiative.</summary>
    /// <value>Null where it has none.</value>
    public string? Id { get; init; }

    /// <summary>The title of the initiative.</summary>
    public required string Title { get; init; }

    /// <summary>The verdict under each definition, by the definition's id.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyDictionary<string, Verdict> Verdicts
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = WireEquality.Copy(value);
        }
    }

    /// <summary>The activities that decide, by the definition's id, as places in <see cref="Activities"/> counted from 0.</summary>
    /// <exception cref="ArgumentNullException">The value or a member of it is null.</exception>
    public required IReadOnlyDictionary<string, IReadOnlyList<int>> Deciding
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = WireEquality.Copy(value.Select(pair => KeyValuePair.Create<string, IReadOnlyList<int>>(pair.Key, [.. pair.Value])));
        }
    }

    /// <summary>The result on each activity.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<ClassificationRecord> Activities
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    }

    /// <summary>The record of a classification, with the judgements on each activity where it is to be explained.</summary>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static InitiativeClassificationRecord From(InitiativeClassification classification, bool explained = false)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return new InitiativeClassificationRecord
        {
            Id = classification.Initiative.Id,
            Title = classification.Initiative.Title,
            Verdicts = WireEquality.Copy(
                classification.Judgements.Select(judgement => KeyValuePair.Create(judgement.Definition.Id, judgement.Verdict))),
            Deciding = WireEquality.Copy(
                classification.Judgements.Select(judgement => KeyValuePair.Create(judgement.Definition.Id, PlacesOfDeciding(judgement)))),
            Activities = [.. classification.Activities.Select(activity => ClassificationRecord.From(activity, explained))],
        };
    }

    /// <inheritdoc/>
    public bool Equals(InitiativeClassificationRecord? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && WireEquality.Same(Verdicts, other.Verdicts, (left, right) => left == right)
        && WireEquality.Same(Deciding, other.Deciding, (left, right) => left.SequenceEqual(right))
        && Activities.SequenceEqual(other.Activities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Verdicts.Count, Deciding.Count, Activities.Count);

    /// <summary>The title, after the id where there is one, and the numbers of verdicts and activities.</summary>
    public override string ToString() => $"{(Id is null ? "" : $"{Id}: ")}{Title} ({Verdicts.Count} verdicts on {Activities.Count} activities)";

    private static IReadOnlyList<int> PlacesOfDeciding(InitiativeJudgement judgement) =>
        [.. judgement.Judgements.Index().Where(entry => entry.Item.Verdict == judgement.Verdict).Select(entry => entry.Index)];
}
