using CoProduction.Cli.Interviewing;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Json;
using static CoProduction.Cli.Tests.Interviewing.InterviewRun;

namespace CoProduction.Cli.Tests.Interviewing;

public sealed class InterviewFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void An_interview_is_saved_and_gone_on_with()
    {
        string file = InFolder("homework.json");

        (int first, string saved, _) = Run("voluntary\n?\n", [.. BrudneyEngland, "--save", file]);
        Activity activity = CoProductionJson.Activities.Read(File.ReadAllText(file));
        (int second, string resumed, string error) = Run("stop\n", "--definitions", "brudney-england-1983", "--from", file);

        Assert.Equal((0, 0, ""), (first, second, error));
        Assert.EndsWith(
            $"\nWritten to {file}. To go on with it:\n"
                + $"  dotnet run --project samples/Interview -- --from {file} --save {file} --definitions brudney-england-1983\n",
            saved,
            StringComparison.Ordinal);
        Assert.Equal("Parents help with homework", activity.Title);
        Assert.StartsWith(
            "Going on with \"Parents help with homework\": 1 answer, 1 that nobody could tell.\n\n1. ", resumed, StringComparison.Ordinal);
        Assert.Contains("\"missing\": \"cannotTell\"", resumed, StringComparison.Ordinal);
        Assert.DoesNotContain("(voluntariness", resumed, StringComparison.Ordinal);
    }

    [Fact]
    public void All_definitions_need_not_be_named_to_go_on_and_a_name_with_blanks_is_quoted()
    {
        string file = InFolder("our homework.json");

        (_, string saved, _) = Run("stop\n", "--save", file);
        (_, string resumed, _) = Run("stop\n", "--from", file);

        char mark = OperatingSystem.IsWindows() ? '"' : '\'';
        Assert.EndsWith($" -- --from {mark}{file}{mark} --save {mark}{file}{mark}\n", saved, StringComparison.Ordinal);
        Assert.StartsWith("Going on with \"An activity\": 0 answers.\n", resumed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_cannot_be_written_is_refused_before_the_first_question()
    {
        string missing = InFolder(Path.Combine("missing", "homework.json"));

        Assert.Equal(
            (ExitCodes.NothingDone, "", $"interview: there is no folder '{InFolder("missing")}' to write '{missing}' in\n"),
            Run("voluntary\n", "--save", missing));
        Assert.Equal(
            (ExitCodes.NothingDone, "", $"interview: '{folder}' is a folder; --save needs the name of a file\n"),
            Run("voluntary\n", "--save", folder));
    }

    [Fact]
    public void A_target_that_others_keep_open_is_refused_before_the_first_question()
    {
        string file = InFolder("homework.json");
        using FileStream kept = new(file, FileMode.Create, FileAccess.Write, FileShare.None);

        (int exitCode, string output, string error) = Run("voluntary\n", "--save", file, "--force");

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.StartsWith("interview: ", error, StringComparison.Ordinal);
        Assert.Contains(file, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_target_is_not_there_before_the_interview_has_ended()
    {
        string file = InFolder("homework.json");
        using Meanwhile input = new("stop", () => Assert.False(File.Exists(file)));

        Assert.Equal(ExitCodes.AllDone, Run(input, "--save", file).ExitCode);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void An_existing_file_is_replaced_only_on_demand()
    {
        string file = InFolder("homework.json");
        File.WriteAllText(file, "precious");

        (int exitCode, string output, string error) = Run("voluntary\n", [.. BrudneyEngland, "--save", file]);
        string kept = File.ReadAllText(file);
        (int forced, _, _) = Run("voluntary\n", [.. BrudneyEngland, "--save", file, "--force"]);

        Assert.Equal(
            (ExitCodes.NothingDone, "", $"interview: '{file}' exists; --from {file} goes on with it, and --force replaces it\n"),
            (exitCode, output, error));
        Assert.Equal("precious", kept);
        Assert.Equal(ExitCodes.AllDone, forced);
        Assert.True(CoProductionJson.Activities.Read(File.ReadAllText(file)).Answers.Settles(Codebook.Voluntariness));
    }

    [Fact]
    public void The_file_gone_on_with_may_be_replaced_but_no_other()
    {
        string file = InFolder("homework.json");
        string other = InFolder("other.json");
        File.WriteAllText(file, CoProductionJson.Activities.Write(new Activity("Parents help with homework")));
        File.WriteAllText(other, "precious");

        (int replaced, _, _) = Run("users: yes\n", "--from", file, "--save", Path.Combine(folder, ".", "homework.json"));
        (int refused, _, _) = Run("users: no\n", "--from", file, "--save", other);

        Assert.Equal((ExitCodes.AllDone, ExitCodes.NothingDone), (replaced, refused));
        Assert.True(CoProductionJson.Activities.Read(File.ReadAllText(file)).Users);
        Assert.Equal("precious", File.ReadAllText(other));
    }

    [Fact]
    public void Where_writing_fails_in_the_end_the_activity_is_printed()
    {
        string file = InFolder("homework.json");
        using Meanwhile input = new("users: yes", () => Directory.Delete(folder));

        (int exitCode, string output, string error) = Run(input, "--save", file);

        Assert.Equal(ExitCodes.NothingDone, exitCode);
        Assert.StartsWith("interview: ", error, StringComparison.Ordinal);
        Assert.Contains(file, error, StringComparison.Ordinal);
        Assert.Contains("\"users\": true", output, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Written to", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_came_to_be_there_meanwhile_is_left_alone()
    {
        string file = InFolder("homework.json");
        using Meanwhile input = new("users: yes", () => File.WriteAllText(file, "precious"));

        (int exitCode, string output, string error) = Run(input, "--save", file);

        Assert.Equal(ExitCodes.NothingDone, exitCode);
        Assert.Contains(file, error, StringComparison.Ordinal);
        Assert.Equal("precious", File.ReadAllText(file));
        Assert.Contains("\"users\": true", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_holds_no_activity_is_told_with_the_place()
    {
        string file = InFolder("homework.json");
        File.WriteAllText(file, "{\"title\":7}");

        (int exitCode, _, string error) = Run("", "--from", file);

        Assert.Equal(ExitCodes.NothingDone, exitCode);
        Assert.StartsWith($"{file}:1:10: CPJ104: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_a_file_is_told_as_a_check_tells_it()
    {
        string file = InFolder("homework.json");
        File.WriteAllText(file, """{"title":" ","answers":{"user":true,"power":"equal"}}""");

        (int exitCode, string output, string error) = Run("", "--from", file);

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        string[] told = [.. error.TrimEnd('\n').Split('\n')];
        Assert.Equal(["CPJ106", "CPJ201", "CPJ202"], told.Select(line => line[$"{file}:".Length..].Split(':')[2].Trim()).Order());
        Assert.Equal(Tool.Run("", "check", file).Output.TrimEnd('\n').Split('\n')[..^1], told);
    }

    [Theory]
    [InlineData("[]", "there is none in it")]
    [InlineData("""[{"title":"a"},{"title":"b"}]""", "there is more than one in it")]
    [InlineData("""{"title":"a","activities":[{"title":"b"}]}""", "there is an initiative in it")]
    public void A_file_that_holds_no_single_activity_is_told(string text, string told)
    {
        string file = InFolder("homework.json");
        File.WriteAllText(file, text);

        Assert.Equal((ExitCodes.NothingDone, "", $"{file}: an interview goes on with one activity, and {told}\n"), Run("", "--from", file));
    }

    [Fact]
    public void A_file_of_a_kind_that_is_not_read_is_not_gone_on_with()
    {
        string file = InFolder("homework.json");
        File.WriteAllBytes(file, [0x1F, 0x8B, 8, 0, 0]);

        (int exitCode, _, string error) = Run("", "--from", file);

        Assert.Equal(ExitCodes.NothingDone, exitCode);
        Assert.StartsWith($"{file}: it is a file packed with gzip, which is not read; ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_which_there_is_only_a_warning_is_taken()
    {
        (int exitCode, string output, string error) = Run("stop\n", "--definitions", "sharp-1980", "--title", "Parents\u202E clean");

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.DoesNotContain("refused", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signal_after_the_last_answer_waits_until_the_answers_are_kept_and_writes_them_once()
    {
        string file = InFolder("homework.json");
        Task? stopping = null;
        using StringReader lines = new("users: yes\nstop\n");
        using Noticing output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ConsoleStreams console = new() { Lines = lines, Output = output, Error = error };
        output.Noticed = () =>
        {
            if (File.Exists(file) && stopping is null)
            {
                Action last = Assert.IsType<Action>(console.Stopping.Last);
                stopping = Task.Run(last, TestContext.Current.CancellationToken);
            }
        };

        int exitCode = CommandRun.Run(CommandRun.Alone(InterviewProgram.Command("interview", console)), ["--save", file], console);
        await stopping!;

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error.ToString()));
        Assert.Equal(2, output.ToString().Split("Written to").Length);
        Assert.Equal([file], Directory.GetFiles(folder));
        Assert.True(CoProductionJson.Activities.Read(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Users);
        Assert.Null(console.Stopping.Last);
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string InFolder(string name) => Path.Combine(folder, name);

    /// <summary>Output, whose writing is noticed.</summary>
    private sealed class Noticing : StringWriter
    {
        public Action Noticed { get; set; } = () => { };

        public override void Write(string? value)
        {
            base.Write(value);
            Noticed();
        }

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            Noticed();
        }
    }

    /// <summary>One line of input, while which something happens.</summary>
    private sealed class Meanwhile(string line, Action happens) : StringReader(line)
    {
        public override string? ReadLine()
        {
            string? read = base.ReadLine();
            if (read is not null)
            {
                happens();
            }

            return read;
        }
    }
}
