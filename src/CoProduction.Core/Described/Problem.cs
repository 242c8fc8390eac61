using System.Globalization;
using System.Text.Json.Serialization;

namespace CoProduction;

/// <summary>One thing that is wrong with what was described, found in reading it or in validating it, and where.</summary>
/// <remarks>
/// Two are equal when all of their parts are equal. With <c>JsonSerializer</c> a problem is an object of <c>code</c>, <c>severity</c> in a word,
/// <c>path</c>, <c>place</c> with <c>line</c> and <c>column</c> and <c>cell</c> where there is one, and <c>message</c>.
/// </remarks>
public sealed record Problem
{
    /// <summary>The permanent code, such as <c>CPJ104</c> for what cannot be read and <c>CPV016</c> for what validation finds.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    /// <value><see cref="ProblemSeverity.Error"/> by default.</value>
    [JsonPropertyName("severity")]
    public ProblemSeverity Severity { get; init; }

    /// <summary>The JSON path of what is wrong, such as <c>$.answers.output</c> or <c>$[3].answers['a b']</c>, also where no JSON was read.</summary>
    /// <remarks>A problem with an absent property has the path of the object that lacks it, and malformed JSON that of the record.</remarks>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>The place in the text.</summary>
    /// <value>Null by default, where no text was read.</value>
    [JsonPropertyName("place"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextPlace? Place { get; init; }

    /// <summary>The cell of the table.</summary>
    /// <value>Null by default, where no table was read.</value>
    [JsonPropertyName("cell"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CellPlace? Cell { get; init; }

    /// <summary>What is wrong, in a sentence that is the same in every culture.</summary>
    [JsonPropertyName("message")]
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
