namespace CoProduction.Reliability.Tests;

/// <summary>Which search is chosen for a table, and the steps that it is chosen by, as one counts them by hand.</summary>
public sealed class SearchStepsTests
{
    private static readonly Coefficient Ordinal = Coefficient.KrippendorffAlpha.With(Difference.Ordinal);

    private static readonly Coefficient Squared = Coefficient.FleissKappa.With(Weighting.Quadratic);

    [Theory]
    // Four unknown ratings of three categories are used in 15 ways; of the units two have 3 ways each, one has 6 and one has 1, of which a third is counted.
    [InlineData("fleiss-kappa", 65)]
    [InlineData("krippendorff-alpha-interval", 65)]
    [InlineData("gwet-ac", 65)]
    // Three by the one coder in 10 ways, one by the other in 3; of the units two have 3 ways each, one has 9 and one has 1.
    [InlineData("conger-kappa", 160)]
    [InlineData("cohen-kappa-linear", 160)]
    // One unit of each kind, in 3, in 6 and in 1 way.
    [InlineData("percent-agreement", 10)]
    [InlineData("brennan-prediger-ordinal", 10)]
    // States within states: 126, each with three steps.
    [InlineData("krippendorff-alpha-ordinal", 378)]
    public void Steps_by_the_uses_of_categories_are_counted(string coefficient, double steps)
    {
        StateLayout layout = new(new OpenTable(DataSet.CoefficientOf(coefficient), Tables.Of(2, 3, [0, 1, 0, 1, 0, 0, 2, 4])));

        Assert.Equal(steps, layout.Steps, 1e-9);
        Assert.True(layout.Fits);
    }

    [Fact]
    public void Where_many_ratings_of_a_unit_are_unknown_its_ways_are_counted_by_each_rating()
    {
        Assert.Equal(56 * 10 / 3.0, new StateLayout(new OpenTable(Ordinal, Tables.Of(3, 3, [0, 0, 0, 1, 2, 4]))).Steps, 1e-9);
        Assert.Equal(4, new StateLayout(new OpenTable(Coefficient.PercentAgreement, Tables.Of(2, 3, [1, 1, 0, 1]))).Steps);
        Assert.Equal(2, new StateLayout(new OpenTable(Coefficient.PercentAgreement, Tables.Of(2, 3, [1, 1, 2, 1]))).Steps);
    }

    [Theory]
    [InlineData("fleiss-kappa", 64, 3, true)]
    [InlineData("fleiss-kappa", 64, 4, false)]
    [InlineData("conger-kappa", 64, 3, true)]
    [InlineData("percent-agreement", 64, 400, true)]
    [InlineData("krippendorff-alpha-ordinal", 64, 1, true)]
    [InlineData("krippendorff-alpha-ordinal", 64, 2, false)]
    [InlineData("krippendorff-alpha-ordinal", 42, 3, true)]
    [InlineData("krippendorff-alpha-ordinal", 43, 3, false)]
    // 2,498,730 states, and 2,500,966.
    [InlineData("fleiss-kappa", 3, 2234, true)]
    [InlineData("fleiss-kappa", 3, 2235, false)]
    public void Uses_that_are_kept_fit_into_one_number_and_their_states_into_memory(string coefficient, int categories, int unknown, bool fits) => Assert.Equal(
        fits, new StateLayout(new OpenTable(DataSet.CoefficientOf(coefficient), UnknownIn(categories, unknown))).Fits);

    [Fact]
    public void Each_of_two_coders_has_its_own_part_of_the_number()
    {
        ulong[] both = [0, 1, 0, 1, 1, 0, 1, 0];

        Assert.True(new StateLayout(new OpenTable(Coefficient.CongerKappa, Tables.Of(2, 32, both))).Fits);
        Assert.False(new StateLayout(new OpenTable(Coefficient.CongerKappa, Tables.Of(2, 33, both))).Fits);
        StateLayout layout = new(new OpenTable(Coefficient.CongerKappa, Tables.Of(2, 3, both)));
        double[][] uses = [[0, 5, 0], [0, 0, 7]];
        var together = new double[3];
        UInt128 state = layout.One(0, 0) + layout.One(0, 2) + layout.One(1, 1) + layout.One(1, 1);

        layout.AddTo(uses, state);
        layout.AddTo(together, state);

        Assert.Equal([1, 5, 1], uses[0]);
        Assert.Equal([0, 2, 7], uses[1]);
        Assert.Equal([1, 2, 1], together);
        Assert.Equal([1, 4, 16, 64, 256, 1024], Enumerable.Range(0, 6).Select(place => (int)layout.One(place / 3, place % 3)));
    }

