namespace CoProduction.Reliability;

/// <summary>The unknown ratings chosen so far in classes that meet what is still to come in the same way, and their categories packed into one number.</summary>
internal sealed class Arrangement
{
    private const int BitsOfCategory = 6;

    private Arrangement(IReadOnlyList<Class> classes) => Classes = classes;

    /// <summary>The classes; ratings that meet nothing that is still to come are in none.</summary>
    public IReadOnlyList<Class> Classes { get; }

    /// <summary>The classes of the first so many ratings.</summary>
    public static Arrangement Of(OpenCells open, int count)
    {
        ReadOnlySpan<OpenCell> rest = open.Cells.AsSpan(count);
        HashSet<int> units = [];
        HashSet<int> groups = [];
        foreach (OpenCell cell in rest)
        {
            units.Add(cell.Unit);
            groups.Add(cell.Group);
        }

        bool isByCoder = open.KnownUses.Length > 1;
        return new Arrangement(
        [
            .. Enumerable.Range(0, count)
                .GroupBy(index => (
                    Unit: units.Contains(open.Cells[index].Unit) ? open.Cells[index].Unit : -1,
                    Group: isByCoder && groups.Contains(open.Cells[index].Group) ? open.Cells[index].Group : -1))
                .Where(group => open.ExpectedScale != 0 || group.Key.Unit >= 0)
                .Select(group => new Class(group.Key.Unit, group.Key.Group, [.. group])),
        ]);
    }

    /// <summary>The categories chosen, those of one class in order: the same for all choices that can be exchanged for each other.</summary>
    public UInt128 Pack(ReadOnlySpan<byte> chosen)
    {
        UInt128 packed = 0;
        Span<byte> sorted = stackalloc byte[RatioSearch.MostCells];
        foreach (Class alike in Classes)
        {
            Span<byte> own = sorted[..alike.Cells.Length];
            for (int index = 0; index < own.Length; index++)
            {
                own[index] = chosen[alike.Cells[index]];
            }

            own.Sort();
            foreach (byte category in own)
            {
                packed = (packed << BitsOfCategory) | category;
            }
        }

        return packed;
    }

    /// <summary>Writes the categories of a packed choice to the places of its ratings.</summary>
    public void Unpack(UInt128 packed, Span<byte> chosen)
    {
        for (int place = Classes.Count - 1; place >= 0; place--)
        {
            int[] cells = Classes[place].Cells;
            for (int index = cells.Length - 1; index >= 0; index--)
            {
                chosen[cells[index]] = (byte)(packed & ((1 << BitsOfCategory) - 1));
                packed >>= BitsOfCategory;
            }
        }
    }

    /// <summary>Ratings that can be exchanged: their unit, or −1 where it is done with, and likewise their group of coders.</summary>
    internal sealed record Class(int Unit, int Group, int[] Cells);
}
