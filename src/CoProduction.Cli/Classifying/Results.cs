using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Classifying;

/// <summary>The results of one run while they come, with all that a form of output asks of it.</summary>
internal sealed record Results
{
    public required ClassifyRequest Request { get; init; }

    public required Classifier Classifier { get; init; }

    /// <summary>What was read, to be gone through once.</summary>
    public required IEnumerable<Located<IDescribed>> Described { get; init; }

    /// <summary>The results on it.</summary>
    public IEnumerable<Classified> Records => Described.Select(record => Classified.Of(record, Classifier));

    /// <summary>What was wrong with the records gone through so far.</summary>
    public required Diagnostics Diagnostics { get; init; }

    public required Display Display { get; init; }
}
