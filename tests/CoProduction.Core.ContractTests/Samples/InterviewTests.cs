using CoProduction.ContractTests.Snapshots;
using CoProduction.Serialization;
using InterviewSample;

namespace CoProduction.ContractTests.Samples;

public sealed class InterviewTests
{
    private static readonly string[] BrudneyEngland = ["--definitions", "brudney-england-1983", "--title", "Parents help with homework"];

    [Fact]
    public Task An_interview_on_standard_input_ends_with_the_classification_and_the_file()
    {
        (int exitCode, string output, string error) = Run("voluntary\npositive,neutral\nyes\nno\n?\nyes\n", BrudneyEngland);

        Assert.Equal((0, ""), (exitCode, error));
        return Snapshot.Verify(output);
    }

    [Fact]
    public void An_unknown_answer_is_told_with_the_nearest_and_asked_again()
    {
        (int exitCode, string output, string error) = Run("voluntry\ncompelled\n", BrudneyEngland);

        Assert.Equal(ExitCodes.SomeNotUnderstood, exitCode);
        Assert.Equal("stdin:1: unknown answer 'voluntry' to 'voluntariness'; did you mean 'voluntary'?\n", error);
        Assert.Contains("Of 1 definition, it is not co-production under 1.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_far_from_all_is_told_with_all_of_them()
    {
        (_, _, string error) = Run("perhaps\n", BrudneyEngland);

        Assert.Equal("stdin:1: unknown answer 'perhaps' to 'voluntariness'; the known ones are voluntary, partlyVoluntary, compelled\n", error);
    }

    [Fact]
    public void An_earlier_answer_can_be_corrected_or_gone_back_to()
    {
        (_, string corrected, string error) = Run("voluntary\npositive\nvoluntariness: compelled\n", BrudneyEngland);
        (_, string back, string none) = Run("voluntary\nback\ncompelled\n", BrudneyEngland);

        Assert.Contains("\"voluntariness\": \"compelled\"", corrected, StringComparison.Ordinal);
        Assert.Contains("\"voluntariness\": \"compelled\"", back, StringComparison.Ordinal);
        Assert.Equal(("", ""), (error, none));
    }

    [Fact]
    public void Questions_can_be_answered_in_any_order_by_their_ids()
    {
        (int exitCode, string output, string error) = Run("citizensDeliver: yes\nvoluntary\ncompliance: ?\n", BrudneyEngland);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("\n2. Is the citizens' part voluntary", output, StringComparison.Ordinal);
        Assert.Contains("\"citizensDeliver\": true", output, StringComparison.Ordinal);
        Assert.Contains("\"compliance\": {\n      \"missing\": \"cannotTell\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_question_is_told_with_the_nearest_and_nothing_lies_before_the_beginning()
    {
        (int exitCode, _, string error) = Run("back\nvoluntary\nvolunatriness: ?\n", BrudneyEngland);

        Assert.Equal(ExitCodes.SomeNotUnderstood, exitCode);
        Assert.Equal(
            """
            stdin:1: there is nothing to go back to
            stdin:3: unknown question 'volunatriness'; did you mean 'voluntariness'?

            """.ReplaceLineEndings("\n"),
            error);
    }

    [Fact]
    public void Input_that_ends_early_leaves_the_rest_open()
    {
        (int exitCode, string output, string error) = Run("", BrudneyEngland);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Of 1 definition, it is undetermined under 1.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interview_is_saved_and_gone_on_with()
    {
        string file = Path.GetTempFileName();
        try
        {
            (int first, string saved, _) = Run("voluntary\n?\n", [.. BrudneyEngland, "--save", file]);
            Activity activity = CoProductionJson.ReadActivity(File.ReadAllText(file));
            (int second, string resumed, _) = Run("stop\n", "--definitions", "brudney-england-1983", "--from", file);

            Assert.Equal((0, 0), (first, second));
            Assert.Contains($"Written to {file}.", saved, StringComparison.Ordinal);
            Assert.Equal("Parents help with homework", activity.Title);
            Assert.Contains("\"missing\": \"cannotTell\"", resumed, StringComparison.Ordinal);
            Assert.DoesNotContain("(voluntariness", resumed, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("interview: unknown definition 'sharp-1981'; did you mean 'sharp-1980'?", "--definitions", "sharp-1981")]
    [InlineData("interview: Could not find file", "--from", "no-such-file.json")]
    [InlineData("interview: Unrecognized command or argument '--nonsense'.", "--nonsense")]
    public void Arguments_that_make_no_sense_are_refused(string message, params string[] args)
    {
        (int exitCode, string output, string error) = Run("", args);

        Assert.Equal((ExitCodes.NotBegun, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_holds_no_activity_is_told_with_the_place()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, "{\"title\":7}");

        (int exitCode, _, string error) = Run("", "--from", file);

        File.Delete(file);
        Assert.Equal(ExitCodes.NotBegun, exitCode);
        Assert.StartsWith($"{file}: CPJ104 at $.title, line 1, column ", error, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output, string Error) Run(string input, params string[] args)
    {
        using StringReader reader = new(input);
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = Program.Run(args, reader, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
