namespace WebApp.Storage;

/// <summary>What the view was made with: a definition or the codebook, its revision or version, and the hash of what it asks.</summary>
internal sealed record MadeWithRow
{
    public required string Subject { get; init; }

    public required string Version { get; init; }

    public required string Hash { get; init; }
}
