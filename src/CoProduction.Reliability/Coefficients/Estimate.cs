namespace CoProduction.Reliability;

/// <summary>A coefficient's value for a table, with its published standard error.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class Estimate
{
    internal Estimate(Coefficient coefficient, Tally tally)
    {
        Coefficient = coefficient;
        Disagreement disagreement = Disagreement.In(tally, tally.Units);
        Value = disagreement.Value;
        (StandardError, UnitCount) = Value.Value is { } value
            ? StandardErrors.Of(tally, disagreement, value)
            : (new Figure(Value.Reason!.Value), 0);
    }

    /// <summary>The coefficient.</summary>
    public Coefficient Coefficient { get; }

    /// <summary>The value, or why there is none.</summary>
    public Figure Value { get; }

    /// <summary>The standard error over units, or why there is none.</summary>
    /// <remarks>
    /// It takes the units for a sample of a large population of units and the coders as given. That of Cohen's kappa is Fleiss, Cohen and Everitt's (1969); all others are
    /// Gwet's (2008, 2014).
    /// </remarks>
    public Figure StandardError { get; }

    /// <summary>How many units the standard error rests on: those rated at all; for alpha and Cohen's kappa those rated twice.</summary>
    /// <value>0 where the value is undefined.</value>
    public int UnitCount { get; }

    /// <summary>The confidence interval from the standard error.</summary>
    /// <remarks>
    /// The value and so many standard errors on either side as the t distribution has it with one degree of freedom less than there are units (Gwet 2014); for Cohen's
    /// kappa the normal distribution. It is cut off at 1. For few units or values near 1, resample instead.
    /// </remarks>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        ConfidenceInterval.RequireLevel(level);
        if (StandardError.Reason is { } reason)
        {
            return new ConfidenceInterval(level, new Figure(reason), new Figure(reason));
        }

        double tail = 1 - ((1 - level) / 2);
        double errors = Coefficient.Kind == CoefficientKind.CohenKappa ? Quantiles.Normal(tail) : Quantiles.StudentT(tail, UnitCount - 1);
        double half = errors * StandardError.Value!.Value;
        return new ConfidenceInterval(level, new Figure(Value.Value!.Value - half), new Figure(Math.Min(1, Value.Value!.Value + half)));
    }

    /// <summary>The value with its interval, as in <c>Krippendorff's alpha 0.743, 95 % interval 0.420 to 1.000</c>; or why there is none.</summary>
    public override string ToString() => Value.IsDefined && StandardError.IsDefined ? $"{Coefficient} {Value}, {Interval()}" : $"{Coefficient} {Value}";
}
