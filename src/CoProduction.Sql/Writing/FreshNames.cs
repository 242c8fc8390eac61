namespace CoProduction.Sql.Writing;

/// <summary>Names within a statement that nothing else in it bears: some engines take what a query names for what its table has.</summary>
internal sealed class FreshNames(IEnumerable<string> taken)
{
    /// <summary>What is left of a wish: with a number after it, every engine keeps it whole.</summary>
    private const int MostWished = 50;

    private readonly HashSet<string> taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that is wished for, with a number after it where it is taken.</summary>
    public string Of(string wished)
    {
        string begins = wished[..Math.Min(wished.Length, MostWished)];
        string name = begins;
        for (int number = 2; !taken.Add(name); number++)
        {
            name = $"{begins}_{number}";
        }

        return name;
    }
}
