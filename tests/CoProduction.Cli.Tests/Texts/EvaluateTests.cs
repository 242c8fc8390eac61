using CoProduction.AI;
using CoProduction.AI.Tests.Fakes;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Tests.Texts;

public sealed class EvaluateTests : IDisposable
{
    private const string Dark = "Nobody knows who sweeps the yard.";

    private readonly string folder = Directory.CreateTempSubdirectory("evaluate-").FullName;

    public EvaluateTests()
    {
        Write("bus.txt", Said.Text);
        Write("yard.txt", Dark);
        Write("texts.json", """[{"file":"bus.txt","activity":"bus"},{"file":"yard.txt","unseen":true}]""");
        Write("reference.json", """[{"id":"bus","title":"Bus","answers":{"citizensDeliver":true,"effort":true},"stated":[{"definition":"brudney-england-1983","verdict":"coProduction","work":"brudney-england-1983"}]}]""");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Both_halves_are_counted_apart_and_together()
    {
        Keep(Said.Text, Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school"), Said.Quoting("effort", "no", "they sweat"), Said.Knowing("output", "publicService", "Schools are public.")));
        Keep(Dark, Said.Reply(Said.Quoting("citizensDeliver", "yes", "sweeps the yard")));
        Keep(Dark, Said.Reply(Said.Quoting("citizensDeliver", "no", "sweeps the yard")), 2);
        (int exitCode, string output, string error) = Evaluate();

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.Contains("- 2 replies by m on 2026-11-26 with codebook", output, StringComparison.Ordinal);
        Assert.Equal("| texts | 1 | 1 | 2 | 1 |", Row(output, "texts"));
        Assert.Equal("| quotations that stand in their text | 1 of 2 (50.0 %) | 1 of 1 (100.0 %) | 2 of 3 (66.7 %) | 2 of 2 (100.0 %) |", Row(output, "quotations that stand in their text"));
        Assert.Equal("| standing answers that rest on ordinary knowledge | 1 of 2 (50.0 %) | 0 of 1 (0.0 %) | 1 of 3 (33.3 %) | 0 of 2 (0.0 %) |", Row(output, "standing answers that rest on ordinary knowledge"));
        Assert.Equal("| verdicts stated in print: open | 1 of 1 (100.0 %) | none | 1 of 1 (100.0 %) | none |", Row(output, "verdicts stated in print: open"));
        Assert.Equal("| answers alike in two readings, where both answer | none | none | none | 0 of 1 (0.0 %) |", Row(output, "answers alike in two readings, where both answer"));
        Assert.Equal("| `citizensDeliver` | 1 of 1 (100.0 %) | 0 | 0 | 0 | – |", Row(output, "`citizensDeliver`"));
        Assert.Equal("| `effort` | none | 0 | 1 | 0 | – |", Row(output, "`effort`"));
        Assert.Equal("| `brudney-england-1983` | 1 | 0 | 1 | 0 |", Row(output, "`brudney-england-1983`"));
    }

    [Fact]
    public void A_verdict_against_the_stated_one_is_counted_as_wrong()
    {
        Keep(Said.Text, Said.Reply(Said.Quoting("citizensDeliver", "no", "walk a group of pupils to school"), Said.Quoting("voluntariness", "compelled", "pays nobody")));
        Keep(Dark, Said.Reply());

        Assert.Equal("| `brudney-england-1983` | 1 | 0 | 0 | 1 |", Row(Evaluate().Output, "`brudney-england-1983`"));
    }

    [Fact]
    public void A_text_without_a_reply_or_with_an_unknown_activity_is_told_and_the_others_are_evaluated()
    {
        Keep(Said.Text, Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school")));
        (int exitCode, string output, string error) = Evaluate();

        Assert.Equal(ExitCodes.SomeBad, exitCode);
        Assert.StartsWith($"yard.txt: {TextProblemCodes.NotRecorded}: ", error, StringComparison.Ordinal);
        Assert.Equal("| texts | 1 | 0 | 1 | 0 |", Row(output, "texts"));

        Write("texts.json", """[{"file":"bus.txt"},{"file":"."},{"file":"gone.txt"}]""");
        Assert.Equal(".: it cannot be read\ngone.txt: it cannot be read\n", Evaluate().Error);

        Write("texts.json", """[{"file":"bus.txt"},{"file":"yard.txt","activity":"yard"}]""");
        Assert.Equal("yard.txt: the reference has no activity with the id 'yard'\n", Evaluate().Error);
    }

    [Theory]
    [InlineData("""{"file":"bus.txt"}""", "texts.json is no list of texts: ")]
    [InlineData("""[{"unseen":true}]""", "texts.json is no list of texts: ")]
    [InlineData("""[{"file":"bus.txt"},{"file":"yard.txt"},{"file":"bus.txt"}]""", "texts.json has 'bus.txt' more than once")]
    public void A_list_that_cannot_be_followed_is_told(string list, string message)
    {
        Keep(Said.Text, Said.Reply());
        Write("texts.json", list);
        (int exitCode, string output, string error) = Evaluate();

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.StartsWith($"{folder}: {message}", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Replies_that_cannot_be_told_apart_or_read_are_told()
    {
        string replies = Path.Combine(folder, "replies");
        Keep(Said.Text, Said.Reply());
        string kept = Assert.Single(Directory.GetFiles(replies));
        File.Copy(kept, Path.Combine(replies, "copy.json"));
        Assert.Equal($"{folder}: '{Path.GetFileName(kept)}' and 'copy.json' reply to the same reading of the same text\n", Evaluate().Error);

        File.WriteAllText(Path.Combine(replies, "copy.json"), "{}");
        Assert.Equal($"{folder}: 'copy.json' is no recorded reply: something is wrong or missing at line 1\n", Evaluate().Error);

        File.Delete(Path.Combine(replies, "copy.json"));
        File.CreateSymbolicLink(Path.Combine(replies, "copy.json"), "nowhere");
        Assert.Equal($"{folder}: 'copy.json' cannot be read\n", Evaluate().Error);
    }

    [Fact]
    public void A_folder_without_replies_or_without_a_list_is_told()
    {
        Assert.Equal($"{folder}: there is no folder replies in it\n", Evaluate().Error);
        File.Delete(Path.Combine(folder, "texts.json"));
        Assert.Equal($"{folder}: there is no texts.json in it\n", Evaluate().Error);
    }

    private static string Row(string table, string head) => Assert.Single(table.Split('\n'), line => line.StartsWith($"| {head} |", StringComparison.Ordinal));

    private (int ExitCode, string Output, string Error) Evaluate() => Tool.Run("", "evaluate", folder, "--reference", Path.Combine(folder, "reference.json"));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private void Keep(string text, string reply, int reading = 1) => RecordedReplies.Keep(Path.Combine(folder, "replies"), text, reply, reading);
}
