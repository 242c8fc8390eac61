using System.Text;
using CoProduction.Comparison;

namespace CoProduction.Cli.Classifying;

/// <summary>A cell of a table: plain text, and the same with colours.</summary>
internal sealed record Cell(string Text)
{
    private const string Green = "\e[32m";
    private const string Red = "\e[91m";
    private const string Yellow = "\e[93m";
    private const string Plain = "\e[0m";

    /// <summary>The text with its colours, where it has any.</summary>
    public string Coloured { get; private init; } = Text;

    /// <summary>Whether it stands at the right of its column.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Several verdicts side by side, each in its colour.</summary>
    public static Cell Of(IEnumerable<(Verdict Verdict, string Text)> verdicts)
    {
        StringBuilder plain = new();
        StringBuilder coloured = new();
        foreach ((Verdict verdict, string text) in verdicts)
        {
            plain.Append(text);
            coloured.Append(verdict switch { Verdict.CoProduction => Green, Verdict.NotCoProduction => Red, _ => Yellow }).Append(text).Append(Plain);
        }

        return new Cell(plain.ToString()) { Coloured = coloured.ToString() };
    }

    public static Cell Of(StatedOutcome outcome, string text) => new(text)
    {
        Coloured = outcome switch { StatedOutcome.Right => Green, StatedOutcome.Wrong => Red, _ => Yellow } + text + Plain,
    };
}
