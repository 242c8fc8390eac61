namespace CoProduction.Reliability.Tests;

public sealed class ResamplingTests
{
    [Fact]
    public void The_generator_draws_the_numbers_that_its_authors_publish()
    {
        Xoshiro256 generator = new(1, 2, 3, 4);
        ulong state = 1234567;

        Assert.Equal([11520UL, 0UL, 1509978240UL, 1215971899390074240UL], [generator.Next(), generator.Next(), generator.Next(), generator.Next()]);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL], [Xoshiro256.Split(ref state), Xoshiro256.Split(ref state)]);
    }

    [Fact]
    public void Numbers_below_a_bound_come_two_from_each_draw_without_those_that_would_come_too_often()
    {
        var far = new int[7];
        var near = new int[5];
        new Xoshiro256(5).Fill(far, 1_500_000_000);
        new Xoshiro256(7).Fill(near, 10);

        Assert.Equal([1185534901, 432616841, 452044921, 903123499, 974320095, 1304151156, 932210172], far);
        Assert.Equal([3, 7, 3, 2, 5], near);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Every_number_below_the_bound_is_drawn_about_equally_often(int bound)
    {
        var drawn = new int[100_000];
        new Xoshiro256(5).Fill(drawn, bound);

        int[] counts = new int[bound];
        foreach (int number in drawn)
        {
            counts[number]++;
        }

        // Chi-square with bound − 1 degrees of freedom: mean and five standard deviations.
        double expected = (double)drawn.Length / bound;
        double distance = counts.Sum(count => (count - expected) * (count - expected) / expected);
        Assert.True(distance <= bound - 1 + (5 * Math.Sqrt(2 * bound)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_it_is_pinned()
    {
        BootstrapEstimate estimate = Coefficient.CohenKappa.Bootstrap(DataSet.TableOf("gwet-3x3"), new BootstrapOptions { Seed = 42 });

        Assert.Equal(estimate.Interval, Coefficient.CohenKappa.Bootstrap(DataSet.TableOf("gwet-3x3"), new BootstrapOptions { Seed = 42 }).Interval);
        Assert.NotEqual(estimate.Interval, Coefficient.CohenKappa.Bootstrap(DataSet.TableOf("gwet-3x3"), new BootstrapOptions { Seed = 43 }).Interval);
        Assert.Equal("Cohen's kappa 0.796, 95 % interval 0.684 to 0.899 (1000 resamples, seed 42)", estimate.ToString());
    }

    [Theory]
    [InlineData("cohen-kappa", "gwet-3x3")]
    [InlineData("krippendorff-alpha", "gwet-3x3")]
    [InlineData("gwet-ac", "gwet-4x4")]
    [InlineData("conger-kappa", "gwet-4x4")]
    [InlineData("fleiss-kappa-linear", "fleiss1971-30x6")]
    public void A_standard_error_by_resampling_is_near_the_published_formula(string coefficient, string dataSet)
    {
        RatingTable table = DataSet.TableOf(dataSet);
        double formula = DataSet.CoefficientOf(coefficient).Of(table).StandardError.Value!.Value;
        double resampled = DataSet.CoefficientOf(coefficient).Bootstrap(table, new BootstrapOptions { Resamples = 4000 }).StandardError.Value!.Value;

        Assert.InRange(resampled / formula, 0.93, 1.07);
    }

    [Fact]
    public void A_coefficient_that_some_resamples_leave_undefined_says_how_many()
    {
        RatingTable table = RatingTable.OfLabels(["a", "b"], ["yes", "no"], [["yes", "yes"], ["yes", "yes"], ["no", "yes"]]);

        BootstrapEstimate estimate = Coefficient.KrippendorffAlpha.Bootstrap(table, new BootstrapOptions { Resamples = 200 });

        Assert.InRange(estimate.DefinedCount, 100, 180);
        Assert.Contains($"defined in {estimate.DefinedCount} of 200 resamples", estimate.ToString(), StringComparison.Ordinal);
        Assert.True(estimate.Interval.Lower.IsDefined);
    }

    [Fact]
    public void A_thousand_resamples_take_no_more_space_than_a_number_for_each_unit()
    {
        RatingTable table = RatingTable.OfCrossTable("a", "b", ["x", "y", "z"], [[40_000, 3_000, 2_000], [2_500, 30_000, 1_500], [1_000, 2_000, 18_000]]);
        Coefficient.KrippendorffAlpha.Bootstrap(table, new BootstrapOptions { Resamples = 20 });

        long before = GC.GetAllocatedBytesForCurrentThread();
        BootstrapEstimate estimate = Coefficient.KrippendorffAlpha.Bootstrap(table);

        Assert.Equal(1000, estimate.DefinedCount);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 400_000, 1_000_000);
    }

    [Theory]
    [InlineData(0.975, 7, 2.3646242515927844)]
    [InlineData(0.975, 1, 12.706204736174698)]
    [InlineData(0.95, 99, 1.6603911560169927)]
    [InlineData(0.025, 3, -3.182446305284263)]
    [InlineData(0.995, 112, 2.6204400729518418)]
    [InlineData(0.975, 100_000, 1.9599877075346088)]
    public void Quantiles_of_the_t_distribution_are_those_of_R(double share, double freedom, double expected) =>
        Assert.Equal(expected, Quantiles.StudentT(share, freedom), 1e-9);

    [Theory]
    [InlineData(0.975, 1.9599639845400536)]
    [InlineData(0.995, 2.5758293035489004)]
    [InlineData(0.5, 0)]
    [InlineData(0.1, -1.2815515655446004)]
    public void Quantiles_of_the_normal_distribution_are_those_of_R(double share, double expected) =>
        Assert.Equal(expected, Quantiles.Normal(share), 1e-12);

    [Theory]
    [InlineData(0.25, 2)]
    [InlineData(0.1, 1.4)]
    [InlineData(1, 5)]
    public void Quantiles_of_a_sample_are_those_of_R(double share, double expected) =>
        Assert.Equal(expected, Quantiles.OfSorted([1, 2, 3, 4, 5], share), 1e-12);

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Resamples = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Resamples = 1_000_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Level = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Level = double.NaN });
    }
}
