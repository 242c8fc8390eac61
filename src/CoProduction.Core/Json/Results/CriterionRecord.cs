using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Json;

/// <summary>One criterion held against the activity, as it goes over the wire.</summary>
/// <remarks>Immutable. Two are equal when all of their parts are equal, in the same order.</remarks>
public sealed record CriterionRecord
{
    /// <summary>The permanent name of the criterion within its definition.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is met, is not, or is open.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>What is asked, as a statement that is true of an activity or not.</summary>
    public required string Statement { get; init; }

    /// <summary>What is given on the questions that the criterion asks.</summary>
    /// <value>Nothing known by default.</value>
    public Answers Answers { get; init; }

    /// <summary>What follows for those questions from other answers, beyond what is given.</summary>
    /// <value>Nothing by default.</value>
    public Answers Implied { get; init; }

    /// <summary>Where the criterion is taken from, as citations in words.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Sources
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>Where each of the sources was read, in the same order.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Provenance> Provenance
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <inheritdoc/>
    public bool Equals(CriterionRecord? other) =>
        other is not null
        && Id == other.Id
        && Status == other.Status
        && Statement == other.Statement
        && Answers == other.Answers
        && Implied == other.Implied
        && Sources.SequenceEqual(other.Sources)
        && Provenance.SequenceEqual(other.Provenance);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Status, Statement, Answers, Sources.Count, Provenance.Count);

    internal static CriterionRecord From(Finding finding) => new()
    {
        Id = finding.Criterion.Id,
        Status = finding.Status,
        Statement = finding.Criterion.Statement,
        Answers = finding.Answers,
        Implied = finding.Implied,
        Sources = [.. finding.Criterion.Citations.Select(citation => citation.ToString())],
        Provenance = [.. finding.Criterion.Citations.Select(citation => citation.Provenance)],
    };
}
