namespace CoProduction.Reliability;

/// <summary>Both sums of differences as what is known, what each unknown rating adds by itself, and what every two of them add together.</summary>
internal sealed class CellSums
{
    private readonly bool isByCoder;

    public CellSums(OpenCells open)
    {
        Open = open;
        isByCoder = open.KnownUses.Length > 1;
        Known = (
            open.ObservedInClosed + open.KnownInUnits.Sum(known => Dissimilarity.Between(open.ObservedDifference, known, known)),
            open.ExpectedBetweenKnown);
        ObservedAlone = Array.ConvertAll(open.Cells, cell => Alone(open.ObservedDifference, open.KnownInUnits[cell.Unit]));
        ExpectedAlone = Array.ConvertAll(open.Cells, cell => Alone(
            open.ExpectedDifference,
            [.. Enumerable.Range(0, open.Table.CategoryCount).Select(category =>
                Enumerable.Range(0, open.KnownUses.Length).Where(group => Meets(cell.Group, group)).Sum(group => open.KnownUses[group][category]))]));
    }

    public OpenCells Open { get; }

    /// <summary>The sums over what is known.</summary>
    public (double Observed, double Expected) Known { get; }

    /// <summary>For each unknown rating and category, the differences from the known ratings of its unit.</summary>
    public double[][] ObservedAlone { get; }

    /// <summary>For each unknown rating and category, the differences from the known ratings that chance would pair it with.</summary>
    public double[][] ExpectedAlone { get; }

    /// <summary>Whether chance would pair ratings of two groups: any with any, or those of different coders.</summary>
    public bool Meets(int one, int other) => !isByCoder || one != other;

    /// <summary>What a chosen rating adds to both sums: its differences from what is known, and from those chosen before.</summary>
    public (double Observed, double Expected) Added(int next, Arrangement before, ReadOnlySpan<byte> chosen)
    {
        OpenCell cell = Open.Cells[next];
        double observed = ObservedAlone[next][chosen[next]];
        double expected = ExpectedAlone[next][chosen[next]];
        foreach (Arrangement.Class alike in before.Classes)
        {
            bool isSameUnit = alike.Unit == cell.Unit;
            bool meets = Meets(cell.Group, alike.Group);
            foreach (int earlier in alike.Cells)
            {
                observed += isSameUnit ? 2 * Open.ObservedDifference[chosen[next], chosen[earlier]] : 0;
                expected += meets ? 2 * Open.ExpectedDifference[chosen[next], chosen[earlier]] : 0;
            }
        }

        return (observed, expected);
    }

    private static double[] Alone(double[,] difference, double[] known) => [.. Enumerable.Range(0, known.Length).Select(category =>
        2 * Enumerable.Range(0, known.Length).Sum(other => difference[category, other] * known[other]))];
}
