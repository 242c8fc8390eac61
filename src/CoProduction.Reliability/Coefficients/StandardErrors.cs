namespace CoProduction.Reliability;

/// <summary>The published formulas for standard errors, each unit's part in the variance added up by pattern.</summary>
internal static class StandardErrors
{
    /// <summary>The standard error of a coefficient that is defined, and the number of units that it rests on.</summary>
    public static (Figure Error, int Units) Of(Tally tally, Disagreement disagreement, double value)
    {
        int least = tally.Coefficient.Kind is CoefficientKind.KrippendorffAlpha or CoefficientKind.CohenKappa ? 2 : 1;
        int units = 0;
        for (int pattern = 0; pattern < tally.Units.Length; pattern++)
        {
            units += tally.Raters[pattern] >= least ? tally.Units[pattern] : 0;
        }

        return (units < 2 ? new Figure(UndefinedReason.OneUnit)
            : tally.DependsOnUse ? new Figure(UndefinedReason.NoPublishedFormula)
            : new Figure(Math.Sqrt(tally.Coefficient.Kind switch
            {
                CoefficientKind.CohenKappa => VarianceOfCohen(tally, units, 1 - disagreement.Observed, 1 - disagreement.Expected),
                CoefficientKind.KrippendorffAlpha => VarianceOfAlpha(tally, units),
                _ => Variance(tally, units, disagreement.Expected, value),
            })), units);
    }

    /// <summary>Gwet's (2008, 2014) variance, by the part of each rated unit in observed and in expected agreement.</summary>
    private static double Variance(Tally tally, int units, double expected, double value)
    {
        double twice = 0;
        for (int pattern = 0; pattern < tally.Units.Length; pattern++)
        {
            twice += tally.Raters[pattern] >= 2 ? tally.Units[pattern] : 0;
        }

        double[] chance = tally.Coefficient.Kind == CoefficientKind.CongerKappa ? ChanceByCoder(tally, units) : ChanceFromShares(tally, expected);
        double sum = 0;
        for (int pattern = 0; pattern < tally.Units.Length; pattern++)
        {
            double raters = tally.Raters[pattern];
            if (raters == 0)
            {
                continue;
            }

            double agreement = raters < 2 ? 0 : units / twice * (expected - (tally.Disagreements[pattern] / (raters * (raters - 1)))) / expected;
            double part = agreement - (2 * (1 - value) * chance[pattern] / expected) - value;
            sum += tally.Units[pattern] * part * part;
        }

        return sum / (units * (units - 1.0));
    }

    /// <summary>For each pattern how far its chance agreement lies above the mean, for coefficients that take chance from the shares of values.</summary>
    private static double[] ChanceFromShares(Tally tally, double expected)
    {
        var chance = new double[tally.Units.Length];
        double[] shares = Disagreement.Shares(tally, tally.Units);
        double offered = tally.OfferedCount;
        for (int pattern = 0; pattern < chance.Length; pattern++)
        {
            double raters = tally.Raters[pattern];
            if (raters == 0)
            {
                continue;
            }

            double[] counts = tally.Counts[pattern];
            chance[pattern] = tally.Coefficient.Kind switch
            {
                CoefficientKind.FleissKappa => expected - (Dissimilarity.Between(tally.Differences, counts, shares) / raters),
                CoefficientKind.GwetAC => (Disagreement.SumOfWeights(tally) / (offered * (offered - 1))
                    * counts.Select((count, value) => count * (1 - shares[value])).Sum() / raters) - (1 - expected),
                _ => 0,
            };
        }

        return chance;
    }

