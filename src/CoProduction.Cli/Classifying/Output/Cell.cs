using CoProduction.Comparison;

namespace CoProduction.Cli.Classifying;

/// <summary>A cell of a table: plain text, and the same with colours.</summary>
internal sealed class Cell
{
    private const string Green = "\e[32m";
    private const string Red = "\e[91m";
    private const string Yellow = "\e[93m";
    private const string Plain = "\e[0m";

    private readonly IEnumerable<(string Colour, string Text)> pieces;

    public Cell(string text) => (Text, pieces) = (text, [("", text)]);

    private Cell(IReadOnlyList<(string Colour, string Text)> pieces) =>
        (Text, this.pieces) = (string.Concat(pieces.Select(piece => piece.Text)), pieces);

    public string Text { get; }

    /// <summary>The text with its colours, where it has any.</summary>
    public string Coloured => string.Concat(pieces.Select(piece => piece.Colour.Length == 0 ? piece.Text : piece.Colour + piece.Text + Plain));

    /// <summary>Whether it stands at the right of its column.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Several verdicts side by side, each in its colour.</summary>
    public static Cell Of(IEnumerable<Verdict> verdicts, Func<Verdict, string> shown) =>
        new([.. verdicts.Select(verdict => (verdict switch { Verdict.CoProduction => Green, Verdict.NotCoProduction => Red, _ => Yellow }, shown(verdict)))]);

    public static Cell Of(StatedOutcome outcome, string text) =>
        new([(outcome switch { StatedOutcome.Right => Green, StatedOutcome.Wrong => Red, _ => Yellow }, text)]);
}
