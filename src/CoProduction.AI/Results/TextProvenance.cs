using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>What a reading can be traced by: the model, the codebook, the instructions and the day.</summary>
/// <remarks>Two are equal when all of their parts are.</remarks>
public sealed record TextProvenance
{
    /// <summary>The model as the service calls it.</summary>
    public required string Model { get; init; }

    /// <summary>When the reply came.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The questionnaire and its version, as in <c>codebook 1.0</c>.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>The hash of the instructions and the schema.</summary>
    public required string InstructionsHash { get; init; }

    /// <summary>The hash of the whole request.</summary>
    public required string RequestHash { get; init; }

    /// <summary>Whether the reply had been recorded, and was replayed.</summary>
    /// <value>False by default.</value>
    public bool IsReplayed { get; init; }

    /// <summary>All of it, as in <c>some-model on 2026-11-26 with codebook 1.0, instructions 0123456789abcdef</c>.</summary>
    public override string ToString() => Safe.Line(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Model} on {Date:yyyy-MM-dd} with {Questionnaire}, instructions {InstructionsHash}{(IsReplayed ? " (recorded)" : "")}"));
}
