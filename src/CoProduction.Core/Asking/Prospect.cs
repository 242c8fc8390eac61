using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>All on which the rest of an interview depends: the pairs that can still decide, and what the implications forbid of the answers still open.</summary>
/// <remarks>States of knowledge with equal prospects have the same best plan. Everything is reduced to the questions that can still be asked.</remarks>
internal sealed class Prospect : IEquatable<Prospect>
{
    private readonly Parting[] partings;
    private readonly UInt128[] conflicts;
    private readonly UInt128 known;
    private readonly int hash;

    private Prospect(IEnumerable<Parting> partings, IEnumerable<UInt128> conflicts, UInt128 known)
    {
        List<Parting> left = [.. partings];
        UInt128 askable = 0;
        foreach (Parting parting in left)
        {
            askable |= parting.Question;
        }

        HashSet<Parting> reduced = new(left.Count);
        foreach (Parting parting in left)
        {
            reduced.Add(parting with { Rest = parting.Rest & askable });
        }

        Askable = askable;
        this.partings = [.. reduced];
        Array.Sort(this.partings);
        this.conflicts = [.. conflicts.Where(conflict => (conflict & ~askable) == 0).Distinct().Order()];
        this.known = known & askable;
        HashCode code = default;
        Array.ForEach(this.partings, code.Add);
        Array.ForEach(this.conflicts, code.Add);
        hash = code.ToHashCode();
    }

    /// <summary>The questions that can still decide.</summary>
    public UInt128 Askable { get; }

    /// <summary>The prospect from where an interview stands: the pairs are those alive, and no conflict holds.</summary>
    public static Prospect From(IReadOnlyList<Parting> partings, ReadOnlySpan<UInt128> conflicts, UInt128 excluded)
    {
        List<UInt128> open = [];
        foreach (UInt128 conflict in conflicts)
        {
            open.Add(conflict & ~excluded);
        }

        return new Prospect(partings.Where(one => !partings.Any(other => other != one && one.IsWithin(other))), open, excluded);
    }

    /// <summary>The prospect once a question is answered, or null where the implications do not allow the answer.</summary>
    public Prospect? After(AnswerOption answer)
    {
        UInt128 others = answer.Question.Mask & ~answer.Mask;
        if ((known & answer.Mask) != 0 || Array.Exists(conflicts, conflict => (conflict & ~others) == 0))
        {
            return null;
        }

        return new Prospect(
            partings.Where(parting => parting.Question != answer.Question.Mask && (parting.Rest & answer.Mask) == 0),
            conflicts.Where(conflict => (conflict & answer.Mask) == 0).Select(conflict => conflict & ~others),
            known);
    }

    public bool Equals(Prospect? other) =>
        other is not null
        && hash == other.hash
        && known == other.known
        && partings.AsSpan().SequenceEqual(other.partings)
        && conflicts.AsSpan().SequenceEqual(other.conflicts);

    public override bool Equals(object? obj) => Equals(obj as Prospect);

    public override int GetHashCode() => hash;
}
