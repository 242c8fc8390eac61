namespace CoProduction.Reliability;

/// <summary>What completions are worth where so much of one sum of differences and so much of the other is asked for.</summary>
internal sealed class CellWorths
{
    private readonly CellSums sums;
    private readonly OpenCell[] cells;
    private readonly double observed;
    private readonly double expected;
    private readonly int[][] allowed;
    private readonly double[][] alone;
    private readonly double[][][,] pairs;
    private readonly double[][][] halves;

    public CellWorths(CellSums sums, double observed, double expected)
    {
        (this.sums, this.observed, this.expected) = (sums, observed, expected);
        cells = sums.Open.Cells;
        int categories = sums.Open.Table.CategoryCount;
        allowed = Array.ConvertAll(cells, cell => Enumerable.Range(0, categories).Where(cell.Allows).ToArray());
        alone = [.. Enumerable.Range(0, cells.Length).Select(cell => Enumerable.Range(0, categories)
            .Select(category => Of((sums.ObservedAlone[cell][category], sums.ExpectedAlone[cell][category]))).ToArray())];
        pairs = [[Matrix(false, false), Matrix(false, true)], [Matrix(true, false), Matrix(true, true)]];
        halves = [.. Enumerable.Range(0, cells.Length).Select(from => Enumerable.Range(0, cells.Length).Select(cell =>
            Enumerable.Range(0, categories).Select(category => Enumerable.Range(from, cells.Length - from).Where(other => other != cell && cell >= from)
                .Sum(other => MostOf(Between(cells[cell], cells[other].Unit, cells[other].Group), category, cells[other].Allowed) / 2)).ToArray()).ToArray())];

        double[,] Matrix(bool isSameUnit, bool meets)
        {
            var matrix = new double[categories, categories];
            for (int row = 0; row < categories; row++)
            {
                for (int column = 0; column < categories; column++)
                {
                    matrix[row, column] = Of((
                        isSameUnit ? 2 * sums.Open.ObservedDifference[row, column] : 0, meets ? 2 * sums.Open.ExpectedDifference[row, column] : 0));
                }
            }

            return matrix;
        }
    }

    /// <summary>What both sums together are worth.</summary>
    public double Of((double Observed, double Expected) both) => (observed * both.Observed) + (expected * both.Expected);

    /// <summary>The most that the ratings still to be chosen can add: each its best beside what is chosen, and half of what every other of them can be beside it.</summary>
    public double MostToCome(int from, Arrangement before, ReadOnlySpan<byte> chosen)
    {
        double most = 0;
        Span<double> worth = stackalloc double[Rating.MostCategories];
        for (int cell = from; cell < cells.Length; cell++)
        {
            foreach (int category in allowed[cell])
            {
                worth[category] = alone[cell][category] + halves[from][cell][category];
            }

            foreach (Arrangement.Class alike in before.Classes)
            {
                double[,] between = Between(cells[cell], alike.Unit, alike.Group);
                foreach (int earlier in alike.Cells)
                {
                    foreach (int category in allowed[cell])
                    {
                        worth[category] += between[chosen[earlier], category];
                    }
                }
            }

            most += worth[BestOf(cells[cell], worth[..alone[cell].Length])];
        }

        return most;
    }

    /// <summary>A completion that no change of one rating makes worth more: the best of those found from each category.</summary>
    public byte[] Climbed()
    {
        byte[][] found = [.. Enumerable.Range(0, alone.Length == 0 ? 1 : alone[0].Length).Select(category => ClimbedFrom(category))];
        return found.MaxBy(chosen => Enumerable.Range(0, cells.Length).Sum(cell =>
            alone[cell][chosen[cell]] + (WorthBeside(cell, chosen)[chosen[cell]] - alone[cell][chosen[cell]]) / 2))!;
    }

    private byte[] ClimbedFrom(int start)
    {
        byte[] chosen = [.. cells.Select((cell, index) => (byte)(cell.Allows(start) ? start : BestOf(cell, alone[index])))];
        for (bool isBetter = true; isBetter;)
        {
            isBetter = false;
            for (int cell = 0; cell < cells.Length; cell++)
            {
                double[] worth = WorthBeside(cell, chosen);
                int best = BestOf(cells[cell], worth);
                // More than rounding, or the climb might go round for ever.
                if (worth[best] > worth[chosen[cell]] + (1e-12 * Math.Abs(worth[best])))
                {
                    chosen[cell] = (byte)best;
                    isBetter = true;
                }
            }
        }

        return chosen;
    }

    /// <summary>For each category what a rating is worth beside all others.</summary>
    private double[] WorthBeside(int cell, byte[] chosen)
    {
        var worth = (double[])alone[cell].Clone();
        for (int other = 0; other < cells.Length; other++)
        {
            double[,] between = Between(cells[cell], cells[other].Unit, cells[other].Group);
            for (int category = 0; other != cell && category < worth.Length; category++)
            {
                worth[category] += between[category, chosen[other]];
            }
        }

        return worth;
    }

    private double[,] Between(OpenCell cell, int unit, int group) => pairs[cell.Unit == unit ? 1 : 0][sums.Meets(cell.Group, group) ? 1 : 0];

    private static int BestOf(OpenCell cell, ReadOnlySpan<double> worth)
    {
        int best = -1;
        for (int category = 0; category < worth.Length; category++)
        {
            best = cell.Allows(category) && (best < 0 || worth[category] > worth[best]) ? category : best;
        }

        return best;
    }

    private static double MostOf(double[,] between, int category, ulong allowed)
    {
        double most = double.NegativeInfinity;
        for (int other = 0; other < between.GetLength(1); other++)
        {
            most = (allowed >> other & 1) != 0 ? Math.Max(most, between[category, other]) : most;
        }

        return most;
    }
}
