using System.Text;
using CoProduction.Scanning;

namespace CoProduction.Tests.Scanning;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("a", true)]
    [InlineData("!", true)]
    [InlineData("~", true)]
    [InlineData("a ", true)]
    [InlineData(" a", false)]
    [InlineData("\t", false)]
    [InlineData("\\n", false)]
    [InlineData("\u007f", false)]
    [InlineData("é", false)]
    public void A_text_says_something_where_its_first_letter_is_a_visible_one_of_ASCII(string text, bool says) =>
        Assert.Equal(says, PlainText.SaysSomething(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("", false)]
    [InlineData("a", true)]
    [InlineData("!a b~", true)]
    [InlineData("a ", false)]
    [InlineData(" a", false)]
    [InlineData("a\\u0020", false)]
    [InlineData("aéb", false)]
    [InlineData("a\u007fb", false)]
    [InlineData("a\tb", false)]
    public void A_name_is_visible_ASCII_without_white_space_at_its_ends(string text, bool isName) =>
        Assert.Equal(isName, PlainText.IsName(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("", false)]
    [InlineData("\\ud83d", true)]
    [InlineData("\\uDE00", true)]
    [InlineData("a\\ud83d", true)]
    [InlineData("a\\uDE00", true)]
    [InlineData("\\u00d8", false)]
    [InlineData("ud83d \\Ud83d", false)]
    public void Halves_of_surrogate_pairs_may_be_where_an_escape_begins_like_one(string text, bool may) =>
        Assert.Equal(may, PlainText.MayHoldHalves(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCXYZ[]^_`abcxyz{|}~ ")]
    [InlineData("größe, 共同生産, 😀")]
    [InlineData("so\u00ADli\u200Bdarity \uFEFF")]
    [InlineData("a \\\" b \\\\ c \\/ d")]
    [InlineData("\\u0041\\u00E9\\u2019\\uFFFD")]
    [InlineData("\\\\u0007")]
    public void What_can_be_seen_or_shapes_a_word_passes_in_any_text(string text)
    {
        Assert.True(PlainText.Is(Encoding.UTF8.GetBytes(text), isRunning: true));
        Assert.True(PlainText.Is(Encoding.UTF8.GetBytes(text), isRunning: false));
    }

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\r")]
    [InlineData("\\t")]
    [InlineData("one\\r\\n\\ttwo")]
    public void Line_breaks_and_tabs_pass_in_running_text_alone(string text)
    {
        Assert.True(PlainText.Is(Encoding.UTF8.GetBytes(text), isRunning: true));
        Assert.False(PlainText.Is(Encoding.UTF8.GetBytes(text), isRunning: false));
    }

    [Theory]
    [InlineData("\\b")]
    [InlineData("\\f")]
    [InlineData("\\u0000")]
    [InlineData("\\u0007")]
    [InlineData("\\u000a")]
    [InlineData("\\u0085")]
    [InlineData("\\u2028")]
    [InlineData("\\u2029")]
    [InlineData("\\u202E")]
    [InlineData("\\u2066")]
    [InlineData("\\ud800")]
    [InlineData("\\uDFFF")]
    [InlineData("\\u004g")]
    [InlineData("\t")]
    [InlineData("\u0001")]
    [InlineData("\u007f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u202A")]
    [InlineData("\u2069")]
    public void What_prints_nothing_turns_the_writing_or_is_no_character_passes_nowhere(string bad)
    {
        foreach (string text in new[] { bad, $"{bad}bcde", $"é{bad}", $"ab{bad}é cd", $"\\n{bad}\\n" })
        {
            Assert.False(PlainText.Is(Encoding.UTF8.GetBytes(text), isRunning: true), text);
            Assert.False(PlainText.Is(Encoding.UTF8.GetBytes(text), isRunning: false), text);
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_pass_nowhere()
    {
        Assert.False(PlainText.Is([0xFF], isRunning: true));
        Assert.False(PlainText.Is([(byte)'a', 0xC3], isRunning: true));
        Assert.False(PlainText.Is([0xE2, 0x82, (byte)'a'], isRunning: true));
    }
}
