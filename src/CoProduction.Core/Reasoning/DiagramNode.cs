namespace CoProduction.Reasoning;

/// <summary>One step of a decision diagram: the level of the question that it asks, and the numbers of the diagrams to which its answers lead, in order.</summary>
/// <remarks>Equal where both are.</remarks>
internal readonly struct DiagramNode(int level, int[] next) : IEquatable<DiagramNode>
{
    public int Level => level;

    public int[] Next => next;

    public bool Equals(DiagramNode other) => level == other.Level && next.AsSpan().SequenceEqual(other.Next);

    public override bool Equals(object? obj) => obj is DiagramNode other && Equals(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(level);
        foreach (int diagram in next)
        {
            hash.Add(diagram);
        }

        return hash.ToHashCode();
    }
}
