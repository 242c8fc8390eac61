using System.Text;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Validation;

namespace CoProduction.Tests.Json;

// One of them measures the memory of the whole process.
[CollectionDefinition(nameof(UnclearInputTests), DisableParallelization = true)]
[Collection(nameof(UnclearInputTests))]
public sealed class UnclearInputTests
{
    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u200F')]
    [InlineData('\u202E')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u2066')]
    [InlineData('\u3164')]
    [InlineData('\uFEFF')]
    [InlineData('\u0085')]
    public void A_character_that_cannot_be_seen_is_shown_as_its_code(char character)
    {
        string code = $"{(int)character:X4}";
        string[] texts =
        [
            $"{{{character}\"title\":\"t\"}}", $$"""{"title":"t","{{character}}":1}""", $$$"""{"title":"t","answers":{"us{{{character}}}ers":true}}""",
            $$$"""{"title":"t","answers":{"power":"none{{{character}}}"}}""", $$$"""{"title":"t","stated":[{"definition":"d","work":"w","verdict":"{{{character}}}"}]}""",
        ];

        foreach (string json in texts)
        {
            string message = Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(json)).Message;

            Assert.False(message.Contains(character, StringComparison.Ordinal));
            Assert.Contains(code, message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void UTF32_is_not_called_UTF16()
    {
        Encoding bigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);
        foreach (Encoding encoding in new[] { Encoding.UTF32, bigEndian })
        {
            foreach (byte[] text in new byte[][] { encoding.GetBytes("[{\"title\":\"t\"}]"), [.. encoding.GetPreamble(), .. encoding.GetBytes("[{\"title\":\n\"t\"}]")] })
            {
                Located<Activity> record = Assert.Single(CoProductionJson.Activities.ReadMany(text));

                Assert.Equal("CPJ002 at $, line 1, column 1: The text is UTF-32; it has to be UTF-8.", Assert.Single(record.Problems).ToString());
            }
        }
    }

    [Fact]
    public void UTF16_is_called_by_its_name()
    {
        const string Json = "[{\"title\":\"t\"},\n{\"title\":\"u\"}]";
        byte[][] texts =
        [
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Json)], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Json)],
            Encoding.Unicode.GetBytes(Json), Encoding.BigEndianUnicode.GetBytes(Json), Encoding.Unicode.GetBytes("{\"title\":\n\"t\"}\n{}"),
        ];

        foreach (byte[] text in texts)
        {
            const string Expected = "CPJ002 at $, line 1, column 1: The text is UTF-16; it has to be UTF-8.";
            Assert.Equal(Expected, Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(text)).Message);
            Assert.Equal(Expected, Assert.Single(Assert.Single(CoProductionJson.Activities.ReadMany(text)).Problems).ToString());
            Assert.Equal(Expected, Assert.Single(Assert.Single(CoProductionJson.Activities.ReadMany(new MemoryStream(text))).Problems).ToString());
        }
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("Unknown")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("n/a")]
    [InlineData("null")]
    [InlineData("cannotTell")]
    [InlineData("notAsked")]
    [InlineData("not known")]
    [InlineData("NotKnown")]
    [InlineData("unclear")]
    [InlineData("undetermined")]
    [InlineData("NA")]
    [InlineData("?")]
    [InlineData("-")]
    [InlineData(" missing ")]
    public void A_word_for_what_is_not_known_is_refused_with_what_means_unknown(string word)
    {
        foreach (string question in new[] { "users", "power" })
        {
            string json = $$$"""{"title":"t","answers":{"{{{question}}}":"{{{word}}}"}}""";
            string message = Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(json)).Message;

            Assert.StartsWith("CPJ202 ", message, StringComparison.Ordinal);
            Assert.EndsWith(" What is not known is left out, or null.", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_by_every_door_and_never_replaced()
    {
        byte[][] texts =
        [
            [.. "{\"title\":\"gie"u8, 0xDF, .. "en\"}"u8], [.. "{\"title\":\"t\",\"extra\":{\"a\":\"gie"u8, 0xDF, .. "en\"}}"u8],
            [.. "{\"title\":\"t\",\"extra\":{\"gie"u8, 0xDF, .. "en\":1}}"u8], [.. "{\"title\":\"t\",\"evidence\":{\"users\":{\"note\":\""u8, 0xDF, .. "\"}}}"u8],
        ];

        foreach (byte[] text in texts)
        {
            Assert.StartsWith("CPJ002 ", Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(text)).Message, StringComparison.Ordinal);
            Assert.Equal("CPJ002", Assert.Single(CoProductionJson.Activities.ReadLines(new MemoryStream(text))).Problems[0].Code);
            Assert.StartsWith("CPJ002 ", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Activity>(text)).Message, StringComparison.Ordinal);
        }

        byte[] result = [.. "{\"title\":\"gie"u8, 0xDF, .. "en\",\"verdicts\":{},\"typologies\":{}}"u8];
        Assert.StartsWith("CPJ002 ", Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Classifications.Read(result)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ClassificationRecord>(result));
    }

    [Theory]
    [InlineData("{\"title\":\"x\",", "CPJ003 at $, line 1, column 14: The text ends before the JSON value is complete.")]
    [InlineData("{\"title\":\"x\", \n", "CPJ003 at $, line 1, column 14: The text ends before the JSON value is complete.")]
    [InlineData("{\"title\":", "CPJ003 at $, line 1, column 10: The text ends before the JSON value is complete.")]
    [InlineData("[1,", "CPJ003 at $, line 1, column 4: The text ends before the JSON value is complete.")]
    [InlineData("1\"", "CPJ004 at $, line 1, column 2: The JSON value is complete, and something follows it.")]
    [InlineData("1x", "CPJ004 at $, line 1, column 2: The JSON value is complete, and something follows it.")]
    [InlineData("\"a\"x", "CPJ004 at $, line 1, column 4: The JSON value is complete, and something follows it.")]
    [InlineData("{}\"", "CPJ004 at $, line 1, column 3: The JSON value is complete, and something follows it.")]
    [InlineData("truex", "CPJ004 at $, line 1, column 5: The JSON value is complete, and something follows it.")]
    public void The_end_of_a_text_and_what_follows_a_value_are_told_as_what_they_are(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read(json)).Message);

    [Fact]
    public void A_second_byte_order_mark_is_refused_wherever_it_stands()
    {
        const string Json = "\uFEFF\uFEFF{\"title\":\"a\"}";
        byte[] text = Encoding.UTF8.GetBytes(Json);

        Assert.False(CoProductionJson.Activities.TryRead(Json, out _, out _));
        Assert.False(CoProductionJson.Activities.ReadLines(new MemoryStream(text)).Single().IsRead);
        Assert.False(CoProductionJson.Activities.ReadMany(new MemoryStream(text)).First().IsRead);
        Assert.False(CoProductionJson.Activities.ReadLines(new MemoryStream([.. text, (byte)'\n', .. text])).Last().IsRead);
    }

    [Fact]
    public void A_bad_first_line_does_not_hold_the_lines_that_follow()
    {
        using LinesAfterABadOne stream = new(24 * 1024 * 1024);
        int bad = 0;
        int good = 0;
        foreach (Located<Activity> record in CoProductionJson.Activities.ReadMany(stream))
        {
            if (record.IsRead) good++; else bad++;
        }

        Assert.Equal((1, stream.Lines), (bad, good));
        Assert.InRange(stream.MostRoom, 1, 1024 * 1024);
    }

    [Fact]
    public void A_valid_initiative_longer_than_any_activity_may_be_is_read_under_the_limits_that_hold_by_default()
    {
        Evidence full = new() { Excerpt = new string('\u20AC', 800), Note = "n" };
        Dictionary<Question, Evidence> evidence = Codebook.Questions.ToDictionary(question => question, _ => full);
        Initiative initiative = new("t", [.. Enumerable.Range(0, 1000).Select(number => new Activity($"a{number}") { Evidence = evidence })]);
        using MemoryStream stream = new();
        CoProductionJson.Initiatives.Write(stream, initiative);
        stream.Position = 0;

        Assert.True(new InitiativeValidator().Validate(initiative).IsValid);
        Assert.True(stream.Length > 64 * 1024 * 1024);
        Assert.Equal(initiative, CoProductionJson.Initiatives.Read(stream));
    }

    private sealed class LinesAfterABadOne(long length) : MemoryStream
    {
        private static readonly byte[] Line = "{\"title\":\"a title of some length, so that not too many records are made of it, as in a file of real descriptions\"}\n"u8.ToArray();

        private long given;

        public int Lines { get; private set; }

        /// <summary>The most bytes for which the reader had room: it grows with what is held.</summary>
        public int MostRoom { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            MostRoom = Math.Max(MostRoom, buffer.Length);
            if (given == 0)
            {
                given = 1;
                ReadOnlySpan<byte> bad = "{\"title\": oops}\n"u8;
                bad.CopyTo(buffer);
                return bad.Length;
            }

            if (given > length || buffer.Length < Line.Length) return given > length ? 0 : throw new InvalidOperationException("The buffer is too small.");
            int count = buffer.Length / Line.Length;
            for (int index = 0; index < count; index++) Line.CopyTo(buffer[(index * Line.Length)..]);
            Lines += count;
            given += count * Line.Length;
            return count * Line.Length;
        }
    }
}
