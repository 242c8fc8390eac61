using CoProduction.Wording;

namespace CoProduction.Tests.Wording;

public sealed class SafeTests
{
    [Theory]
    [InlineData("Families & friends: 3 < 4, Zoë, 東京, 👩‍👧", "Families & friends: 3 < 4, Zoë, 東京, 👩‍👧")]
    [InlineData("a\nb\r\nc\td\u2028e\u0085f", "a b  c d e f")]
    [InlineData("\u001B[31mred\u001B]0;title\u0007", "U+001B[31mredU+001B]0;titleU+0007")]
    [InlineData("\u009B2J\u0000\u007F", "U+009B2JU+0000U+007F")]
    [InlineData("\u202Ecba\u2066x\uFEFF", "U+202EcbaU+2066xU+FEFF")]
    [InlineData("שלום\u200F!", "שלום\u200F!")]
    [InlineData("\u206Aa\uFFF9b\uFFFBc\uFFFE\uFDD0", "U+206AaU+FFF9bU+FFFBcU+FFFEU+FDD0")]
    [InlineData("a\U000E0041\U000E0042b", "aU+E0041U+E0042b")]
    [InlineData("\U000E0041", "U+E0041")]
    [InlineData("\U000E0000a\U000E007Fb\U000E0080", "U+E0000aU+E007Fb\U000E0080")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E007F\U000E0067", "\U0001F3F4\U000E0067\U000E0062\U000E007F\U000E0067")]
    [InlineData("葛\U000E0100", "葛\U000E0100")]
    [InlineData("Exeter \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!", "Exeter \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!")]
    [InlineData("so\u00ADli\u200Bdarity, می\u200Cخواهم, a\uFE0F", "so\u00ADli\u200Bdarity, می\u200Cخواهم, a\uFE0F")]
    public void A_line_keeps_what_is_seen_and_names_what_steers(string text, string expected) => Assert.Equal(expected, Safe.Line(text));

    [Fact]
    public void Half_a_character_is_named()
    {
        Assert.Equal("aU+D83D", Safe.Line($"a{'\uD83D'}"));
        Assert.Equal("U+DE00b", Safe.Line($"{'\uDE00'}b"));
        Assert.Equal("\uD83D\uDE00", Safe.Line("\uD83D\uDE00"));
    }

    [Theory]
    [InlineData("R&amp;D and R&D; AT&T, Brudney & England", @"R\&amp;D and R\&D; AT&T, Brudney & England")]
    [InlineData("&#39; &#x27; &# &;", @"\&\#39; \&\#x27; &\# &;")]
    [InlineData("~~x~~ *y* _z_ `c` [l](u) <b> # |", @"\~\~x\~\~ \*y\* \_z\_ \`c\` \[l\](u) \<b\> \# \|")]
    [InlineData("https://example.org/a_b and www.example.org", @"https\://example.org/a\_b and www\.example.org")]
    [InlineData("- of one", @"\- of one")]
    [InlineData("+ of one", @"\+ of one")]
    [InlineData("1. of one, p. 3", @"1\. of one, p. 3")]
    [InlineData("12) of one (a)", @"12\) of one (a)")]
    [InlineData("a\nb\u001B", "a bU+001B")]
    [InlineData("a &amp", "a &amp")]
    [InlineData("a &", "a &")]
    public void Markdown_shows_text_as_it_was_typed(string text, string expected) => Assert.Equal(expected, Safe.Markdown(text));

    [Theory]
    [InlineData("say \"no\" \\ R&amp;D & T\0", "say \\\"no\\\" \\\\ R&amp;amp;D & TU+0000")]
    [InlineData("one\ntwo", "one two")]
    public void A_label_in_DOT_shows_text_as_it_was_typed(string text, string expected) => Assert.Equal(expected, Safe.Dot(text));

    [Theory]
    [InlineData("`ours`", "#96;ours#96;")]
    [InlineData("%%{init: {'theme':'dark'}}%%", "#37;#37;{init: {'theme':'dark'}}#37;#37;")]
    [InlineData("\"a\" <b> #1; R&amp;D & T \\n", "#34;a#34; #60;b#62; #35;1; R#38;amp;D & T #92;n")]
    public void A_label_in_Mermaid_shows_text_as_it_was_typed(string text, string expected) => Assert.Equal(expected, Safe.Mermaid(text));
}
