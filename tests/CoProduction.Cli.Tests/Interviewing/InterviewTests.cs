using CoProduction.Cli.Interviewing;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Json;
using static CoProduction.Cli.Tests.Interviewing.InterviewRun;

namespace CoProduction.Cli.Tests.Interviewing;

public sealed class InterviewTests
{
    [Theory]
    [InlineData("yse\n", 500)]
    [InlineData("positive\nback\n", 250)]
    public void A_script_without_end_is_read_for_five_hundred_lines_and_told_so(string lines, int turns)
    {
        Assert.Equal(0, Run(Repeated(turns - 1) + "stop\n").Said);
        (int exitCode, int said) = Run(Repeated(100_000));

        Assert.Equal((ExitCodes.SomeBad, 1), (exitCode, said));

        string Repeated(int count) => "voluntary\nback\n" + string.Concat(Enumerable.Repeat(lines, count - (count == 100_000 ? 0 : 2)));

        (int ExitCode, int Said) Run(string input)
        {
            (int exitCode, _, string error) = InterviewRun.Run(input, BrudneyEngland);
            return (exitCode, error.Split('\n').Count(line => line == "stdin:500: an interview has at most 500 lines; the rest is not read"));
        }
    }

    [Fact]
    public Task An_interview_on_standard_input_ends_with_the_classification_and_the_file()
    {
        (int exitCode, string output, string error) = Run("voluntary\npositive,neutral\nyes\nno\nno\n?\n", BrudneyEngland);

        Assert.Equal((0, ""), (exitCode, error));
        return Snapshot.Verify(output);
    }

