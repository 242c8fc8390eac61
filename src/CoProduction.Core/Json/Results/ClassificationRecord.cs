using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>The result of a classification as it goes over the wire: ids and words, for keeping and for showing.</summary>
/// <remarks>
/// Immutable. Definitions, typologies and kinds keep the classifier's order. Two are equal when all of their parts are equal; the order of lists
/// counts, that of verdicts, typologies and kinds does not.
/// </remarks>
[JsonConverter(typeof(ClassificationRecordJsonConverter))]
public sealed record ClassificationRecord
{
    /// <summary>The id of the activity.</summary>
    /// <value>Null where it has none.</value>
    public string? Id { get; init; }

    /// <summary>The title of the activity.</summary>
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

    /// <summary>How surely the activity belongs to each kind, by the typology's id and the kind's.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, Membership>> Typologies
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = WireEquality.Copy(value.Select(pair => KeyValuePair.Create(pair.Key, WireEquality.Copy(pair.Value))));
        }
    }

    /// <summary>Why answers cannot all be true, a sentence for each contradiction.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Contradictions
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>The cautions that the answers show; they have no part in any verdict.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CautionRecord> Cautions
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>Every definition's judgement with its criteria, sources and open questions.</summary>
    /// <value>Empty by default, where the explanation was not asked for.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<JudgementRecord> Judgements
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>The record of a classification, with the judgements where it is to be explained.</summary>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static ClassificationRecord From(Classification classification, bool explained = false)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return new ClassificationRecord
        {
            Id = classification.Activity.Id,
            Title = classification.Activity.Title,
            Verdicts = WireEquality.Copy(
                classification.Judgements.Select(judgement => KeyValuePair.Create(judgement.Definition.Id, judgement.Verdict))),
            Typologies = WireEquality.Copy(
                classification.Placements.GroupBy(placement => placement.Typology.Id).Select(group => KeyValuePair.Create(
                    group.Key, WireEquality.Copy(group.Select(placement => KeyValuePair.Create(placement.Kind.Id, placement.Membership)))))),
            Contradictions = [.. classification.Contradictions.Select(contradiction => contradiction.ToString())],
            Cautions = [.. classification.Cautions.Select(CautionRecord.From)],
            Judgements = explained ? [.. classification.Judgements.Select(JudgementRecord.From)] : [],
        };
    }

    /// <inheritdoc/>
    public bool Equals(ClassificationRecord? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && WireEquality.Same(Verdicts, other.Verdicts, (left, right) => left == right)
        && WireEquality.Same(Typologies, other.Typologies, (left, right) => WireEquality.Same(left, right, (one, two) => one == two))
        && Contradictions.SequenceEqual(other.Contradictions)
        && Cautions.SequenceEqual(other.Cautions)
        && Judgements.SequenceEqual(other.Judgements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Verdicts.Count, Typologies.Count, Contradictions.Count, Cautions.Count, Judgements.Count);

    /// <summary>The title, after the id where there is one, and the number of verdicts.</summary>
    public override string ToString() => $"{(Id is null ? "" : $"{Id}: ")}{Title} ({Verdicts.Count} verdicts)";
}
