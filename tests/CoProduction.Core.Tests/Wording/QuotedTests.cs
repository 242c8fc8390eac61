using CoProduction.Wording;

namespace CoProduction.Tests.Wording;

public sealed class QuotedTests
{
    private static readonly string Fifty = new('a', 50);

    [Fact]
    public void A_text_of_60_letters_is_whole_and_a_longer_one_is_cut_between_characters()
    {
        Assert.Equal($"'{Fifty}123456789b'", Quoted.Of($"{Fifty}123456789b"));
        Assert.Equal($"'{Fifty}123456789b…'", Quoted.Of($"{Fifty}123456789bc"));
        Assert.Equal($"'{Fifty}12345678😀…'", Quoted.Of($"{Fifty}12345678😀c"));
        Assert.Equal($"'{Fifty}123456789…'", Quoted.Of($"{Fifty}123456789😀"));
    }

    [Fact]
    public void What_cannot_be_seen_is_named_and_marks_are_escaped()
    {
        Assert.Equal(@"'it\'s \\ \u0009<U+00A0><U+200B>é'", Quoted.Of("it's \\ \t\u00A0\u200Bé"));
        Assert.Equal("'a', 'b' and 'c'", Quoted.List(["a", "b", "c"]));
    }
}
