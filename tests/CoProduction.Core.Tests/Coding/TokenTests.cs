using CoProduction.Coding;

namespace CoProduction.Tests.Coding;

public sealed class TokenTests
{
    private enum Stage
    {
        FirstDigging = 2,
        Sowing = 5,
    }

    [Theory]
    [InlineData("firstDigging", true, 2)]
    [InlineData("sowing", true, 5)]
    [InlineData("FirstDigging", false, 0)]
    [InlineData("", false, 0)]
    [InlineData(null, false, 0)]
    public void A_word_stands_for_its_value_in_a_vocabulary_that_does_not_begin_with_nought_too(string? word, bool isFound, int number)
    {
        Assert.Equal(isFound, Token.TryParse(word, out Stage stage));
        Assert.Equal((Stage)number, stage);
    }
}
