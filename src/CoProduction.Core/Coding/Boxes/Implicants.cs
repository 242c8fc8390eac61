namespace CoProduction.Coding;

/// <summary>Tests of implicants: an implicant holds once all the answers that it rules out are ruled out.</summary>
internal static class Implicants
{
    /// <summary>The answers that every one of some implicants rules out: while one of them is possible, none holds.</summary>
    public static AnswerSet Shared(Box[] implicants)
    {
        AnswerSet shared = AnswerSet.Everything;
        foreach (Box implicant in implicants)
        {
            shared &= implicant.Excluded;
        }

        return shared;
    }

    public static bool AnyHolds(ReadOnlySpan<Box> implicants, AnswerSet excluded)
    {
        foreach (Box implicant in implicants)
        {
            if (implicant.HoldsUnder(excluded))
            {
                return true;
            }
        }

        return false;
    }
}
