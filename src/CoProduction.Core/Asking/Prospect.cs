using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>All on which the rest of an interview depends: what would still settle each definition, and what bears on the chances of those answers.</summary>
/// <remarks>States of knowledge with equal prospects have the same best plan.</remarks>
internal sealed class Prospect : IEquatable<Prospect>
{
    private readonly UInt128[][] ways;
    private readonly UInt128[] conflicts;
    private readonly UInt128 known;
    private readonly int hash;

    private Prospect(UInt128[][] ways, ReadOnlySpan<UInt128> conflicts, UInt128 excluded)
    {
        this.ways = ways;
        Excluded = excluded;
        foreach (UInt128 way in ways.SelectMany(each => each))
        {
            Askable |= way;
        }

        Askable = Codebook.Questionnaire.WholeQuestionsIn(Askable);
        (this.conflicts, UInt128 tied) = TiedTo(Askable, conflicts);
        known = excluded & tied;
        HashCode code = default;
        code.Add(known);
        Array.ForEach(this.conflicts, code.Add);
        Array.ForEach(ways, each => Array.ForEach(each, code.Add));
        hash = code.ToHashCode();
    }

    /// <summary>The questions that still matter.</summary>
    public UInt128 Askable { get; }

    /// <summary>What is known, with all that follows from it; of states with equal prospects, that of any one.</summary>
    public UInt128 Excluded { get; }

    /// <summary>How much there is to look at.</summary>
    public int Size => ways.Sum(each => each.Length) + conflicts.Length;

    /// <summary>The prospect from where an interview stands.</summary>
    public static Prospect From(Agenda agenda, UInt128 excluded)
    {
        UInt128 implied = Theory.OfCodebook.Implied(excluded);
        return new Prospect(
            [.. agenda.Definitions.Select(definition => Sorted(agenda.WaysToSettle(definition, implied)))],
            Lacking(Theory.OfCodebook.Conflicts, implied),
            implied);
    }

    /// <summary>The prospect once more is known.</summary>
    public Prospect After(UInt128 excluded)
    {
        UInt128 implied = Theory.OfCodebook.Implied(excluded);
        UInt128[] left = Lacking(conflicts, implied);
        return new Prospect(Array.ConvertAll(ways, each => WaysLeft(each, left, implied)), left, implied);
    }

    public bool Equals(Prospect? other)
    {
        if (other is null || hash != other.hash || known != other.known || !conflicts.AsSpan().SequenceEqual(other.conflicts))
        {
            return false;
        }

        for (int definition = 0; definition < ways.Length; definition++)
        {
            if (!ways[definition].AsSpan().SequenceEqual(other.ways[definition]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Prospect);

    public override int GetHashCode() => hash;

    /// <summary>What would settle a definition once more is known; nothing where that settles it.</summary>
    private static UInt128[] WaysLeft(UInt128[] ways, UInt128[] conflicts, UInt128 excluded)
    {
        List<UInt128> left = [];
        foreach (UInt128 way in ways)
        {
            UInt128 lacking = way & ~excluded;
            if (lacking == 0)
            {
                return [];
            }

            if (!Theory.OfCodebook.Cover.IsEmpty(excluded | lacking) && !Implicants.AnyHolds(conflicts, lacking))
            {
                left.Add(lacking);
            }
        }

        return Sorted(Cover.Unite([], left));
    }

    /// <summary>What some conflicts lack, of those that can still come about.</summary>
    private static UInt128[] Lacking(ReadOnlySpan<UInt128> conflicts, UInt128 excluded)
    {
        List<UInt128> lacking = [];
        foreach (UInt128 conflict in conflicts)
        {
            if (!Theory.OfCodebook.Cover.IsEmpty(excluded | conflict))
            {
                lacking.Add(conflict & ~excluded);
            }
        }

        return [.. lacking];
    }

    /// <summary>The conflicts that bear on some questions, directly or through others, and all those questions.</summary>
    private static (UInt128[] Conflicts, UInt128 Questions) TiedTo(UInt128 questions, ReadOnlySpan<UInt128> conflicts)
    {
        HashSet<UInt128> found = [];
        int before;
        do
        {
            before = found.Count;
            foreach (UInt128 conflict in conflicts)
            {
                if ((conflict & questions) != 0 && found.Add(conflict))
                {
                    questions |= Codebook.Questionnaire.WholeQuestionsIn(conflict);
                }
            }
        }
        while (found.Count > before);

        return (Sorted(found), questions);
    }

    private static UInt128[] Sorted(IEnumerable<UInt128> masks)
    {
        UInt128[] sorted = [.. masks];
        Array.Sort(sorted);
        return sorted;
    }
}
