namespace CoProduction.Reliability;

/// <summary>One unknown rating: of which unit, by which group of coders, and one bit for each category that it may be.</summary>
internal readonly record struct OpenCell(int Unit, int Group, ulong Allowed)
{
    public bool Allows(int category) => (Allowed >> category & 1) != 0;
}
