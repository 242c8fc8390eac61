namespace CoProduction;

/// <summary>Finds how far verdicts under several definitions agree.</summary>
internal static class Agreements
{
    public static Agreement Among(IReadOnlyCollection<Verdict> verdicts)
    {
        int counts = verdicts.Count(verdict => verdict == Verdict.CoProduction);
        int not = verdicts.Count(verdict => verdict == Verdict.NotCoProduction);
        return counts == verdicts.Count ? Agreement.AllCount
            : not == verdicts.Count ? Agreement.NoneCounts
            : counts > 0 && not > 0 ? Agreement.Contested
            : Agreement.Open;
    }
}
