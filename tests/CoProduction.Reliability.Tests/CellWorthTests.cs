using System.Numerics;

namespace CoProduction.Reliability.Tests;

/// <summary>What unknown ratings are worth one by one, against the same added up pair by pair over whole completions.</summary>
public sealed class CellWorthTests
{
    private static readonly (double Observed, double Expected)[] Asked = [(1, 0), (0, 1), (0.5, -0.125), (-1, 0.25)];

    public static IEnumerable<TheoryDataRow<string, int>> Cases =>
        from coefficient in (string[])["fleiss-kappa-quadratic", "conger-kappa-ordinal", "krippendorff-alpha-interval", "gwet-ac-quadratic", "percent-agreement-ordinal"]
        from draw in Enumerable.Range(0, 3)
        select new TheoryDataRow<string, int>(coefficient, draw);

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_ratings_add_one_after_another_is_what_all_pairs_add(string coefficient, int draw)
    {
        OpenCells open = Drawn(coefficient, draw);
        CellSums sums = new(open);
        foreach (byte[] chosen in Choices(open))
        {
            (double Observed, double Expected) all = sums.Known;
            for (int next = 0; next < chosen.Length; next++)
            {
                (double observed, double expected) = sums.Added(next, Arrangement.Of(open, next), chosen);
                all = (all.Observed + observed, all.Expected + expected);
            }

            (double Observed, double Expected) pairs = PairByPair(open, chosen);
            Assert.Equal(pairs.Observed, all.Observed);
            // Ratings that meet nothing to come are in no class where what is expected does not depend on uses.
            if (open.ExpectedScale != 0) Assert.Equal(pairs.Expected, all.Expected);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_most_to_come_is_never_less_than_what_comes_and_the_same_where_one_is_left(string coefficient, int draw)
    {
        OpenCells open = Drawn(coefficient, draw);
        CellSums sums = new(open);
        int last = open.Cells.Length - 1;
        foreach ((double observed, double expected) in Asked.Where(_ => open.ExpectedScale != 0).Append((1, 0)).Append((-1, 0)))
        {
            CellWorths worths = new(sums, observed, expected);
            foreach (byte[] chosen in Choices(open))
            {
                double come = 0;
                for (int next = last; next >= 0; next--)
                {
                    Arrangement before = Arrangement.Of(open, next);
                    come += worths.Of(sums.Added(next, before, chosen));
                    Assert.True(worths.MostToCome(next, before, chosen) >= come - 1e-9, $"{next}: {worths.MostToCome(next, before, chosen)} below {come}");
                }

                byte[] other = [.. chosen];
                double most = Enumerable.Range(0, open.Table.CategoryCount).Where(open.Cells[last].Allows).Max(category =>
                {
                    other[last] = (byte)category;
                    return worths.Of(sums.Added(last, Arrangement.Of(open, last), other));
                });
                Assert.Equal(most, worths.MostToCome(last, Arrangement.Of(open, last), chosen), 1e-9);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_most_to_come_of_all_is_the_best_of_each_with_half_of_the_best_beside_every_other(string coefficient, int draw)
    {
        OpenCells open = Drawn(coefficient, draw);
        CellSums sums = new(open);
        foreach ((double observed, double expected) in Asked)
        {
            double most = open.Cells.Index().Sum(cell => Allowed(open, cell.Item).Max(category =>
                (observed * sums.ObservedAlone[cell.Index][category]) + (expected * sums.ExpectedAlone[cell.Index][category])
                + open.Cells.Index().Where(other => other.Index != cell.Index).Sum(other => Allowed(open, other.Item).Max(own =>
                    (cell.Item.Unit == other.Item.Unit ? observed * open.ObservedDifference[category, own] : 0)
                    + (Meets(open, cell.Item.Group, other.Item.Group) ? expected * open.ExpectedDifference[category, own] : 0)))));

            Assert.Equal(most, new CellWorths(sums, observed, expected).MostToCome(0, Arrangement.Of(open, 0), new byte[open.Cells.Length]), 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_climbed_to_is_bettered_by_no_change_of_one_rating(string coefficient, int draw)
    {
        OpenCells open = Drawn(coefficient, draw);
        foreach ((double observed, double expected) in Asked)
        {
            CellWorths worths = new(new CellSums(open), observed, expected);
            byte[] climbed = worths.Climbed();
            double worth = worths.Of(PairByPair(open, climbed));
            for (int cell = 0; cell < climbed.Length; cell++)
            {
                Assert.True(open.Cells[cell].Allows(climbed[cell]));
                foreach (int category in Allowed(open, open.Cells[cell]))
                {
                    byte[] other = [.. climbed];
                    other[cell] = (byte)category;
                    Assert.True(worths.Of(PairByPair(open, other)) <= worth + 1e-9);
                }
            }
        }
    }

    [Fact]
    public void Of_what_is_climbed_to_from_each_category_the_best_is_taken()
    {
        // Three ratings of a unit of which the fourth is the third category: where all three are of another, no change of one makes them better.
        OpenCells alike = new(new OpenTable(Coefficient.PercentAgreement, Tables.Of(4, 3, [0, 0, 0, 4])));
        OpenCells apart = new(new OpenTable(Coefficient.PercentAgreement.With(Weighting.Quadratic), Tables.Of(3, 3, [0, 0, 0, 1, 1, 4])));

        Assert.Equal([2, 2, 2], new CellWorths(new CellSums(alike), -1, 0).Climbed());
        Assert.Equal([0, 0, 0], new CellWorths(new CellSums(apart), -1, 0).Climbed());
        Assert.Equal([2, 0, 0], new CellWorths(new CellSums(apart), 1, 0).Climbed());
    }

    [Fact]
    public void Choices_that_can_be_exchanged_are_packed_alike_and_unpacked_in_order()
    {
        OpenCells open = new(new OpenTable(Coefficient.FleissKappa.With(Weighting.Quadratic), Tables.Of(3, 64, [0, 0, 1, 0, 2, 1, 0, 4, 1])));
        Arrangement three = Arrangement.Of(open, 3);
        Arrangement all = Arrangement.Of(open, 4);
        byte[] chosen = [9, 63, 5, 1];
        var found = new byte[4];

        Assert.Equal([(-1, -1, "0 1 2")], three.Classes.Select(alike => (alike.Unit, alike.Group, string.Join(' ', alike.Cells))));
        Assert.Equal(all.Pack([63, 5, 1, 9]), all.Pack(chosen));
        Assert.NotEqual(all.Pack([63, 5, 1, 8]), all.Pack(chosen));
        Assert.Equal((((((UInt128)1 << 6 | 5) << 6) | 9) << 6) | 63, all.Pack(chosen));
        all.Unpack(all.Pack(chosen), found);
        Assert.Equal([1, 5, 9, 63], found);
    }

    private static OpenCells Drawn(string coefficient, int draw)
    {
        Xoshiro256 generator = new((ulong)draw);
        ulong[] masks = [.. Enumerable.Range(0, 12).Select(_ => 1UL << Codings.Draw(generator, 4))];
        foreach (int place in (int[])[1, 2, 4, 9]) masks[place] |= 1UL << ((Codings.Draw(generator, 3) + 1 + BitOperations.TrailingZeroCount(masks[place])) % 4);
        return new OpenCells(new OpenTable(DataSet.CoefficientOf(coefficient), Tables.Of(3, 4, masks)), isByCoder: draw == 2);
    }

    private static int[] Allowed(OpenCells open, OpenCell cell) => [.. Enumerable.Range(0, open.Table.CategoryCount).Where(cell.Allows)];

    private static bool Meets(OpenCells open, int one, int other) => open.Table.GroupCount == 1 || one != other;

    private static IEnumerable<byte[]> Choices(OpenCells open)
    {
        for (int way = 0; way < 1 << open.Cells.Length; way++)
        {
            yield return [.. open.Cells.Select((cell, index) => (byte)Allowed(open, cell)[way >> index & 1])];
        }
    }

    /// <summary>Both sums over all ordered pairs of ratings of a completion: of those of one unit, and of all that chance would pair.</summary>
    private static (double Observed, double Expected) PairByPair(OpenCells open, byte[] chosen)
    {
        List<(int Unit, int Group, int Category)> ratings = [];
        int next = open.KnownInUnits.Length;
        foreach ((ulong[] allowed, int count) in open.Table.Patterns.Where(pattern => pattern.Allowed.All(OpenTable.IsDefinite)))
        {
            for (int unit = 0; unit < count; unit++, next++)
            {
                ratings.AddRange(allowed.Select((mask, coder) => (next, open.Table.GroupOf(coder), BitOperations.TrailingZeroCount(mask))));
            }
        }

        int openUnit = 0;
        foreach ((ulong[] allowed, int count) in open.Table.Patterns.Where(pattern => !pattern.Allowed.All(OpenTable.IsDefinite)))
        {
            for (int unit = 0; unit < count; unit++, openUnit++)
            {
                ratings.AddRange(allowed.Select((mask, coder) => (mask, coder)).Where(one => OpenTable.IsDefinite(one.mask))
                    .Select(one => (openUnit, open.Table.GroupOf(one.coder), BitOperations.TrailingZeroCount(one.mask))));
            }
        }

        ratings.AddRange(open.Cells.Select((cell, index) => (cell.Unit, cell.Group, (int)chosen[index])));
        double observed = 0;
        double expected = 0;
        foreach ((int unit, int group, int category) in ratings)
        {
            foreach ((int otherUnit, int otherGroup, int other) in ratings)
            {
                observed += unit == otherUnit ? open.ObservedDifference[category, other] : 0;
                expected += Meets(open, group, otherGroup) ? open.ExpectedDifference[category, other] : 0;
            }
        }

        return (observed, expected);
    }
}
