namespace CoProduction.Reliability;

/// <summary>How many pairs of verdicts on the same activity are the same, opposed, or open in one of the two.</summary>
/// <remarks>An immutable value; two are equal when all their counts are.</remarks>
public readonly record struct VerdictPairs
{
    internal VerdictPairs(int same, int opposed, int openInOne, int bothOpen = 0) =>
        (Same, Opposed, OpenInOne, BothOpen) = (same, opposed, openInOne, bothOpen);

    /// <summary>Pairs that are the same, both open included.</summary>
    public int Same { get; }

    /// <summary>Pairs of which the one is co-production and the other is not.</summary>
    public int Opposed { get; }

    /// <summary>Pairs of which one is definite and the other undetermined.</summary>
    public int OpenInOne { get; }

    /// <summary>Pairs that are the same because both are undetermined.</summary>
    public int BothOpen { get; }

    /// <summary>All pairs that were compared.</summary>
    public int Compared => Same + Opposed + OpenInOne;

    /// <summary>The counts, as in <c>58 pairs: 50 the same, 3 opposed, 5 open in one</c>.</summary>
    public override string ToString() =>
        $"{Wording.Count(Compared, "pair")}: {Wording.Number(Same)} the same, {Wording.Number(Opposed)} opposed, {Wording.Number(OpenInOne)} open in one";

    internal VerdictPairs With(Verdict one, Verdict other) =>
        one == other ? new(Same + 1, Opposed, OpenInOne, BothOpen + (one == Verdict.Undetermined ? 1 : 0))
        : one == Verdict.Undetermined || other == Verdict.Undetermined ? new(Same, Opposed, OpenInOne + 1, BothOpen)
        : new(Same, Opposed + 1, OpenInOne, BothOpen);
}
