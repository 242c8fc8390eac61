using FsCheck;
using FsCheck.Fluent;

namespace CoProduction.Reliability.Tests;

/// <summary>Draws small tables: two to four coders, two to four categories, with missing ratings and some that allow several categories.</summary>
public static class Tables
{
    public static Arbitrary<RatingTable> Any() => Arb.From(
        from coders in Gen.Choose(2, 4)
        from categories in Gen.Choose(2, 4)
        from units in Gen.Choose(1, 8)
        from masks in Gen.ArrayOf(Gen.Choose(0, 3 * (1 << categories)), coders * units)
        select Of(coders, categories, [.. masks.Select((mask, index) => MaskOf(mask, index, categories))]));

    public static RatingTable Of(int coders, int categories, ulong[] masks) => new(
        Coders(coders),
        Enumerable.Range(0, categories).Select(category => $"category {category}"),
        masks.Chunk(coders).Select(row => (IReadOnlyList<Rating>)[.. row.Select(mask => new Rating(mask))]));

    public static IEnumerable<string> Coders(int count) => Enumerable.Range(0, count).Select(coder => $"coder {coder}");

    /// <summary>The units one by one, each with its ratings.</summary>
    public static Rating[][] Units(RatingTable table) =>
        [.. table.Patterns.SelectMany(pattern => Enumerable.Range(0, pattern.Count).Select(_ => pattern.Ratings.ToArray()))];

    public static RatingTable With(RatingTable table, IEnumerable<Rating[]> units) => new(table.Coders, table.Categories, units);

    /// <summary>Mostly one category, so that tables are not all unknowns.</summary>
    private static ulong MaskOf(int drawn, int index, int categories) =>
        drawn < 1 << categories ? (ulong)drawn : 1UL << ((drawn + index) % categories);
}
