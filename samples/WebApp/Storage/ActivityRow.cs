using CoProduction;

namespace WebApp.Storage;

/// <summary>An activity as it is kept: whole, as JSON, and beside it a column for each question, which the model adds and the view of verdicts reads.</summary>
internal sealed class ActivityRow
{
    public required string Id { get; init; }

    public required Activity Activity { get; init; }
}