    [Fact]
    public void A_state_is_within_another_where_no_category_is_used_more_often()
    {
        StateLayout layout = new(new OpenTable(Ordinal, Tables.Of(2, 3, [0, 1, 0, 1, 0, 0])));

        foreach (int one in Enumerable.Range(0, 125))
        {
            foreach (int other in Enumerable.Range(0, 125))
            {
                int[] left = [one % 5, one / 5 % 5, one / 25];
                int[] right = [other % 5, other / 5 % 5, other / 25];
                Assert.Equal(left.Zip(right).All(pair => pair.First <= pair.Second), layout.IsWithin(State(left), State(right)));
            }
        }

        UInt128 State(int[] uses) => Enumerable.Range(0, 3).Aggregate(UInt128.Zero, (state, category) => state + ((UInt128)uses[category] * layout.One(0, category)));
    }

    [Fact]
    public void Steps_one_by_one_are_states_times_ratings_before_times_answers_to_come()
    {
        // A rating each of three units, of 3, 3 and 2 categories: 8, then 3 states of 1 rating beside 5 answers, then 6 of 2 beside 2.
        Assert.Equal(8 + (3 * 2 * 5) + (6 * 3 * 2), SweepBounds.Of(new OpenTable(Squared, Tables.Of(2, 3, [0, 1, 0, 1, 3, 1]))).Steps);
        // The same where uses do not matter: what is done with leaves one state.
        Assert.Equal(8 + (2 * 5) + (3 * 2), SweepBounds.Of(new OpenTable(Coefficient.PercentAgreement.With(Weighting.Quadratic), Tables.Of(2, 3, [0, 1, 0, 1, 3, 1]))).Steps);
        // A whole unit and a rating of another, in the order of masks.
        Assert.Equal(9 + (3 * 2 * 6) + (6 * 3 * 3), SweepBounds.Of(new OpenTable(Squared, Tables.Of(2, 3, [0, 1, 0, 0]))).Steps);
        // Two ratings of two answers each can be 4 and not 6.
        Assert.Equal(6 + (2 * 2 * 4) + (4 * 3 * 2), SweepBounds.Of(new OpenTable(Squared, Tables.Of(2, 3, [3, 1, 5, 1, 6, 1]))).Steps);
    }

    [Theory]
    // More units than coders are open, and up to eight categories: by coder, though that takes more steps.
    [InlineData(8, new ulong[] { 0, 0, 0, 0, 0, 1, 1, 1 }, 2, 130_088)]
    // As many units as coders: by unit, though that takes more.
    [InlineData(8, new ulong[] { 0, 1, 1, 1, 1, 0, 0, 0, 0 }, 3, 76_328)]
    // More than eight categories: whichever takes fewer, here by unit.
    [InlineData(9, new ulong[] { 0, 0, 0, 0, 0, 1, 1, 1 }, 2, 150_867)]
    public void Ratings_are_gone_through_by_unit_or_by_coder(int categories, ulong[] masks, int coders, double steps) => Assert.Equal(
        steps, SweepBounds.Of(new OpenTable(Coefficient.CongerKappa.With(Weighting.Quadratic), Tables.Of(coders, categories, masks))).Steps);

    [Fact]
    public void Unknown_ratings_stand_in_the_order_of_units_or_of_coders()
    {
        OpenTable open = new(Coefficient.CongerKappa, Tables.Of(3, 3, [0, 1, 0, 1, 6, 1, 0, 1, 1, 2, 2, 2]));

        Assert.Equal(
            [new OpenCell(0, 0, 7), new OpenCell(0, 2, 7), new OpenCell(1, 0, 7), new OpenCell(2, 1, 6)], new OpenCells(open).Cells);
        Assert.Equal(
            [new OpenCell(0, 0, 7), new OpenCell(1, 0, 7), new OpenCell(2, 1, 6), new OpenCell(0, 2, 7)], new OpenCells(open, isByCoder: true).Cells);
        Assert.Equal([0, 0, 0, 0], new OpenCells(new OpenTable(Coefficient.FleissKappa, Tables.Of(3, 3, [0, 1, 0, 1, 6, 1, 0, 1, 1]))).Cells.Select(cell => cell.Group));
    }

    [Fact]
    public void The_last_bit_of_a_number_that_is_full_is_left_to_the_last_category()
    {
        StateLayout layout = new(new OpenTable(Ordinal, UnknownIn(42, 3)));

        Assert.True(layout.IsWithin(layout.One(0, 0), layout.One(0, 0)));
        Assert.False(layout.IsWithin(layout.One(0, 0), layout.One(0, 41)));
        Assert.True(layout.IsWithin(layout.One(0, 41), layout.One(0, 41) + layout.One(0, 0)));
    }

