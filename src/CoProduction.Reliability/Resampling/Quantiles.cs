namespace CoProduction.Reliability;

/// <summary>Quantiles of the normal and the t distribution, and of a sample.</summary>
internal static class Quantiles
{
    private static readonly double[] GammaTerms =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The value below which a share of a standard normal distribution lies.</summary>
    public static double Normal(double share) => StudentT(share, double.PositiveInfinity);

    /// <summary>The value below which a share of the t distribution lies, found by halving an interval of its distribution function.</summary>
    public static double StudentT(double share, double freedom)
    {
        if (share < 0.5)
        {
            return -StudentT(1 - share, freedom);
        }

        double above = 1 - share;
        double low = 0;
        double high = 1;
        while (AboveT(high, freedom) > above)
        {
            high *= 2;
        }

        // Until no number lies between the two.
        for (double middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            (low, high) = AboveT(middle, freedom) > above ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>A quantile of sorted values, between two of them in proportion: definition 7 of Hyndman and Fan (1996), the one R takes.</summary>
    public static double OfSorted(ReadOnlySpan<double> sorted, double share)
    {
        double place = (sorted.Length - 1) * share;
        int below = (int)Math.Floor(place);
        double rest = place - below;
        return rest == 0 ? sorted[below] : sorted[below] + (rest * (sorted[below + 1] - sorted[below]));
    }

    /// <summary>The share of the t distribution above a value that is not negative.</summary>
    private static double AboveT(double value, double freedom) => double.IsInfinity(freedom)
        ? 0.5 * UpperGamma(0.5, value * value / 2)
        : 0.5 * IncompleteBeta(freedom / 2, 0.5, freedom / (freedom + (value * value)));

    /// <summary>The regularized upper incomplete gamma function: its series for small values, its continued fraction for others.</summary>
    private static double UpperGamma(double shape, double value)
    {
        if (value <= 0)
        {
            return 1;
        }

        double front = Math.Exp((shape * Math.Log(value)) - value - LogGamma(shape));
        if (value < shape + 1)
        {
            double term = 1 / shape;
            double sum = term;
            for (int step = 1; term > sum * 1e-17; step++)
            {
                term *= value / (shape + step);
                sum += term;
            }

            return 1 - (front * sum);
        }

        return front * Fraction(step => step == 0
            ? (1, value + 1 - shape)
            : (step * (shape - step), value + (2 * step) + 1 - shape));
    }

    /// <summary>The regularized incomplete beta function by its continued fraction.</summary>
    private static double IncompleteBeta(double first, double second, double value)
    {
        if (value is <= 0 or >= 1)
        {
            return value <= 0 ? 0 : 1;
        }

        if (value > (first + 1) / (first + second + 2))
        {
            return 1 - IncompleteBeta(second, first, 1 - value);
        }

        double front = Math.Exp(
            LogGamma(first + second) - LogGamma(first) - LogGamma(second) + (first * Math.Log(value)) + (second * Math.Log(1 - value))) / first;
        return front * Fraction(step =>
        {
            int half = step / 2;
            double over = step == 0 ? 1
                : step % 2 == 0 ? half * (second - half) * value / ((first + step - 1) * (first + step))
                : -(first + half) * (first + second + half) * value / ((first + step - 1) * (first + step));
            return (over, 1);
        });
    }

    /// <summary>A continued fraction by the algorithm of Lentz, from its partial numerators and denominators.</summary>
    private static double Fraction(Func<int, (double Over, double Under)> part)
    {
        const double Tiny = 1e-300;
        double ratio = Tiny;
        double numerator = Tiny;
        double denominator = 0;
        for (int step = 0; step < 100_000; step++)
        {
            (double over, double under) = part(step);
            denominator = under + (over * denominator);
            denominator = 1 / (denominator == 0 ? Tiny : denominator);
            numerator = under + (over / numerator);
            numerator = numerator == 0 ? Tiny : numerator;
            double factor = numerator * denominator;
            ratio *= factor;
            if (Math.Abs(factor - 1) < 1e-15)
            {
                break;
            }
        }

        return ratio;
    }

    /// <summary>The logarithm of the gamma function by the approximation of Lanczos.</summary>
    private static double LogGamma(double value)
    {
        double sum = GammaTerms[0];
        for (int term = 1; term < GammaTerms.Length; term++)
        {
            sum += GammaTerms[term] / (value - 1 + term);
        }

        double shifted = value + 6.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((value - 0.5) * Math.Log(shifted)) - shifted + Math.Log(sum);
    }
}