    /// <summary>The same where chance is taken from the shares of each coder.</summary>
    private static double[] ChanceByCoder(Tally tally, int units)
    {
        double[]?[] shares = Disagreement.SharesByCoder(tally, tally.Units);
        int coders = shares.Count(own => own is not null);
        double[] total = [.. Enumerable.Range(0, tally.ValueCount).Select(value => shares.Sum(own => own?[value] ?? 0))];
        var chance = new double[tally.Units.Length];
        for (int coder = 0; coder < shares.Length; coder++)
        {
            if (shares[coder] is not { } own)
            {
                continue;
            }

            double[] others = [.. total.Select((sum, value) => sum - own[value])];
            double[] pull = [.. own.Select((_, value) => others.Select((share, other) => share * tally.Differences[other, value]).Sum())];
            double mean = own.Select((share, value) => share * pull[value]).Sum();
            double rated = 0;
            for (int pattern = 0; pattern < chance.Length; pattern++)
            {
                rated += tally.Values[pattern][coder] >= 0 ? tally.Units[pattern] : 0;
            }

            for (int pattern = 0; pattern < chance.Length; pattern++)
            {
                chance[pattern] -= tally.Values[pattern][coder] is >= 0 and var value
                    ? units / rated * (pull[value] - mean) / (coders * (coders - 1.0))
                    : 0;
            }
        }

        return chance;
    }

    /// <summary>Gwet's (2014) variance of Krippendorff's alpha, over the units rated twice or more.</summary>
    private static double VarianceOfAlpha(Tally tally, int units)
    {
        var shares = new double[tally.ValueCount];
        double ratings = 0;
        double disagreement = 0;
        for (int pattern = 0; pattern < tally.Units.Length; pattern++)
        {
            if (tally.Raters[pattern] >= 2)
            {
                ratings += (double)tally.Units[pattern] * tally.Raters[pattern];
                disagreement += tally.Units[pattern] * tally.Disagreements[pattern] / (tally.Raters[pattern] - 1);
                for (int value = 0; value < shares.Length; value++)
                {
                    shares[value] += tally.Units[pattern] * tally.Counts[pattern][value];
                }
            }
        }

        shares = Array.ConvertAll(shares, share => share / ratings);
        double mean = ratings / units;
        double observed = disagreement / ratings;
        double expected = Dissimilarity.Between(tally.Differences, shares, shares);
        double value0 = 1 - (observed / expected);
        double corrected = 1 - (observed * (1 - (1 / ratings)));
        double sum = 0;
        for (int pattern = 0; pattern < tally.Units.Length; pattern++)
        {
            double raters = tally.Raters[pattern];
            if (raters < 2)
            {
                continue;
            }

            double excess = (raters - mean) / mean;
            double agreement = ((raters - (tally.Disagreements[pattern] / (raters - 1))) / mean) - (corrected * excess);
            double chance = ((raters - Dissimilarity.Between(tally.Differences, tally.Counts[pattern], shares)) / mean) - ((1 - expected) * excess);
            double part = ((agreement - (1 - expected)) / expected) - (2 * (1 - value0) * (chance - (1 - expected)) / expected) - value0;
            sum += tally.Units[pattern] * part * part;
        }

        return sum / (units * (units - 1.0));
    }

    /// <summary>The large-sample variance of kappa and weighted kappa of Fleiss, Cohen and Everitt (1969).</summary>
    /// <remarks>They take the square of the mean part from the mean of the squares; the mean of the squared distances is the same number, and is nought where all parts are equal.</remarks>
    private static double VarianceOfCohen(Tally tally, int units, double observed, double expected)
    {
        double[]?[] shares = Disagreement.SharesByCoder(tally, tally.Units);
        double mean = (observed * expected) - (2 * expected) + observed;
        double sum = 0;
        for (int pattern = 0; pattern < tally.Units.Length; pattern++)
        {
            if (tally.Raters[pattern] == 2)
            {
                int[] values = tally.Values[pattern];
                double first = 1 - Enumerable.Range(0, tally.ValueCount).Sum(value => tally.Differences[values[0], value] * shares[1]![value]);
                double second = 1 - Enumerable.Range(0, tally.ValueCount).Sum(value => tally.Differences[value, values[1]] * shares[0]![value]);
                double part = ((1 - tally.Differences[values[0], values[1]]) * (1 - expected)) - ((first + second) * (1 - observed));
                sum += (double)tally.Units[pattern] / units * (part - mean) * (part - mean);
            }
        }

        return sum / (units * Math.Pow(1 - expected, 4));
    }
}
