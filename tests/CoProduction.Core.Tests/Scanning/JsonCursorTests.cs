using System.Text;
using CoProduction.Scanning;

namespace CoProduction.Tests.Scanning;

public sealed class JsonCursorTests
{
    private static readonly WordTable Names = new("id", "title", "users");

    [Fact]
    public void White_space_is_passed_and_nothing_else_that_cannot_be_seen()
    {
        JsonCursor text = new(" \t\r\n{ \n}\n"u8);

        Assert.Equal((byte)'{', text.Next());
        Assert.False(text.IsAtEnd);
        Assert.False(text.TryMark((byte)'}'));
        Assert.True(text.TryMark((byte)'{'));
        Assert.Equal(" \n}\n", Encoding.UTF8.GetString(text.Rest));
        Assert.True(text.TryMark((byte)'}'));
        Assert.True(text.IsAtEnd);
        Assert.Equal(0, text.Next());
        Assert.Equal(0, text.Rest.Length);
        foreach (char other in "\0\u0001\v\f\u001f")
        {
            JsonCursor control = new(Encoding.UTF8.GetBytes($" {other}}}"));

            Assert.Equal(0, control.Next());
            Assert.False(control.IsAtEnd);
            Assert.False(control.TryMark((byte)'}'));
        }
    }

    [Fact]
    public void What_has_stopped_goes_on_nowhere_and_is_not_at_its_end()
    {
        JsonCursor text = new("{}"u8);

        Assert.False(text.Stop());
        Assert.Equal(0, text.Next());
        Assert.Equal(0, text.Rest.Length);
        Assert.False(text.TryMark((byte)'{'));
        Assert.False(text.TryWord("null"u8));
        Assert.False(text.TryQuoted(out _));
        Assert.False(text.TryString(out _));
        Assert.False(text.IsAtEnd);
    }

    [Theory]
    [InlineData("null", true, "")]
    [InlineData(" null}", true, "}")]
    [InlineData("nullx", true, "x")]
    [InlineData("nul", false, "nul")]
    [InlineData("nUll", false, "nUll")]
    [InlineData("xull", false, "xull")]
    [InlineData("", false, "")]
    public void A_word_is_passed_where_it_is_the_next_thing(string json, bool isPassed, string rest)
    {
        JsonCursor text = new(Encoding.UTF8.GetBytes(json));

        Assert.Equal(isPassed, text.TryWord("null"u8));
        Assert.Equal(rest, Encoding.UTF8.GetString(text.Rest));
    }

    [Fact]
    public void Some_bytes_can_be_passed()
    {
        JsonCursor text = new("abc"u8);
        text.Pass(2);

        Assert.Equal("c", Encoding.UTF8.GetString(text.Rest));
        text.Pass(1);
        Assert.True(text.IsAtEnd);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(100)]
    public void All_between_quotation_marks_is_passed_however_long_it_and_the_rest_are(int length)
    {
        string word = new('w', length);
        foreach (int after in new[] { 0, 1, 31, 40 })
        {
            JsonCursor text = new(Encoding.UTF8.GetBytes($" \"{word}\"{new string(',', after)}"));

            Assert.True(text.TryQuoted(out ReadOnlySpan<byte> found));
            Assert.Equal(word, Encoding.UTF8.GetString(found));
            Assert.Equal(after, text.Rest.Length);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\"a")]
    [InlineData("a\"b\"")]
    [InlineData("\"there is no other mark in the next forty letters")]
    public void What_is_not_between_quotation_marks_stops_it(string json)
    {
        JsonCursor word = new(Encoding.UTF8.GetBytes(json));
        JsonCursor text = new(Encoding.UTF8.GetBytes(json));

        Assert.False(word.TryQuoted(out ReadOnlySpan<byte> none));
        Assert.Equal(0, none.Length);
        Assert.False(text.TryString(out _));
        Assert.Equal((0, 0), (word.Next(), text.Next()));
        Assert.False(word.IsAtEnd || text.IsAtEnd);
    }

