namespace CoProduction.Reasoning;

/// <summary>Tests of implicants: an implicant holds once all the answers in its mask are ruled out.</summary>
internal static class Implicants
{
    public static bool Holds(UInt128 implicant, UInt128 excluded) => (implicant & ~excluded) == 0;

    public static bool AnyHolds(UInt128[] implicants, UInt128 excluded)
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
