namespace CoProduction.Reliability.Tests;

/// <summary>Every way to search for bounds, each on every small table that it can take, against all completions.</summary>
public sealed class SearchTests
{
    /// <summary>Tables of coders, categories and one mask for each rating: 0 is missing, 1, 2, 4 … a category, and sums of them one of several.</summary>
    private static readonly Dictionary<string, RatingTable> Drawn = new()
    {
        ["two coders, three categories"] = Tables.Of(2, 3, [1, 1, 2, 2, 4, 4, 1, 4, 0, 2, 4, 3, 2, 6]),
        ["two coders, a unit unknown"] = Tables.Of(2, 3, [1, 2, 4, 2, 0, 0, 4, 4]),
        ["two coders, the same unit twice"] = Tables.Of(2, 3, [1, 1, 1, 1, 2, 0, 2, 0, 4, 4]),
        ["two coders, no more than two units"] = Tables.Of(2, 4, [0, 1, 10, 5]),
        ["two coders, five categories"] = Tables.Of(2, 5, [1, 2, 16, 8, 4, 4, 17, 2, 8, 6, 1, 24]),
        ["two coders, one of them unsure"] = Tables.Of(2, 4, [1, 3, 2, 6, 4, 12, 8, 9, 8, 8]),
        ["three coders, three categories"] = Tables.Of(3, 3, [1, 1, 2, 4, 4, 4, 2, 0, 2, 1, 5, 6]),
        ["three coders, a unit unknown"] = Tables.Of(3, 3, [1, 1, 2, 0, 3, 0, 4, 2, 4]),
        ["three coders, the same unit thrice"] = Tables.Of(3, 3, [2, 2, 4, 2, 2, 4, 2, 2, 4, 1, 6, 1, 1, 6, 1, 4, 4, 3]),
        ["three coders, two categories"] = Tables.Of(3, 2, [1, 1, 2, 2, 2, 2, 0, 1, 0, 2, 0, 1]),
        ["four coders, four categories"] = Tables.Of(4, 4, [1, 2, 3, 1, 8, 8, 4, 12, 2, 2, 0, 2, 1, 4, 4, 1]),
        ["nothing known"] = Tables.Of(2, 3, [0, 0, 0, 6]),
        ["all may be alike"] = Tables.Of(2, 3, [1, 1, 1, 0, 3, 1]),
        ["all must be alike"] = Tables.Of(2, 3, [4, 4, 4, 4]),
        ["sixty-four categories"] = Tables.Of(2, 64, [1, 1UL << 63, 3, 1UL << 63, (1UL << 40) | 1, 1 << 5]),
        ["nothing unknown"] = Tables.Of(3, 4, [1, 2, 2, 8, 8, 8, 4, 1, 4]),
    };

    public static IEnumerable<TheoryDataRow<string>> Names => Drawn.Keys.Select(name => new TheoryDataRow<string>(name));

    /// <summary>The tables of more than two categories: where there are but two, all differences are alike, and no coefficient suits.</summary>
    public static IEnumerable<TheoryDataRow<string>> NamesOfMoreThanTwoCategories => Names.Where(row => Drawn[row.Data].Categories.Count > 2);

