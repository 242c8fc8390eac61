namespace WebApp.Storage;

/// <summary>A row of the view: the verdicts on one activity, in a column for each definition, which the model adds.</summary>
internal sealed class VerdictRow
{
    public required string Id { get; init; }
}
