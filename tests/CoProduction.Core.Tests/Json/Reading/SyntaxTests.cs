using System.Text;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData("{}", 2, 2)]
    [InlineData("{} x", 2, 2)]
    [InlineData(" [1,{\"a\":2}],3", 12, 12)]
    [InlineData("\"a\"", 3, 3)]
    [InlineData("true", 4, 4)]
    [InlineData("12", 2, null)]
    [InlineData("{", -1, null)]
    [InlineData("[1,", -1, null)]
    [InlineData("\"a", -1, null)]
    [InlineData("{\"a\":\n", -1, null)]
    [InlineData("", -1, null)]
    [InlineData("}", -1, -1)]
    [InlineData("{a", -1, -1)]
    [InlineData("no", -1, -1)]
    public void The_end_of_the_first_value_is_found_or_it_goes_on_or_is_not_well_formed(string json, int? whole, int? beginning)
    {
        Assert.Equal(whole, Syntax.EndOfValue(Encoding.UTF8.GetBytes(json), isAll: true));
        Assert.Equal(beginning, Syntax.EndOfValue(Encoding.UTF8.GetBytes(json), isAll: false));
    }

    [Fact]
    public void Depth_costs_nothing_where_the_end_of_a_value_is_looked_for() =>
        Assert.Equal(4000, Syntax.EndOfValue(Encoding.UTF8.GetBytes(new string('[', 2000) + new string(']', 2000)), isAll: true));

    [Fact]
    public void What_is_well_formed_has_nothing_to_be_told_of_it() => Assert.StartsWith(
        "The text is well formed.", Assert.Throws<ArgumentException>("utf8", () => Syntax.Diagnose("{\"a\":[]}"u8, 2, JsonPath.Root)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{", 1, "CPJ003", 1, "The text ends before the JSON value is complete.")]
    [InlineData("[{}]", 1, "CPJ005", 1, "Objects and lists are nested deeper than 1 level.")]
    [InlineData("{\"a\":[[]]}", 2, "CPJ005", 6, "Objects and lists are nested deeper than 2 levels.")]
    [InlineData("7 8", 1, "CPJ004", 2, "The JSON value is complete, and something follows it.")]
    [InlineData("9x", 1, "CPJ004", 1, "The JSON value is complete, and something follows it.")]
    [InlineData("10\"", 1, "CPJ004", 2, "The JSON value is complete, and something follows it.")]
    [InlineData("{} {}", 1, "CPJ004", 3, "The JSON value is complete, and something follows it.")]
    [InlineData("-", 1, "CPJ003", 1, "The text ends before the JSON value is complete.")]
    [InlineData("{\"a\":1\n\"b\":2}", 1, "CPJ003", 7, "A comma is missing before '\"'.")]
    [InlineData("[1 2]", 1, "CPJ003", 3, "'2' is not expected here.")]
    [InlineData("[true {}]", 1, "CPJ003", 6, "A comma is missing before '{'.")]
    [InlineData("[null []]", 1, "CPJ003", 6, "A comma is missing before '['.")]
    [InlineData("[{} []]", 2, "CPJ003", 4, "A comma is missing before '['.")]
    [InlineData("[[] \"a\"]", 2, "CPJ003", 4, "A comma is missing before '\"'.")]
    [InlineData("[9 \"a\"]", 2, "CPJ003", 3, "A comma is missing before '\"'.")]
    [InlineData("[0 \"a\"]", 2, "CPJ003", 3, "A comma is missing before '\"'.")]
    [InlineData("[1,\n]", 1, "CPJ003", 4, "There is a comma before ']'.")]
    [InlineData("[\n,1]", 1, "CPJ003", 2, "',' is not expected here.")]
    [InlineData("[x\0]", 1, "CPJ003", 1, "'x' is not expected here.")]
    [InlineData("{} \0x", 1, "CPJ004", 3, "The JSON value is complete, and something follows it.")]
    [InlineData("x\0", 1, "CPJ002", 0, "The text is UTF-16; it has to be UTF-8.")]
    [InlineData("[\u00e9]", 1, "CPJ003", 1, "'\u00e9' is not expected here.")]
    [InlineData("[\ud83d\ude00]", 1, "CPJ003", 1, "'\ud83d\ude00' is not expected here.")]
    [InlineData("[\u007f]", 1, "CPJ003", 1, "U+007F is not expected here.")]
    [InlineData("[\u200b]", 1, "CPJ003", 1, "U+200B is not expected here.")]
    [InlineData("[\"a\u0009b\"]", 1, "CPJ003", 3, "The control character U+0009 stands unescaped in a string.")]
    [InlineData("{\"a\":\"\\x\"}", 1, "CPJ003", 7, "'x' does not continue an escape in a string.")]
    [InlineData("{\"a\":1,\"b\\x\":2}", 1, "CPJ003", 10, "'x' does not continue an escape in a string.")]
    [InlineData("{\"a\":1, // b\n}", 1, "CPJ003", 8, "JSON has no comments.")]
    [InlineData("{\"a\":'b'}", 1, "CPJ003", 5, "Names and strings stand in double quotes.")]
    public void The_first_thing_that_is_wrong_with_a_text_has_its_byte_and_a_sentence(string json, int depth, string code, int offset, string message)
    {
        JsonPath path = JsonPath.Root.Element(3);
        FoundProblem problem = Syntax.Diagnose(Encoding.UTF8.GetBytes(json), depth, path);

        Assert.Equal((code, offset, message), (problem.Code, problem.Offset, problem.Message));
        Assert.Equal((path.ToString(), ProblemSeverity.Error), (problem.Path.ToString(), problem.Severity));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_told_where_reading_breaks_on_them()
    {
        FoundProblem problem = Syntax.Diagnose([(byte)'[', (byte)'1', (byte)',', 0xFF, (byte)']'], 1, JsonPath.Root);

        Assert.Equal(("CPJ002", 3, "The text is not valid UTF-8."), (problem.Code, problem.Offset, problem.Message));
    }

    [Fact]
    public void What_is_not_read_is_counted_where_the_end_of_the_text_is_known()
    {
        FoundProblem trailing = Syntax.Trailing(7);
        FoundProblem counted = Syntax.Unread(trailing, 12);

        Assert.Equal(("CPJ004", 7, "$"), (trailing.Code, trailing.Offset, trailing.Path.ToString()));
        Assert.Equal(("CPJ009", 7, "From here on 12 bytes, up to the end, are not read."), (counted.Code, counted.Offset, counted.Message));
        Assert.Equal("From here on nothing is read.", Syntax.Unread(trailing, null).Message);
    }

    [Fact]
    public void A_string_that_no_array_could_hold_has_a_problem_that_names_the_limit_and_the_way()
    {
        FoundProblem problem = RecordParser.TextTooLarge;

        Assert.Equal(("CPJ006", "$", 0), (problem.Code, problem.Path.ToString(), problem.Offset));
        Assert.Equal($"A string is held whole, and this one is longer than {Array.MaxLength} bytes; read it from a stream.", problem.Message);
    }

    [Fact]
    public void What_has_no_rules_is_read_as_it_is_where_validation_is_asked_for()
    {
        Assert.Equal("""{"citizensDeliver":true,"behaviour":"passive"}""", CoProductionJson.Answers.Write(
            CoProductionJson.Answers.Validating().Read("""{"behaviour":"passive","citizensDeliver":true}""")));
        Assert.Equal("t", CoProductionJson.Classifications.Validating().Briefly().Read("""{"title":"t","verdicts":{},"typologies":{}}""").Title);
    }
}
