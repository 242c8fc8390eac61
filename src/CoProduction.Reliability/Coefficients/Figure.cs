namespace CoProduction.Reliability;

/// <summary>A number, or the reason why there is none.</summary>
/// <remarks>An immutable value; never not-a-number. Two are equal when their numbers or their reasons are.</remarks>
public readonly record struct Figure
{
    private readonly double number;
    private readonly UndefinedReason? reason;

    internal Figure(double number) => this.number = number;

    internal Figure(UndefinedReason reason) => this.reason = reason;

    /// <summary>Whether there is a number.</summary>
    public bool IsDefined => reason is null;

    /// <summary>The number, or null where there is none.</summary>
    public double? Value => reason is null ? number : null;

    /// <summary>Why there is no number, or null where there is one.</summary>
    public UndefinedReason? Reason => reason;

    /// <summary>The number with three decimals, or the reason, as in <c>undefined: no unit was rated by two coders</c>.</summary>
    public override string ToString() => reason is { } why ? $"undefined: {Sentence(why)}" : Wording.Number(number);

    private static string Sentence(UndefinedReason reason) => reason switch
    {
        UndefinedReason.FewerThanTwoCoders => "there are fewer than two coders",
        UndefinedReason.MoreThanTwoCoders => "there are more than two coders",
        UndefinedReason.NothingRated => "nothing is rated",
        UndefinedReason.NoUnitRatedTwice => "no unit was rated by two coders",
        UndefinedReason.OneCategoryOffered => "there is only one category to choose",
        UndefinedReason.OneCategoryUsed => "only one category was used, so that no disagreement was to be expected",
        UndefinedReason.OneUnit => "a standard error needs at least two units",
        UndefinedReason.NoPublishedFormula => "no formula is published, resample instead",
        _ => "too few resamples have a value",
    };
}
