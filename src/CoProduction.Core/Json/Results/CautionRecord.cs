namespace CoProduction.Json;

/// <summary>A caution that an activity's answers show, as it goes over the wire.</summary>
/// <remarks>Immutable. Two are equal when all of their parts are equal, in the same order.</remarks>
public sealed record CautionRecord
{
    /// <summary>The permanent name of the caution.</summary>
    public required string Id { get; init; }

    /// <summary>What in the answers gives cause for it.</summary>
    public required string Statement { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Advice { get; init; }

    /// <summary>What the statement and the advice rest on, as citations in words.</summary>
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

    /// <inheritdoc/>
    public bool Equals(CautionRecord? other) =>
        other is not null && Id == other.Id && Statement == other.Statement && Advice == other.Advice && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Statement, Advice, Sources.Count);

    /// <summary>The name and what gives cause for it.</summary>
    public override string ToString() => $"{Id}: {Statement}";

    internal static CautionRecord From(CautionFinding finding) => new()
    {
        Id = finding.Caution.Id,
        Statement = finding.Caution.Sign.Statement,
        Advice = finding.Caution.Advice.Text,
        Sources = [.. finding.Citations.Select(citation => citation.ToString())],
    };
}