    [Theory]
    [MemberData(nameof(Names))]
    public void Bounds_of_a_small_table_are_those_of_all_its_completions(string name) => BruteForce.AssertBoundsOf(Drawn[name], BruteForce.Bounded, alsoUndefined: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Going_through_sets_of_ratings_finds_what_all_completions_have(string name) =>
        AssertFound(Drawn[name], open => SubsetBounds.Suits(open) ? new SubsetBounds(new OpenCells(open)).Find : null);

    [Theory]
    [MemberData(nameof(NamesOfMoreThanTwoCategories))]
    public void Going_through_the_ratings_one_by_one_finds_what_all_completions_have(string name) =>
        AssertFound(Drawn[name], open => open.Steps is DifferenceSteps.Squared or DifferenceSteps.Pairs && !open.DependsOnUse ? SweepBounds.Of(open).Find : null);

    [Theory]
    [MemberData(nameof(Names))]
    public void Going_through_the_uses_of_categories_finds_what_all_completions_have(string name) =>
        AssertFound(Drawn[name], open => new StateLayout(open) is { Fits: true } layout ? new ExactBounds(open, layout).Find : null);

    [Theory]
    [MemberData(nameof(Names))]
    public void Measuring_all_completions_by_ranks_finds_what_the_coefficient_says_of_each(string name) =>
        AssertFound(Drawn[name], open => open.DependsOnUse ? new RankBounds(open).Find : null);

    [Theory]
    [MemberData(nameof(Names))]
    public void Outer_bounds_hold_all_completions(string name)
    {
        Coefficient[] measured = Suiting(Drawn[name]);
        (double? Least, double? Greatest, bool HasUndefined)[] expected = BruteForce.ExtremesOf(Drawn[name], measured);
        foreach ((int index, Coefficient coefficient) in measured.Index())
        {
            if (OuterBounds.Of(new OpenTable(coefficient, Drawn[name])) is { } outer)
            {
                Assert.True(outer.Lower <= (expected[index].Least ?? 1) + 1e-9, $"{coefficient}: {outer.Lower} above {expected[index].Least}");
                Assert.True(outer.Upper >= (expected[index].Greatest ?? -1) - 1e-9, $"{coefficient}: {outer.Upper} below {expected[index].Greatest}");
            }
            else
            {
                Assert.Null(expected[index].Least);
            }
        }
    }

    [Theory]
    [InlineData(4, 3, new ulong[] { 4, 6, 4, 1, 1, 2, 4, 1, 1, 4, 1, 1, 0, 1, 6, 4 })]
    [InlineData(3, 4, new ulong[] { 4, 1, 10, 2, 0, 3 })]
    [InlineData(2, 4, new ulong[] { 6, 5, 8, 0 })]
    [InlineData(3, 3, new ulong[] { 5, 0, 2, 6, 0, 4 })]
    [InlineData(3, 3, new ulong[] { 2, 3, 1, 0, 1, 2, 1, 0, 0 })]
    [InlineData(2, 5, new ulong[] { 0, 1, 10, 0, 2, 2 })]
    [InlineData(2, 4, new ulong[] { 0, 0, 1, 0, 1, 1 })]
    public void Where_no_change_of_one_rating_leads_to_the_best_completion_it_is_found_all_the_same(int coders, int categories, ulong[] masks) => AssertFound(
        Tables.Of(coders, categories, masks), open => open.Steps is DifferenceSteps.Squared or DifferenceSteps.Pairs && !open.DependsOnUse ? SweepBounds.Of(open).Find : null);

    [Fact]
    public void Where_differences_depend_on_use_both_searches_find_what_all_completions_have()
    {
        Coefficient[] ordinal = [Coefficient.KrippendorffAlpha.With(Difference.Ordinal)];
        AssertOrdinal(Tables.Of(3, 3, [0, 0, 1, 4, 0, 0, 2, 2, 4]));
        AssertOrdinal(Tables.Of(4, 4, [5, 3, 0, 8, 1, 1, 8, 12]));
        AssertOrdinal(Tables.Of(2, 3, [1, 1, 0, 4, 0, 0, 2, 2]));
        for (ulong draw = 0; draw < 12; draw++)
        {
            Xoshiro256 generator = new(draw);
            ulong[] masks = [.. Enumerable.Range(0, 12).Select(_ => 1UL << Codings.Draw(generator, 4))];
            for (int unknown = 0; unknown < 5; unknown++) masks[Codings.Draw(generator, masks.Length)] |= 1UL << Codings.Draw(generator, 4);
            AssertOrdinal(Tables.Of(3, 4, masks));
        }

        void AssertOrdinal(RatingTable table)
        {
            AssertFound(table, open => new RankBounds(open).Find, ordinal);
            AssertFound(table, open => new ExactBounds(open, new StateLayout(open)).Find, ordinal);
        }
    }

    private static Coefficient[] Suiting(RatingTable table) =>
        [.. BruteForce.Bounded.Where(coefficient => table.Coders.Count == 2 || coefficient.Kind != CoefficientKind.CohenKappa)];

    private static void AssertFound(RatingTable table, Func<OpenTable, Func<(double Lower, double Upper)?>?> search, Coefficient[]? coefficients = null)
    {
        Coefficient[] measured = [.. Suiting(table).Where(coefficient => coefficients is null || coefficients.Contains(coefficient))
            .Where(coefficient => search(new OpenTable(coefficient, table)) is not null)];
        Assert.NotEmpty(measured);
        (double? Least, double? Greatest, bool HasUndefined)[] expected = BruteForce.ExtremesOf(table, measured);
        foreach ((int index, Coefficient coefficient) in measured.Index())
        {
            (double Lower, double Upper)? found = search(new OpenTable(coefficient, table))!();
            BruteForce.AssertNear(expected[index].Least, found?.Lower);
            BruteForce.AssertNear(expected[index].Greatest, found?.Upper);
        }
    }
}