    [Fact]
    public void An_unknown_answer_is_told_with_the_nearest_and_asked_again()
    {
        (int exitCode, string output, string error) = Run("voluntry\ncompelled\n", BrudneyEngland);

        Assert.Equal(ExitCodes.SomeBad, exitCode);
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
        Assert.Contains("\"citizensDeliver\": true", output, StringComparison.Ordinal);
        Assert.Contains("\"compliance\": {\n      \"missing\": \"cannotTell\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_is_asked_again_keeps_its_number_and_is_not_explained_again()
    {
        (_, string output, _) = Run("citizensDeliver: yes\nvoluntry\nvoluntary\npositive\nback\n", BrudneyEngland);

        string[] asked = [.. output.Split('\n').Where(line => line.Length > 0 && char.IsDigit(line[0])).Select(line => line[..6])];
        Assert.Equal(["1. Is ", "1. Is ", "1. Is ", "2. Do ", "3. Are", "2. Do "], asked);
        Assert.Equal(2, output.Split("Judge the part they take").Length);
        Assert.Equal(4, output.Split("   compelled: Enforced").Length);
        Assert.Equal(3, output.Split("By intent, not effect;").Length);
    }

    [Fact]
    public void Upper_and_lower_case_do_not_matter_and_yes_and_no_are_taken_as_they_come()
    {
        (int exitCode, string output, string error) = Run(
            "VOLUNTARY\nPositive, NEUTRAL\nBack\npositive\nTrue\nFALSE\nprofessionalsdeliver: Y\nUSERS: n\nSTOP\nnonsense\n", BrudneyEngland);

        Assert.Equal((0, ""), (exitCode, error));
        Activity activity = CoProductionJson.Activities.Read(output[output.IndexOf("{\n", StringComparison.Ordinal)..]);
        Assert.Equal(
            Answers.Unknown.With(Codebook.Voluntariness, Voluntariness.Voluntary).With(Codebook.IntendedEffect, IntendedEffect.Positive)
                .With(Codebook.CitizensDeliver, true).With(Codebook.PaidByProvider, false).With(Codebook.ProfessionalsDeliver, true)
                .With(Codebook.Users, false),
            activity.Answers);
    }

    [Fact]
    public void One_letter_is_no_answer_to_a_question_that_is_not_of_yes_or_no()
    {
        (int exitCode, _, string error) = Run("y\n", BrudneyEngland);

        Assert.Equal(ExitCodes.SomeBad, exitCode);
        Assert.StartsWith("stdin:1: unknown answer 'y' to 'voluntariness'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_answer_offered_stands_before_its_meaning()
    {
        (_, string output, _) = Run("?\n?\n?\n?\n", "--definitions", "bussu-2014");

        Assert.Contains("\n   yes: it is so\n   no: it is clearly not part of the activity\n", output, StringComparison.Ordinal);
        Assert.Contains("\n   neither: Neither of the two.\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("positive,neutral ")]
    [InlineData("users: no ")]
    [InlineData("? ")]
    [InlineData("back ")]
    [InlineData("stop ")]
    [InlineData("2  ")]
    public void The_help_says_what_can_be_typed_and_what_the_exit_code_means(string row)
    {
        (int exitCode, string output, _) = Run("", "--help");

        Assert.Equal(ExitCodes.AllDone, exitCode);
        Assert.Contains($"\n    {row} ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_question_is_told_with_the_nearest_and_nothing_lies_before_the_beginning()
    {
        (int exitCode, _, string error) = Run("back\nvoluntary\nvolunatriness: ?\nplan: ?\nxyz: ?\n", BrudneyEngland);

        Assert.Equal(ExitCodes.SomeBad, exitCode);
        Assert.Equal(
            """
            stdin:1: there is nothing to go back to
            stdin:3: unknown question 'volunatriness'; did you mean 'voluntariness'?
            stdin:4: unknown question 'plan'; did you mean 'professionalsPlan'?
            stdin:5: unknown question 'xyz'; all are listed in docs/reference/codebook.md

            """.ReplaceLineEndings("\n"),
            error);
    }

    [Fact]
    public void Answers_that_are_named_are_taken_from_the_rest_of_the_input_once_nothing_is_left_to_ask()
    {
        (int exitCode, string output, string error) = Run("compelled\n\nusers: yes\npower: shared, citizenLed\n", BrudneyEngland);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("> users: yes\n", output, StringComparison.Ordinal);
        Assert.Contains("\"users\": true", output, StringComparison.Ordinal);
        Assert.Contains("\"power\": {", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_in_the_rest_of_the_input_opens_the_interview_again()
    {
        (int exitCode, string output, string error) = Run("compelled\nvoluntariness: voluntary\nnegative\n", BrudneyEngland);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("\n2. Do the citizens mean to help", output, StringComparison.Ordinal);
        Assert.Contains("\"intendedEffect\": \"negative\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_else_stands_in_the_rest_of_the_input_is_refused()
    {
        (int exitCode, string output, string error) = Run("compelled\nyes\nuser: yes\nusers: perhaps\nresidents: yes\n", BrudneyEngland);

        Assert.Equal(ExitCodes.SomeBad, exitCode);
        Assert.Equal(
            """
            stdin:2: nothing is left to ask; name the question that 'yes' answers
            stdin:3: unknown question 'user'; did you mean 'users'?
            stdin:4: unknown answer 'perhaps' to 'users'; the known ones are yes, no

            """.ReplaceLineEndings("\n"),
            error);
        Assert.Contains("\"residents\": true", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_types_is_not_kept_once_nothing_is_left_to_ask()
    {
        using StringReader input = new("compelled\nusers: yes\n");
        using StringWriter output = new();

        Assert.Equal(ExitCodes.AllDone, InterviewProgram.Run(BrudneyEngland, input, output, output, isTyped: true));
        Assert.Equal("users: yes", input.ReadLine());
    }

    [Fact]
    public void Only_answers_that_are_still_possible_are_offered_and_what_is_known_is_said()
    {
        string file = Path.GetTempFileName();
        try
        {
            Answers known = Answers.Unknown.WithAnyOf(Codebook.IntendedEffect, IntendedEffect.Positive, IntendedEffect.Negative)
                .With(Codebook.Voluntariness, Voluntariness.Voluntary).With(Codebook.CitizensDeliver, true).With(Codebook.PaidByProvider, false);
            File.WriteAllText(file, CoProductionJson.Activities.Write(new Activity("Parents help with homework") { Answers = known }));
            string[] args = ["--definitions", "brudney-england-1983", "--from", file];

            (int refused, string asked, string error) = Run("neutral\n", args);
            (int corrected, string after, _) = Run("intendedEffect: neutral\n", args);

            Assert.Contains("Known from the description: positive or negative.\n", asked, StringComparison.Ordinal);
            Assert.Contains("\n   positive: ", asked, StringComparison.Ordinal);
            Assert.DoesNotContain("\n   neutral: ", asked, StringComparison.Ordinal);
            Assert.Equal(
                (ExitCodes.SomeBad, "stdin:1: 'neutral' is ruled out by what is known; 'intendedEffect: neutral' records it all the same\n"),
                (refused, error));
            Assert.Equal(ExitCodes.AllDone, corrected);
            Assert.Contains("\"intendedEffect\": \"neutral\"", after, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Answers_that_others_rule_out_are_not_offered()
    {
        (int exitCode, string output, string error) = Run("compliance: yes\npublicService\n?\n?\nnegative\nneutral\n", "--definitions", "bussu-2014");

        Assert.Equal(
            (ExitCodes.SomeBad, "stdin:5: 'negative' is ruled out by what is known; 'intendedEffect: negative' records it all the same\n"),
            (exitCode, error));
        // Asked again after the refusal it says so again, without its guidance.
        Assert.Equal(3, output.Split("Ruled out by other answers: negative.\n").Length);
        Assert.Equal(2, output.Split("By intent, not effect;").Length);
        Assert.DoesNotContain("\n   negative: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_that_ends_early_leaves_the_rest_open()
    {
        (int exitCode, string output, string error) = Run("", BrudneyEngland);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Of 1 definition, it is undetermined under 1.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interview: unknown definition 'sharp-1981'; did you mean 'sharp-1980'?", "--definitions", "sharp-1981")]
    [InlineData("interview: unknown definition 'ostrom'; did you mean 'ostrom-1996'?", "--definitions", "ostrom")]
    [InlineData(
        "interview: unknown definition 'Alford'; did you mean 'alford-1998' or 'alford-2002' or 'alford-2002-clients'?",
        "--definitions", "Alford,sharp-1980")]
    [InlineData("interview: unknown definition 'ostrm'; did you mean 'ostrom-1996'?", "--definitions", "ostrm")]
    [InlineData("interview: unknown definition 'xyz'; the known ones are whitaker-1980, sharp-1980, ", "--definitions", "xyz")]
    [InlineData("interview: --force is for the file of --save", "--force")]
    [InlineData("no-such-file.json: there is no such file", "--from", "no-such-file.json")]
    [InlineData("interview: Unrecognized command or argument '--nonsense'.", "--nonsense")]
    [InlineData("interview: --save needs the name of a file", "--save", "")]
    [InlineData("interview: --from needs the name of a file", "--from", "")]
    [InlineData("interview: Required argument missing for option: '--save'.", "--save")]
    [InlineData("interview: --title is for a new activity; that of --from has its own", "--title", "Parents help", "--from", "homework.json")]
    public void Arguments_that_make_no_sense_are_refused(string message, params string[] args)
    {
        (int exitCode, string output, string error) = Run("", args);

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }
}
