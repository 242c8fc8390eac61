namespace CoProduction.Reasoning;

/// <summary>Tests of implicants: an implicant holds once all the answers in its mask are ruled out.</summary>
internal static class Implicants
{
    public static bool Holds(UInt128 implicant, UInt128 excluded) => (implicant & ~excluded) == 0;

    /// <summary>The answers that every one of some implicants rules out: while one of them is possible, none holds.</summary>
    public static UInt128 Shared(UInt128[] implicants)
    {
        UInt128 shared = UInt128.MaxValue;
        foreach (UInt128 implicant in implicants)
        {
            shared &= implicant;
        }

        return shared;
    }

    public static bool AnyHolds(ReadOnlySpan<UInt128> implicants, UInt128 excluded)
    {
        UInt128 possible = ~excluded;
        foreach (UInt128 implicant in implicants)
        {
            if ((implicant & possible) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
