using System.Text.Json.Serialization;

namespace CoProduction.Cli.Texts;

/// <summary>A text of a list.</summary>
internal sealed record TextEntry
{
    /// <summary>The file beside the list.</summary>
    [JsonPropertyName("file")]
    public required string File { get; init; }

    /// <summary>The id of the activity that it tells of, among those of the reference; null where there is none.</summary>
    [JsonPropertyName("activity")]
    public string? Activity { get; init; }

    /// <summary>Whether it was kept away while the instructions were improved.</summary>
    [JsonPropertyName("unseen")]
    public bool IsUnseen { get; init; }
}
