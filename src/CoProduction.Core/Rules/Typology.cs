using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>One author's kinds of co-production along one dimension. It describes an activity, and never decides whether it is co-production.</summary>
/// <remarks>Immutable and compared by reference. An activity may belong to several kinds, or to none.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Typology
{
    private string? contentHash;

    /// <summary>The permanent name in kebab case, such as <c>whitaker-1980</c> or <c>needham-carr-2009-stage</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Id { get; init => field = Required.Text(value); }

    /// <summary>What the kinds divide, such as <c>level of transformation</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Dimension { get; init => field = Required.Text(value); }

    /// <summary>The publication that the kinds are taken from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Work Work { get; init => field = Required.Value(value); }

    /// <summary>The idea, in our words.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Summary { get; init => field = Required.Text(value); }

    /// <summary>The kinds, in the author's order: rising where <see cref="IsOrdered"/>.</summary>
    /// <exception cref="ArgumentNullException">The value or a kind is null.</exception>
    /// <exception cref="ArgumentException">There is no kind, two share an id, or they ask questions of different questionnaires.</exception>
    public required IReadOnlyList<Kind> Kinds
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
            Members.Require("kind", field, kind => kind.Id, kind => kind.Criterion, nameof(value));
        }
    }

    /// <summary>The questionnaire whose questions the kinds ask.</summary>
    public Questionnaire Questionnaire => Kinds[0].Criterion.Questionnaire;

    /// <summary>Whether each kind stands above the one before it.</summary>
    /// <value>False by default.</value>
    public bool IsOrdered { get; init; }

    /// <summary>Sixteen hexadecimal digits that stand for what the kinds ask: the same wherever and whenever they ask the same.</summary>
    /// <remarks>Made of the typology's id, its questionnaire's, the order of the kinds, and the ids, the composition and the conditions of their criteria.</remarks>
    public string ContentHash => Volatile.Read(ref contentHash) ?? Once.Keep(ref contentHash, CoProduction.ContentHash.Of(this));

    /// <summary>Where the text supports more than one reading: what it leaves open and what was chosen here.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Notes { get; init => field = [.. Required.Value(value)]; } = [];

    /// <summary>The name to show: the work's authors and year, and the dimension.</summary>
    public string Name => $"{Work.ShortName}: {Dimension}";

    /// <summary>The kind with an id; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">No kind bears the id.</exception>
    public Kind this[string kindId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(kindId);
            return Kinds.FirstOrDefault(kind => kind.Id == kindId)
                ?? throw new KeyNotFoundException($"'{Id}' has no kind {Quoted.Of(kindId)}{NearestName.Hint(kindId, Kinds.Select(kind => kind.Id))}");
        }
    }

    /// <summary>The name to show.</summary>
    public override string ToString() => Name;
}
