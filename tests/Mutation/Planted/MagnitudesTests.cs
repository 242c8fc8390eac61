namespace CoProduction.Planted.Tests;

public sealed class MagnitudesTests
{
    [Theory]
    [InlineData(3, 3)]
    [InlineData(0, 0)]
    [InlineData(-3, 3)]
    public void A_number_is_as_far_from_nought_as_its_opposite(int number, int expected)
    {
        Assert.Equal(expected, Magnitudes.Of(number));
        Assert.Equal(expected, Magnitudes.Of(-number));
    }
}
