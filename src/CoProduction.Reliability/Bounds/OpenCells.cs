using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>The unknown ratings of a table one by one, and what is known beside them, counted in whole numbers.</summary>
/// <remarks>
/// Observed and expected disagreement are sums over pairs of ratings, of whole numbers where their differences do not depend on use; what they are multiplied by to become
/// the parts of a coefficient is kept aside, so that nothing expected is exactly nought.
/// </remarks>
internal sealed class OpenCells
{
    /// <summary>Makes them, in the order of units, or of coders.</summary>
    public OpenCells(OpenTable table, bool isByCoder = false)
    {
        Table = table;
        List<OpenCell> cells = [];
        List<double[]> units = [];
        double span = Math.Max(1, table.CategoryCount - 1);
        (ObservedDifference, double scale) = table.Steps switch
        {
            DifferenceSteps.Alike => (Matrix(_ => 1), 1.0),
            DifferenceSteps.Even => (Matrix(apart => apart), 1 / span),
            DifferenceSteps.Squared => (Matrix(apart => apart * apart), 1 / (span * span)),
            _ => (Matrix(apart => apart * (apart + 1)), 1 / (table.CategoryCount * span)),
        };
        ExpectedDifference = table.Kind == CoefficientKind.GwetAC ? Matrix(_ => 1) : ObservedDifference;
        foreach ((ulong[] allowed, int count) in table.Patterns)
        {
            var known = new double[table.CategoryCount];
            foreach (ulong one in allowed.Where(OpenTable.IsDefinite))
            {
                known[BitOperations.TrailingZeroCount(one)]++;
            }

            if (allowed.All(OpenTable.IsDefinite))
            {
                ObservedInClosed += count * Dissimilarity.Between(ObservedDifference, known, known);
                continue;
            }

            for (int unit = 0; unit < count; unit++)
            {
                cells.AddRange(Enumerable.Range(0, allowed.Length).Where(coder => !OpenTable.IsDefinite(allowed[coder]))
                    .Select(coder => new OpenCell(units.Count, table.GroupOf(coder), allowed[coder])));
                units.Add(known);
            }
        }

        Cells = isByCoder ? [.. cells.OrderBy(cell => cell.Group)] : [.. cells];
        KnownInUnits = [.. units];
        KnownUses = table.Uses(most: false);
        ObservedScale = table.Observed(scale);
        (ExpectedStart, ExpectedScale) = table.ExpectedParts(scale);
    }

    public OpenTable Table { get; }

    public OpenCell[] Cells { get; }

    /// <summary>For each unit with an unknown rating, how often each category is used by the others.</summary>
    public double[][] KnownInUnits { get; }

    /// <summary>For each group of coders, how often each category is used by what is known.</summary>
    public double[][] KnownUses { get; }

    /// <summary>How far two ratings of a unit differ, in whole numbers.</summary>
    public double[,] ObservedDifference { get; }

    /// <summary>How far two ratings differ that might be of one unit, in whole numbers.</summary>
    public double[,] ExpectedDifference { get; }

    /// <summary>The sum of differences within units that are wholly known.</summary>
    public double ObservedInClosed { get; }

    /// <summary>What turns a sum of differences into observed disagreement.</summary>
    public double ObservedScale { get; }

    /// <summary>Expected disagreement where the sum of differences is nought.</summary>
    public double ExpectedStart { get; }

    /// <summary>What the sum of differences adds to it; nought where it does not depend on uses.</summary>
    public double ExpectedScale { get; }

    /// <summary>The sum of the expected differences between all that is known, of different coders where each counts by itself.</summary>
    public double ExpectedBetweenKnown
    {
        get
        {
            double[] all = [.. Enumerable.Range(0, Table.CategoryCount).Select(category => KnownUses.Sum(uses => uses[category]))];
            return Dissimilarity.Between(ExpectedDifference, all, all)
                - (KnownUses.Length > 1 ? KnownUses.Sum(uses => Dissimilarity.Between(ExpectedDifference, uses, uses)) : 0);
        }
    }

    private double[,] Matrix(Func<double, double> difference)
    {
        var matrix = new double[Table.CategoryCount, Table.CategoryCount];
        for (int row = 0; row < Table.CategoryCount; row++)
        {
            for (int column = 0; column < Table.CategoryCount; column++)
            {
                matrix[row, column] = row == column ? 0 : difference(Math.Abs(row - (double)column));
            }
        }

        return matrix;
    }
}
