using CoProduction.Coding;

namespace CoProduction.Asking;

/// <summary>All on which the rest of an interview depends: what would still settle each definition, and what bears on the chances of those answers.</summary>
/// <remarks>States of knowledge with equal prospects have the same best plan.</remarks>
internal sealed class Prospect : IEquatable<Prospect>
{
    private readonly Theory theory;
    private readonly Box[][] ways;
    private readonly Box[] conflicts;
    private readonly AnswerSet known;
    private readonly int hash;

    private Prospect(Theory theory, Box[][] ways, Box[] conflicts, AnswerSet excluded)
    {
        this.theory = theory;
        this.ways = ways;
        Excluded = excluded;
        AnswerSet wanted = default;
        foreach (Box way in ways.SelectMany(each => each))
        {
            wanted |= way.Excluded;
        }

        Askable = theory.Questionnaire.QuestionsOf(wanted);
        QuestionSet tied = Askable;
        this.conflicts = Sorted(theory.BearingOn(ref tied, conflicts));
        known = excluded.To(tied);
        HashCode code = default;
        code.Add(known);
        Array.ForEach(this.conflicts, code.Add);
        Array.ForEach(ways, each => Array.ForEach(each, code.Add));
        hash = code.ToHashCode();
    }

    /// <summary>The questions that still matter.</summary>
    public QuestionSet Askable { get; }

    /// <summary>What is known, with all that follows from it; of states with equal prospects, that of any one.</summary>
    public AnswerSet Excluded { get; }

    /// <summary>How much there is to look at.</summary>
    public int Size => ways.Sum(each => each.Length) + conflicts.Length;

    /// <summary>The prospect from where an interview stands.</summary>
    public static Prospect From(Agenda agenda, AnswerSet excluded)
    {
        Theory theory = agenda.Theory;
        AnswerSet implied = theory.Implied(excluded);
        return new Prospect(
            theory,
            [.. agenda.Definitions.Select(definition => Sorted(agenda.WaysToSettle(definition, implied)))],
            Lacking(theory, theory.Conflicts, implied),
            implied);
    }

    /// <summary>The prospect once more is known.</summary>
    public Prospect After(AnswerSet excluded)
    {
        AnswerSet implied = theory.Implied(excluded);
        Box[] left = Lacking(theory, conflicts, implied);
        return new Prospect(theory, Array.ConvertAll(ways, each => WaysLeft(each, left, implied)), left, implied);
    }

    /// <summary>The questions that still matter, without those that could change places with an earlier one: they are worth as much.</summary>
    public List<Question> Choices(Chances chances)
    {
        List<Question> choices = [];
        foreach (Question question in theory.Questionnaire.List(Askable))
        {
            if (!choices.Exists(choice => chances.AreAlike(choice, question) && AreAlike(choice, question)))
            {
                choices.Add(question);
            }
        }

        return choices;
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

    /// <summary>Whether nothing here differs once two questions with as many answers have changed places.</summary>
    private bool AreAlike(Question one, Question other)
    {
        return Exchanged(known) == known && IsKept(conflicts) && Array.TrueForAll(ways, IsKept);

        AnswerSet Exchanged(AnswerSet answers) => answers.Exchanging(one.Options[0].Bit, other.Options[0].Bit, one.Options.Count);

        bool IsKept(Box[] boxes)
        {
            foreach (Box box in boxes)
            {
                Box exchanged = new(Exchanged(box.Excluded));
                if (exchanged != box && Array.BinarySearch(boxes, exchanged) < 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>What would settle a definition once more is known; nothing where that settles it.</summary>
    private Box[] WaysLeft(Box[] ways, Box[] conflicts, AnswerSet excluded)
    {
        List<Box> left = [];
        foreach (Box way in ways)
        {
            Box lacking = way.Lacking(excluded);
            if (lacking.Excluded.IsEmpty)
            {
                return [];
            }

            if (!theory.Cover.IsEmpty(excluded | lacking.Excluded) && !Implicants.AnyHolds(conflicts, lacking.Excluded))
            {
                left.Add(lacking);
            }
        }

        return Sorted(Cover.Unite([], left));
    }

    /// <summary>What some conflicts lack, of those that can still come about.</summary>
    private static Box[] Lacking(Theory theory, ReadOnlySpan<Box> conflicts, AnswerSet excluded)
    {
        List<Box> lacking = [];
        foreach (Box conflict in conflicts)
        {
            if (!theory.Cover.IsEmpty(excluded | conflict.Excluded))
            {
                lacking.Add(conflict.Lacking(excluded));
            }
        }

        return [.. lacking];
    }

    private static Box[] Sorted(IEnumerable<Box> boxes)
    {
        Box[] sorted = [.. boxes];
        Array.Sort(sorted);
        return sorted;
    }
}
