namespace CoProduction.Reliability;

/// <summary>A definition under which two codings of one activity have different verdicts.</summary>
/// <remarks>Immutable; two are equal when all their parts are.</remarks>
public sealed record VerdictDifference
{
    internal VerdictDifference(Definition definition, Verdict first, Verdict second) => (Definition, First, Second) = (definition, first, second);

    /// <summary>The definition.</summary>
    public Definition Definition { get; }

    /// <summary>The verdict on the first coder's answers.</summary>
    public Verdict First { get; }

    /// <summary>The verdict on the second coder's answers.</summary>
    public Verdict Second { get; }

    /// <summary>Whether both are definite; otherwise one of them is still open.</summary>
    public bool IsOpposed => First != Verdict.Undetermined && Second != Verdict.Undetermined;

    /// <summary>The definition with both verdicts, as in <c>Sharp (1980): CoProduction against Undetermined</c>.</summary>
    public override string ToString() => $"{Definition}: {First} against {Second}";
}
