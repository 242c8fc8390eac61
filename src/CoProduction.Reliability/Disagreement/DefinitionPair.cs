namespace CoProduction.Reliability;

/// <summary>Two definitions, and how often their verdicts on the same activities are the same.</summary>
/// <remarks>Immutable; two are equal when all their parts are.</remarks>
public sealed record DefinitionPair
{
    internal DefinitionPair(Definition first, Definition second, VerdictPairs verdicts) => (First, Second, Verdicts) = (first, second, verdicts);

    /// <summary>The one definition.</summary>
    public Definition First { get; }

    /// <summary>The other.</summary>
    public Definition Second { get; }

    /// <summary>Their verdicts, activity by activity.</summary>
    public VerdictPairs Verdicts { get; }

    /// <summary>On how many of the activities on which both decide they agree, with an interval for the share.</summary>
    public Proportion Agreement => new(Verdicts.Same - Verdicts.BothOpen, Verdicts.Same - Verdicts.BothOpen + Verdicts.Opposed);

    /// <summary>Both with their share, as in <c>Sharp (1980) and Alford (2002): 40 of 50 (0.800, 95 % interval 0.670 to 0.888)</c>.</summary>
    public override string ToString() => $"{First} and {Second}: {Agreement}";
}