    [Fact]
    public void Steps_by_ranks_are_all_completions_times_what_is_walked_over()
    {
        // Twice two ratings that can be exchanged, of three categories, and one of two: 6 · 6 · 3 · 2 completions, each over 3 categories and 2 patterns of 3 ratings.
        Assert.Equal(216 * 9, RankBounds.StepsOf(new OpenTable(Ordinal, Tables.Of(3, 3, [0, 0, 1, 0, 0, 1, 3, 0, 1]))));
        Assert.Equal(9, RankBounds.StepsOf(new OpenTable(Ordinal, Tables.Of(3, 3, [1, 1, 1, 2, 4, 1]))));
    }

    [Theory]
    [InlineData("fleiss-kappa", 64, 12, typeof(SubsetBounds))]
    [InlineData("conger-kappa-linear", 64, 12, typeof(SubsetBounds))]
    [InlineData("conger-kappa-quadratic", 2, 12, typeof(SubsetBounds))]
    [InlineData("krippendorff-alpha-interval", 2, 12, typeof(SubsetBounds))]
    [InlineData("fleiss-kappa-quadratic", 8, 12, typeof(SweepBounds))]
    [InlineData("fleiss-kappa-quadratic", 9, 2, typeof(SweepBounds))]
    [InlineData("krippendorff-alpha-interval", 3, 12, typeof(SweepBounds))]
    [InlineData("krippendorff-alpha-ordinal", 2, 12, typeof(ExactBounds))]
    [InlineData("krippendorff-alpha-ordinal", 8, 4, typeof(ExactBounds))]
    [InlineData("krippendorff-alpha-ordinal", 9, 2, typeof(RankBounds))]
    [InlineData("fleiss-kappa", 3, 13, null)]
    [InlineData("krippendorff-alpha-ordinal", 3, 13, null)]
    [InlineData("percent-agreement-quadratic", 3, 13, null)]
    // By the target of the delegate, as all searches find the same: which is chosen shows nowhere else but in time.
    public void With_no_steps_to_spare_few_unknown_ratings_are_gone_through_all_the_same(string coefficient, int categories, int unknown, Type? search) => Assert.Equal(
        search, Completions.ExactSearch(new OpenTable(DataSet.CoefficientOf(coefficient), UnknownIn(categories, unknown)), 0)?.Target?.GetType());

    [Theory]
    [InlineData("fleiss-kappa")]
    [InlineData("krippendorff-alpha-ordinal")]
    [InlineData("conger-kappa-linear")]
    [InlineData("percent-agreement-quadratic")]
    public void Many_unknown_ratings_are_gone_through_where_their_steps_are_not_too_many(string coefficient)
    {
        OpenTable open = new(DataSet.CoefficientOf(coefficient), UnknownIn(3, 13));
        double steps = new StateLayout(open).Steps;

        // Which search is chosen shows nowhere else but in time.
        Assert.IsType<ExactBounds>(Completions.ExactSearch(open, steps)!.Target);
        Assert.Null(Completions.ExactSearch(open, steps - 1));
        Assert.True(Completions.Bound(DataSet.CoefficientOf(coefficient), UnknownIn(3, 13), steps).IsExact);
        Assert.False(Completions.Bound(DataSet.CoefficientOf(coefficient), UnknownIn(3, 13), steps - 1).IsExact);
    }

    [Fact]
    public void What_would_take_hundreds_of_millions_of_steps_is_not_gone_through()
    {
        RatingTable table = UnknownIn(64, 12);

        Assert.True(RankBounds.StepsOf(new OpenTable(Ordinal, table)) > 5e8);
        Assert.Null(Completions.ExactSearch(new OpenTable(Ordinal, table), Completions.MostSteps));
        Assert.True(SweepBounds.Of(new OpenTable(Squared, table)).Steps > 5e8);
        Assert.Null(Completions.ExactSearch(new OpenTable(Squared, table), Completions.MostSteps));
        Assert.Null(Completions.ExactSearch(new OpenTable(Coefficient.FleissKappa, UnknownIn(2, 1)), -1));
    }

    /// <summary>Two coders, of whom the second left so many units out, and two units that both coded.</summary>
    private static RatingTable UnknownIn(int categories, int unknown) =>
        Tables.Of(2, categories, [1, 1, 2, 1, .. Enumerable.Range(0, unknown).SelectMany(unit => (ulong[])[unit % 2 == 0 ? 1UL : 2UL, 0])]);
}
