namespace CoProduction.Reliability.Tests;

public sealed class QuantileTests
{
    [Theory]
    [InlineData(0.975, 2, 4.302652729749464)]
    [InlineData(0.975, 4, 2.776445105197793)]
    [InlineData(0.9, 1, 3.077683537175254)]
    [InlineData(0.75, 1, 1)]
    [InlineData(0.75, 2, 0.816496580927726)]
    [InlineData(0.99, 2, 6.964556734283272)]
    [InlineData(0.6, 1, 0.3249196962329063)]
    [InlineData(0.5, 6, 0)]
    [InlineData(0.999, 1, 318.3088389855559)]
    public void Quantiles_of_few_degrees_of_freedom_are_those_in_closed_form(double share, double freedom, double expected)
    {
        Assert.Equal(expected, Quantiles.StudentT(share, freedom), Math.Max(1e-12, 1e-11 * expected));
        Assert.Equal(-expected, Quantiles.StudentT(1 - share, freedom), Math.Max(1e-12, 1e-10 * expected));
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.6, 0.2533471031357997)]
    [InlineData(0.75, 0.6744897501960817)]
    [InlineData(0.8413447460685429, 1)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.9772498680518208, 2)]
    [InlineData(0.9986501019683699, 3)]
    [InlineData(0.9999683287581669, 4)]
    public void Normal_quantiles_go_from_the_middle_to_far_out(double share, double expected)
    {
        Assert.Equal(expected, Quantiles.Normal(share), 1e-10);
        Assert.Equal(-expected, Quantiles.Normal(1 - share), 1e-10);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 8)]
    [InlineData(0.5, 3)]
    [InlineData(1 / 3.0, 2)]
    [InlineData(0.75, 5)]
    public void Quantiles_of_a_sample_lie_between_two_of_its_values(double share, double expected) => Assert.Equal(expected, Quantiles.OfSorted([1, 2, 4, 8], share), 1e-12);

    [Fact]
    public void The_quantiles_of_one_value_are_that_value() => Assert.Equal([7, 7, 7], ((double[])[0, 0.3, 1]).Select(share => Quantiles.OfSorted([7], share)));
}
