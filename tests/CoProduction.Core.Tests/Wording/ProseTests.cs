using CoProduction.Wording;

namespace CoProduction.Tests.Wording;

public sealed class ProseTests
{
    [Theory]
    [InlineData(0, "0 pairs")]
    [InlineData(1, "1 pair")]
    [InlineData(2, "2 pairs")]
    public void A_noun_agrees_with_its_number(int number, string expected) => Assert.Equal(expected, Prose.Count(number, "pair", "pairs"));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a and b", "a or b", "a", "b")]
    [InlineData("a, b and c", "a or b or c", "a", "b", "c")]
    public void Things_are_listed_as_all_of_them_or_any(string all, string any, params string[] items)
    {
        Assert.Equal(all, Prose.And(items));
        Assert.Equal(any, Prose.Or(items));
    }
}
