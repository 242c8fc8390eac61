using CoProduction.Tables;

namespace CoProduction.Cli.Classifying;

/// <summary>What the command line asks for.</summary>
internal sealed record ClassifyRequest
{
    /// <summary>The file to read, a hyphen for standard input, or null for the published cases.</summary>
    public required string? File { get; init; }

    /// <summary>How a table is read.</summary>
    public required TableOptions Table { get; init; }

    /// <summary>What becomes of several codings of an activity; null where each is taken by itself.</summary>
    public required ConsensusRule? Rule { get; init; }

    /// <summary>Whether that was asked for.</summary>
    public required bool IsRuleGiven { get; init; }

    /// <summary>The table to write instead, or null where results go to standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>Whether a table that is there already is replaced.</summary>
    public required bool Replaces { get; init; }

    /// <summary>How it is written, where it is CSV.</summary>
    public required TableOptions Csv { get; init; }

    /// <summary>What that table has.</summary>
    public required TableContent Content { get; init; }

    public required IReadOnlyList<Definition> Definitions { get; init; }

    public required bool IsExplained { get; init; }

    public required OutputFormat Format { get; init; }

    /// <summary>Whether the open questions of all activities are ranked after the results.</summary>
    public required bool RanksUnknowns { get; init; }
}
