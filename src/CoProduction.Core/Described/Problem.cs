using System.Globalization;

namespace CoProduction;

/// <summary>One thing that is wrong with what was described, found in reading it or in validating it, and where.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
public sealed record Problem
{
    /// <summary>The permanent code, such as <c>CPJ104</c> for what cannot be read and <c>CPV016</c> for what validation finds.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    /// <value><see cref="ProblemSeverity.Error"/> by default.</value>
    public ProblemSeverity Severity { get; init; }

    /// <summary>The JSON path of what is wrong, such as <c>$.answers.output</c> or <c>$[3].answers['a b']</c>, also where no JSON was read.</summary>
    /// <remarks>A problem with an absent property has the path of the object that lacks it, and malformed JSON that of the record.</remarks>
    public required string Path { get; init; }

    /// <summary>The place in the text.</summary>
    /// <value>Null by default, where no text was read.</value>
    public TextPlace? Place { get; init; }

    /// <summary>The cell of the table.</summary>
    /// <value>Null by default, where no table was read.</value>
    public CellPlace? Cell { get; init; }

    /// <summary>What is wrong, in a sentence that is the same in every culture.</summary>
    public required string Message { get; init; }

    /// <summary>The whole problem, as in <c>CPJ104 at $.id, line 3, column 14: Expected a string, not a number.</c>; the cell stands before the line.</summary>
    public override string ToString()
    {
        string place = $"{(Cell is null ? "" : $", {Cell}")}{(Place is null ? "" : $", {Place}")}";
        string severity = Severity switch
        {
            ProblemSeverity.Error => "",
            ProblemSeverity.Warning => "warning: ",
            _ => "note: ",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Code} at {Path}{place}: {severity}{Message}");
    }
}
