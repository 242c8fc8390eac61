using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>Matrices of how far any two categories differ: one less their weight.</summary>
internal static class Dissimilarity
{
    public static double[,] Of(Weighting weighting, int categories)
    {
        double span = Math.Max(1, categories - 1);
        return Matrix(categories, (one, other) =>
        {
            double apart = Math.Abs(one - other);
            return weighting switch
            {
                Weighting.Identity => 1,
                Weighting.Linear => apart / span,
                Weighting.Quadratic => apart * apart / (span * span),
                _ => apart * (apart + 1) / (categories * span),
            };
        });
    }

    /// <summary>Nominal or interval differences between categories.</summary>
    public static double[,] Between(Difference difference, int categories) =>
        Of(difference == Difference.Interval ? Weighting.Quadratic : Weighting.Identity, categories);

    /// <summary>Krippendorff's ordinal differences, which depend on how often each category is used.</summary>
    public static double[,] Ordinal(ReadOnlySpan<double> uses)
    {
        var upTo = new double[uses.Length];
        double sum = 0;
        for (int category = 0; category < uses.Length; category++)
        {
            upTo[category] = sum + (uses[category] / 2);
            sum += uses[category];
        }

        return Matrix(uses.Length, (one, other) => (upTo[one] - upTo[other]) * (upTo[one] - upTo[other]));
    }

    public static double[,] BetweenSets(Difference difference, ulong[] sets) => Matrix(sets.Length, (one, other) =>
    {
        ulong shared = sets[one] & sets[other];
        double jaccard = (double)BitOperations.PopCount(shared) / BitOperations.PopCount(sets[one] | sets[other]);
        double monotonicity = shared == sets[one] || shared == sets[other] ? 2.0 / 3 : 1.0 / 3;
        return difference == Difference.Jaccard ? 1 - jaccard : 1 - (jaccard * monotonicity);
    });

    /// <summary>The sum of the differences between two lists of amounts, each of one with each of the other.</summary>
    public static double Between(double[,] difference, ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        double sum = 0;
        for (int row = 0; row < one.Length; row++)
        {
            for (int column = 0; one[row] != 0 && column < other.Length; column++)
            {
                sum += one[row] * difference[row, column] * other[column];
            }
        }

        return sum;
    }

    private static double[,] Matrix(int size, Func<int, int, double> difference)
    {
        var matrix = new double[size, size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                matrix[row, column] = row == column ? 0 : difference(row, column);
            }
        }

        return matrix;
    }
}
