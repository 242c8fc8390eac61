namespace CoProduction.Reliability;

/// <summary>The two numbers that every coefficient is made of, 1 − observed / expected, or the reason why there are none.</summary>
internal readonly record struct Disagreement(double Observed, double Expected, UndefinedReason? Reason = null)
{
    public Figure Value =>
        Reason is { } reason ? new Figure(reason)
        : Expected == 0 ? new Figure(UndefinedReason.OneCategoryUsed)
        : new Figure(1 - (Observed / Expected));

    /// <summary>Measures the disagreement in a tally whose patterns have some numbers of units.</summary>
    public static Disagreement In(Tally tally, ReadOnlySpan<int> units)
    {
        if (Hindrance(tally, units) is { } reason)
        {
            return new Disagreement(0, 0, reason);
        }

        return tally.Coefficient.Kind switch
        {
            CoefficientKind.KrippendorffAlpha => OfAlpha(tally, units),
            CoefficientKind.CohenKappa or CoefficientKind.CongerKappa => new Disagreement(ObservedIn(tally, units), ExpectedByCoder(tally, units)),
            CoefficientKind.PercentAgreement => new Disagreement(ObservedIn(tally, units), 1),
            _ => new Disagreement(ObservedIn(tally, units), ExpectedFromShares(tally, Shares(tally, units))),
        };
    }

    /// <summary>The share of each value, every rated unit counting alike however many coders rated it (Gwet 2014).</summary>
    public static double[] Shares(Tally tally, ReadOnlySpan<int> units)
    {
        var shares = new double[tally.ValueCount];
        double rated = 0;
        for (int pattern = 0; pattern < units.Length; pattern++)
        {
            if (tally.Raters[pattern] > 0 && units[pattern] > 0)
            {
                rated += units[pattern];
                AddTo(shares, tally.Counts[pattern], (double)units[pattern] / tally.Raters[pattern]);
            }
        }

        Scale(shares, 1 / rated);
        return shares;
    }

    /// <summary>For each coder who rated anything, the share of each value among the coder's own ratings.</summary>
    public static double[]?[] SharesByCoder(Tally tally, ReadOnlySpan<int> units)
    {
        var shares = new double[]?[tally.CoderCount];
        for (int coder = 0; coder < shares.Length; coder++)
        {
            var own = new double[tally.ValueCount];
            double rated = 0;
            for (int pattern = 0; pattern < units.Length; pattern++)
            {
                if (tally.Values[pattern][coder] is >= 0 and var value && Counts(tally, pattern))
                {
                    own[value] += units[pattern];
                    rated += units[pattern];
                }
            }

            if (rated > 0)
            {
                Scale(own, 1 / rated);
                shares[coder] = own;
            }
        }

        return shares;
    }

    /// <summary>The expected disagreement of coefficients that take it from the shares of values over all coders.</summary>
    public static double ExpectedFromShares(Tally tally, ReadOnlySpan<double> shares)
    {
        double offered = tally.OfferedCount;
        return tally.Coefficient.Kind switch
        {
            CoefficientKind.FleissKappa => Dissimilarity.Between(tally.Differences, shares, shares),
            CoefficientKind.GwetAC => 1 - (SumOfWeights(tally) / (offered * (offered - 1)) * Spread(shares)),
            _ => 1 - (SumOfWeights(tally) / (offered * offered)),
        };
    }

    public static double SumOfWeights(Tally tally)
    {
        double sum = 0;
        foreach (double difference in tally.Differences)
        {
            sum += 1 - difference;
        }

        return sum;
    }

    /// <summary>The mean over all ordered pairs of coders of what chance would make them differ.</summary>
    public static double ExpectedByCoder(Tally tally, double[]?[] shares)
    {
        double[][] present = [.. shares.OfType<double[]>()];
        double sum = 0;
        for (int one = 0; one < present.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                sum += Dissimilarity.Between(tally.Differences, present[one], present[other]);
            }
        }

        return 2 * sum / (present.Length * (present.Length - 1.0));
    }

    /// <summary>Whether a pattern's units count among a coder's ratings: for Cohen's kappa only where both coders rated them.</summary>
    public static bool Counts(Tally tally, int pattern) => tally.Coefficient.Kind != CoefficientKind.CohenKappa || tally.Raters[pattern] == 2;

    private static double ExpectedByCoder(Tally tally, ReadOnlySpan<int> units) => ExpectedByCoder(tally, SharesByCoder(tally, units));

    private static UndefinedReason? Hindrance(Tally tally, ReadOnlySpan<int> units)
    {
        if (tally.CoderCount < 2)
        {
            return UndefinedReason.FewerThanTwoCoders;
        }

        if (tally.CoderCount > 2 && tally.Coefficient.Kind == CoefficientKind.CohenKappa)
        {
            return UndefinedReason.MoreThanTwoCoders;
        }

        int most = 0;
        for (int pattern = 0; pattern < units.Length; pattern++)
        {
            most = units[pattern] > 0 ? Math.Max(most, tally.Raters[pattern]) : most;
        }

        return most == 0 ? UndefinedReason.NothingRated
            : most == 1 ? UndefinedReason.NoUnitRatedTwice
            : tally.OfferedCount == 1 && tally.Coefficient.Kind != CoefficientKind.PercentAgreement ? UndefinedReason.OneCategoryOffered
            : null;
    }

    /// <summary>The mean over the units rated twice or more of the share of their pairs of coders that differ, each by how far.</summary>
    private static double ObservedIn(Tally tally, ReadOnlySpan<int> units)
    {
        double sum = 0;
        double twice = 0;
        for (int pattern = 0; pattern < units.Length; pattern++)
        {
            double raters = tally.Raters[pattern];
            if (raters >= 2)
            {
                twice += units[pattern];
                sum += units[pattern] * tally.Disagreements[pattern] / (raters * (raters - 1));
            }
        }

        return sum / twice;
    }

    private static Disagreement OfAlpha(Tally tally, ReadOnlySpan<int> units)
    {
        var uses = new double[tally.ValueCount];
        double ratings = 0;
        for (int pattern = 0; pattern < units.Length; pattern++)
        {
            if (tally.Raters[pattern] >= 2)
            {
                ratings += (double)units[pattern] * tally.Raters[pattern];
                AddTo(uses, tally.Counts[pattern], units[pattern]);
            }
        }

        double[,] difference = tally.DependsOnUse ? Dissimilarity.Ordinal(uses) : tally.Differences;
        double[] disagreements = tally.DependsOnUse ? tally.DisagreementsUnder(difference) : tally.Disagreements;
        double sum = 0;
        for (int pattern = 0; pattern < units.Length; pattern++)
        {
            sum += tally.Raters[pattern] >= 2 ? units[pattern] * disagreements[pattern] / (tally.Raters[pattern] - 1) : 0;
        }

        return new Disagreement(sum / ratings, Dissimilarity.Between(difference, uses, uses) / (ratings * (ratings - 1)));
    }

    private static double Spread(ReadOnlySpan<double> shares)
    {
        double sum = 0;
        foreach (double share in shares)
        {
            sum += share * (1 - share);
        }

        return sum;
    }

    private static void AddTo(double[] sums, double[] amounts, double times)
    {
        for (int index = 0; index < sums.Length; index++)
        {
            sums[index] += times * amounts[index];
        }
    }

    private static void Scale(double[] amounts, double factor)
    {
        for (int index = 0; index < amounts.Length; index++)
        {
            amounts[index] *= factor;
        }
    }
}
