using System.Text;
using CoProduction.Cli.Beginnings;
using CoProduction.Cli.Tests.Sheets;
using CoProduction.Tables;

namespace CoProduction.Cli.Tests.Beginnings;

public sealed class SourceHeadTests
{
    public static TheoryData<string> Texts =>
    [
        """{"title":"a","answers":{"users":true}}""", """{"id":"a","extra":{"coder":1},"title":"b","coder":"Ana"}""", """[{"title":"a"},{"coder":"Ana"}]""", """[{"coder":"Ana"}]""",
        "[]", "[1]", "[", "{", "\uFEFF {\"coder\":1}", "\uFEFF[", " \r\n\t[ { \"title\" : \"a\\\"}\" } ]", "{\"a\":[[{}]],\"coder\":{}}", "{\"a\":tru}", "title,users\na,yes\n", "", "{\"co\\u0064er\":1}",
        "{\"title\":1}\n{\"coder\":1}", "{\"a\":\"\\ud83d\\ude00}\"}",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_comes_in_pieces_is_told_as_what_comes_at_once(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int step = 1; step <= bytes.Length; step++)
        {
            CodedJson json = new();
            for (int length = Math.Min(step, bytes.Length); ; length = Math.Min(length + step, bytes.Length))
            {
                Assert.Equal(CodedJson.Of(bytes.AsSpan(0, length)), json.Take(bytes.AsSpan(0, length)));
                if (length == bytes.Length) break;
            }
        }
    }

    [Fact]
    public void A_first_record_of_two_million_bytes_in_small_pieces_is_gone_through_once()
    {
        string text = $$"""{"title":"a","extra":[{{string.Join(',', Enumerable.Repeat("{}", 700_000))}}],"coder":"Ana"}""";
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using SlowStream stream = new(bytes, 200);

        ReadOnlyMemory<byte> head = SourceHead.Of(stream, TableOptions.Default, isCalledTable: false, out _);

        // Looked at anew with each piece, these would be ten thousand times a million bytes.
        Assert.Equal(bytes.Length, head.Length);
        Assert.Equal(JsonBeginning.Coded, CodedJson.Of(head.Span));
    }
}