    [Theory]
    [InlineData("\"\"", "", "", true)]
    [InlineData("\"a b\",", "a b", "a b", true)]
    [InlineData("\"größe 😀\"", "größe 😀", "größe 😀", true)]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t", true)]
    [InlineData("\"\\u00e9\\u00C9x\" ", "\\u00e9\\u00C9x", "éÉx", true)]
    [InlineData("\"\\ud83d\\ude00\"", "\\ud83d\\ude00", "😀", false)]
    public void A_string_is_passed_with_its_escapes_and_says_what_they_stand_for(string json, string inside, string says, bool canBeMade)
    {
        JsonCursor text = new(Encoding.UTF8.GetBytes(json));

        Assert.True(text.TryString(out QuotedText written));
        Assert.Equal(inside, Encoding.UTF8.GetString(written.Inside));
        Assert.Equal(says, written.Made());
        Assert.Equal(canBeMade, written.CanBeMade);
        Assert.Equal(json.EndsWith(',') ? "," : "", Encoding.UTF8.GetString(text.Rest).Trim());
    }

    [Theory]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\u0001b\"")]
    [InlineData("\"a\u001fb\"")]
    [InlineData("\"\\q\"")]
    [InlineData("\"\\\"")]
    [InlineData("\"\\")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"\\u123")]
    [InlineData("\"\\u1234")]
    [InlineData("\"\\U0041\"")]
    public void A_string_that_is_none_stops_it(string json)
    {
        JsonCursor text = new(Encoding.UTF8.GetBytes(json));

        Assert.False(text.TryString(out _));
        Assert.Equal(0, text.Next());
        Assert.False(text.IsAtEnd);
    }

    [Fact]
    public void The_parts_of_an_object_are_gone_to_one_by_one()
    {
        JsonCursor text = new(" { \"title\" : 1 , \"id\":2,\"users\":3 } "u8);
        ulong met = 0;
        List<(int Part, byte Value)> parts = [];
        while (text.TryPart(Names, ref met, out int part))
        {
            parts.Add((part, text.Next()));
            text.Pass(1);
        }

        Assert.Equal([(1, (byte)'1'), (0, (byte)'2'), (2, (byte)'3')], parts);
        Assert.Equal(0b111UL, met);
        Assert.True(text.TryMark((byte)'}'));
        Assert.True(text.IsAtEnd);
    }

    [Fact]
    public void An_object_may_be_empty()
    {
        JsonCursor text = new("{ }"u8);
        ulong met = 0;

        Assert.False(text.TryPart(Names, ref met, out int part));
        Assert.Equal((-1, 0UL), (part, met));
        Assert.True(text.TryMark((byte)'}'));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{,")]
    [InlineData("{id:1}")]
    [InlineData("{\"id\" 1}")]
    [InlineData("{\"Id\":1}")]
    [InlineData("{\"id\":1,}")]
    [InlineData("{\"id\":1,\"id\":1}")]
    [InlineData("{\"id\":1,\"other\":1}")]
    [InlineData("{\"id\":1 \"title\":1}")]
    public void What_is_no_object_of_these_parts_each_once_has_no_end(string json)
    {
        JsonCursor text = new(Encoding.UTF8.GetBytes(json));
        ulong met = 0;
        while (text.TryPart(Names, ref met, out _)) text.Pass(1);

        Assert.False(text.TryMark((byte)'}'));
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData(" [ ] ", 0)]
    [InlineData("[1]", 1)]
    [InlineData("[1 , 1,1]", 3)]
    public void The_items_of_a_list_are_gone_to_one_by_one(string json, int count)
    {
        JsonCursor text = new(Encoding.UTF8.GetBytes(json));
        bool isBegun = false;
        int items = 0;
        for (; text.TryItem(ref isBegun); items++) Assert.True(text.TryMark((byte)'1'));

        Assert.Equal(count, items);
        Assert.True(isBegun);
        Assert.True(text.TryMark((byte)']'));
        Assert.True(text.IsAtEnd);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("1]")]
    [InlineData("[1,]")]
    [InlineData("[1")]
    [InlineData("[1 1]")]
    public void What_is_no_list_has_no_end(string json)
    {
        JsonCursor text = new(Encoding.UTF8.GetBytes(json));
        bool isBegun = false;
        while (text.TryItem(ref isBegun)) text.Pass(1);

        Assert.False(text.TryMark((byte)']'));
    }
}
