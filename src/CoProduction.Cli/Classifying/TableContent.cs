using System.CommandLine.Parsing;
using CoProduction.Tables;

namespace CoProduction.Cli.Classifying;

/// <summary>What a table of results has.</summary>
internal sealed class TableContent
{
    private readonly string name;

    private TableContent(string name, Func<Classifier, ResultColumns>? columns) => (this.name, Columns) = (name, columns);

    public static TableContent Verdicts { get; } = new("verdicts", classifier => ResultColumns.Verdicts(classifier.Definitions).And(ResultColumns.Contradictions));

    public static TableContent Matrix { get; } = new("matrix", classifier => ResultColumns.Matrix(classifier.Definitions).And(ResultColumns.Contradictions));

    public static TableContent Kinds { get; } = new("kinds", classifier => ResultColumns.Memberships(classifier.Typologies));

    public static TableContent Long { get; } = new("long", null);

    /// <summary>Every content, in the order in which they are named.</summary>
    public static IReadOnlyList<TableContent> All { get; } = [Verdicts, Matrix, Kinds, Long];

    /// <summary>The columns of results beside an activity; null where each verdict has a row of its own.</summary>
    public Func<Classifier, ResultColumns>? Columns { get; }

    public static TableContent? Choose(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        TableContent? chosen = All.FirstOrDefault(each => each.name == typed);
        if (chosen is null)
        {
            result.AddError($"unknown columns '{typed}'; the known ones are {string.Join(", ", All)}");
        }

        return chosen;
    }

    /// <summary>What it is called at the command line.</summary>
    public override string ToString() => name;
}
