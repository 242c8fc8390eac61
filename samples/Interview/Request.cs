using CoProduction;

namespace InterviewSample;

/// <summary>What the command line asks for.</summary>
internal sealed record Request
{
    public required IReadOnlyList<Definition> Definitions { get; init; }

    /// <summary>What the activity is called where no file gives it.</summary>
    public required string Title { get; init; }

    /// <summary>The file of an activity to go on with, or null.</summary>
    public required string? From { get; init; }

    /// <summary>The file to write the activity to, or null to print it.</summary>
    public required string? Save { get; init; }
}
