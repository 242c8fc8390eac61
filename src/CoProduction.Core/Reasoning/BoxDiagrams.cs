using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Sets of boxes as diagrams: what boxes have in common is kept once, so that there may be far more of them than could be listed.</summary>
/// <remarks>
/// A set is a number, and equal sets have equal numbers. It is divided by what its boxes rule out to one question, each part leading to a set that bears
/// on later questions. A set made is numbered after all to which it leads.
/// </remarks>
internal sealed class BoxDiagrams(Budget budget)
{
    /// <summary>No box.</summary>
    public const int None = 0;

    /// <summary>The one box that rules out nothing.</summary>
    public const int Unbounded = 1;

    private const int Below = int.MaxValue;

    private readonly List<Node> nodes = [new(Below, []), new(Below, [])];
    private readonly Dictionary<Node, int> numbers = [];
    private readonly Dictionary<(int, int), int> differences = [];

    public int LevelOf(int set) => nodes[set].Level;

    /// <summary>The parts of a set: what the boxes rule out to its question, and the set of what they rule out to later ones.</summary>
    public BoxPart[] PartsOf(int set) => nodes[set].Parts;

    /// <summary>The set of some parts, of which no two rule out the same; they come in the order of what they rule out.</summary>
    public int Divided(int level, IEnumerable<BoxPart> parts)
    {
        BoxPart[] filled = [.. parts.Where(part => part.Rest != None).OrderBy(part => part.Excluded)];
        if (filled.Length == 0 || (filled.Length == 1 && filled[0].Excluded.IsEmpty))
        {
            return filled.Length == 0 ? None : filled[0].Rest;
        }

        Node node = new(level, filled);
        if (!numbers.TryGetValue(node, out int number))
        {
            number = nodes.Count;
            nodes.Add(node);
            numbers.Add(node, number);
            budget.Spend(1);
        }

        return number;
    }

    /// <summary>The boxes of one set that are not in another.</summary>
    public int Without(int set, int others)
    {
        if (set == others || set == None || others == None || budget.IsSpent)
        {
            return set == others ? None : set;
        }

        if (!differences.TryGetValue((set, others), out int number))
        {
            budget.Spend(1);
            (int ofSet, int ofOthers) = (LevelOf(set), LevelOf(others));
            number = ofOthers < ofSet
                ? Without(set, RestOf(others, default))
                : Divided(ofSet, ofSet < ofOthers ? AllWithout() : [.. PartsOf(set).Select(part => part with { Rest = Without(part.Rest, RestOf(others, part.Excluded)) })]);
            differences.Add((set, others), number);
        }

        return number;

        BoxPart[] AllWithout() => [.. PartsOf(set).Select(part => part.Excluded.IsEmpty ? part with { Rest = Without(part.Rest, others) } : part)];
    }

    /// <summary>The levels and parts of all that a set leads to, after none and the unbounded box, and its own place among them.</summary>
    public (int[] Levels, BoxPart[][] Parts, int Start) Frozen(int set)
    {
        List<Node> kept = [nodes[None], nodes[Unbounded]];
        Dictionary<int, int> places = new() { [None] = None, [Unbounded] = Unbounded };
        int start = Place(set);
        return ([.. kept.Select(node => node.Level)], [.. kept.Select(node => node.Parts)], start);

        int Place(int number)
        {
            if (!places.TryGetValue(number, out int place))
            {
                BoxPart[] parts = Array.ConvertAll(nodes[number].Parts, part => part with { Rest = Place(part.Rest) });
                place = kept.Count;
                kept.Add(new Node(nodes[number].Level, parts));
                places.Add(number, place);
            }

            return place;
        }
    }

    /// <summary>What the boxes that rule out just this to the set's question rule out to later ones.</summary>
    private int RestOf(int set, AnswerSet excluded)
    {
        foreach (BoxPart part in nodes[set].Parts)
        {
            if (part.Excluded == excluded)
            {
                return part.Rest;
            }
        }

        return None;
    }

    private readonly struct Node(int level, BoxPart[] parts) : IEquatable<Node>
    {
        public int Level => level;

        public BoxPart[] Parts => parts;

        public bool Equals(Node other) => level == other.Level && parts.AsSpan().SequenceEqual(other.Parts);

        public override bool Equals(object? obj) => obj is Node other && Equals(other);

        public override int GetHashCode()
        {
            HashCode hash = default;
            hash.Add(level);
            foreach (BoxPart part in parts)
            {
                hash.Add(part.Excluded);
                hash.Add(part.Rest);
            }

            return hash.ToHashCode();
        }
    }
}
