using CoProduction.Tables;

namespace CoProduction.Cli.Texts;

/// <summary>What the command line asks for.</summary>
internal sealed record CodeRequest
{
    public required IReadOnlyList<string> Files { get; init; }

    public required IReadOnlyList<Definition> Definitions { get; init; }

    public required CodeFormat Format { get; init; }

    /// <summary>How a sheet is read, and which of its columns holds the texts.</summary>
    public required TableOptions Table { get; init; }

    /// <summary>The service, or null where recorded replies are replayed.</summary>
    public Uri? Endpoint { get; init; }

    public string? Model { get; init; }

    /// <summary>The folder of recorded replies, or null for those that come with the tool.</summary>
    public string? Replay { get; init; }

    /// <summary>The folder to record replies in, or requests where nothing is sent.</summary>
    public string? Record { get; init; }

    public int Readings { get; init; }

    public int Concurrency { get; init; }

    public bool AllowsKnowledge { get; init; }

    public bool IsDryRun { get; init; }

    public bool Confirms { get; init; }
}
