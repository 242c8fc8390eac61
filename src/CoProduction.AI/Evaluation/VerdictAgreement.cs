namespace CoProduction.AI;

/// <summary>How verdicts on texts go with those on reference codings.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class VerdictAgreement
{
    internal VerdictAgreement(IEnumerable<(Verdict Coded, Verdict Reference)> pairs)
    {
        foreach ((Verdict coded, Verdict reference) in pairs)
        {
            Total++;
            if (coded == Verdict.Undetermined) Open++;
            else if (reference == Verdict.Undetermined) OpenInReference++;
            else if (coded == reference) Same++;
            else Opposed++;
        }
    }

    /// <summary>How many verdicts on texts there are.</summary>
    public int Total { get; }

    /// <summary>How many are definite, and the same as those on the reference codings.</summary>
    public int Same { get; }

    /// <summary>How many are definite, and the opposite of those on the reference codings.</summary>
    public int Opposed { get; }

    /// <summary>How many are undetermined.</summary>
    public int Open { get; }

    /// <summary>How many are definite where the reference coding leaves them undetermined.</summary>
    public int OpenInReference { get; }

    /// <summary>The counts, as in <c>of 41 verdicts 30 as by the reference, 1 opposed to it, 8 open, 2 open by the reference alone</c>.</summary>
    public override string ToString() =>
        System.FormattableString.Invariant($"of {Total} verdicts {Same} as by the reference, {Opposed} opposed to it, {Open} open, {OpenInReference} open by the reference alone");
}
