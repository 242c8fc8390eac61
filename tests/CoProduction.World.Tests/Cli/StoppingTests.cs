using CoProduction.Json;

namespace CoProduction.World.Tests.Cli;

/// <summary>What is left where the process is stopped, its reader leaves or its disk is full.</summary>
public sealed class StoppingTests : IDisposable
{
    private const string Endless = """yes '{"title":"Parents clean"}'""";

    private readonly string folder = Directory.CreateTempSubdirectory("stop").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    [InlineData("TERM", 143, "ndjson")]
    [InlineData("INT", 130, "csv")]
    [InlineData("TERM", 143, "json")]
    public void A_signal_in_the_middle_leaves_whole_records(string signal, int expected, string format)
    {
        // The signal comes once some records are written, however long that takes; the file is there before anything looks into it. A job in the background of a shell ignores SIGINT, which env gives back.
        (int exitCode, string code, string error) = Shell.Run(
            $"mkfifo pipe; : > out; ({Endless} > pipe 2>/dev/null &) ; env --default-signal=INT $TOOL classify - --format {format} < pipe > out & {Until("[ $(wc -l < out) -gt 20 ]")}; kill -{signal} $!; wait $!; echo $?",
            folder);

        string output = File.ReadAllText(Path.Combine(folder, "out"));
        Assert.Equal((0, $"{expected}\n"), (exitCode, code));
        Assert.Matches("^classify: stopped after [0-9]+ records read as JSON; what is written is whole\n$", error);
        Assert.EndsWith(format == "json" ? "\n]\n" : "\n", output, StringComparison.Ordinal);
        string[] lines = output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 2);
        if (format == "csv")
        {
            Assert.All(lines, line => Assert.Equal(lines[0].Split(',').Length, line.Split(',').Length));
        }
        else
        {
            Assert.All(CoProductionJson.Classifications.ReadMany(output), record => Assert.True(record.IsRead));
        }
    }

    [Fact(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    public void A_reader_who_leaves_ends_the_reading_of_an_endless_input()
    {
        (int exitCode, string output, string error) = Shell.Run($"{Endless} 2>/dev/null | ($TOOL classify - --format csv; echo $? > code) | head -n 1; cat code", folder);

        Assert.Equal(0, exitCode);
        Assert.EndsWith("\n141\n", output, StringComparison.Ordinal);
        Assert.Equal("", error);
    }

    [Theory(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    public void Standard_error_that_is_full_or_closed_changes_nothing(string redirection)
    {
        (int exitCode, string output, _) = Shell.Run(
            "printf '{\"title\":7}\\n{\"title\":\"t\"}\\n' | $TOOL classify - --format csv --definitions sharp-1980 " + redirection, folder);

        Assert.Equal(1, exitCode);
        Assert.EndsWith("\n,t,undetermined,0,activity,\n", output, StringComparison.Ordinal);
    }

    [Theory(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    [InlineData("check -", 2, "stdin: 0 records read as JSON, 1 not; 1 error, 0 warnings\n")]
    [InlineData("classify - --format csv", 2, "")]
    [InlineData("interview --definitions sharp-1980", 0, "  \"title\": \"An activity\"\n}\n")]
    public void Standard_input_that_is_closed_is_empty_and_not_waited_for(string line, int expected, string end)
    {
        (int exitCode, string output, _) = Shell.Run($"timeout 60 $TOOL {line} <&-", folder);

        Assert.Equal(expected, exitCode);
        Assert.EndsWith(end, output, StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    public void A_pipe_that_the_process_holds_twice_is_read() =>
        Assert.Equal((0, "stdin: 1 record read as JSON; 0 errors, 0 warnings\n", ""), Shell.Run("""echo '{"title":"x"}' | (exec 5<&0; $TOOL check -)""", folder));

    [Fact(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    public void A_full_disk_is_told_in_a_sentence()
    {
        (int exitCode, _, string error) = Shell.Run("$TOOL classify --format csv > /dev/full", folder);

        Assert.Equal(2, exitCode);
        Assert.Matches("^classify: [^\n]+\n$", error);
    }

    [Theory(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    [InlineData("ndjson", "")]
    [InlineData("csv", "")]
    [InlineData("json", "")]
    [InlineData("json", "earlier\n")]
    public void A_full_disk_leaves_whole_records(string format, string earlier)
    {
        File.WriteAllText(Path.Combine(folder, "out"), earlier);

        // No file may grow so large: writing fails in the middle, as on a full disk.
        (int exitCode, _, string error) = Shell.Run(
            $"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 128; ({Endless} | head -n 5000) 2>/dev/null | $TOOL classify - --format {format} >> out", folder);

        string output = File.ReadAllText(Path.Combine(folder, "out"));
        Assert.Equal(2, exitCode);
        Assert.Matches("^classify: [^\n]+\n$", error);
        Assert.StartsWith(earlier, output, StringComparison.Ordinal);
        string[] lines = output[earlier.Length..].TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 2);
        Assert.EndsWith(format == "json" ? "\n]\n" : "\n", output, StringComparison.Ordinal);
        if (format == "csv")
        {
            Assert.All(lines, line => Assert.Equal(lines[0].Split(',').Length, line.Split(',').Length));
        }
        else
        {
            Assert.All(CoProductionJson.Classifications.ReadMany(output[earlier.Length..]), record => Assert.True(record.IsRead));
        }
    }

    [Fact(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    public void A_full_disk_leaves_whole_lines_of_a_check()
    {
        // No file may grow so large: writing fails in the middle, as on a full disk.
        (int exitCode, _, string error) = Shell.Run(
            "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 128; (yes '{\"title\":7}' | head -n 5000) 2>/dev/null | $TOOL check - --all > out", folder);

        string output = File.ReadAllText(Path.Combine(folder, "out"));
        Assert.Equal(2, exitCode);
        Assert.Matches("^check: [^\n]+\n$", error);
        Assert.EndsWith(")\n", output, StringComparison.Ordinal);
        string[] lines = output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 2);
        Assert.All(lines, line => Assert.Matches(@"^stdin:[0-9,]+:[0-9]+: CPJ104: .* \(at \$\.title\)$", line));
    }

    [Fact(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    public void A_full_disk_leaves_the_file_of_an_interview_as_it_was()
    {
        string file = Path.Combine(folder, "a.json");
        string before = """{"title":"Parents clean","extra":{"long":"_"}}""".Replace("_", new string('x', 400_000), StringComparison.Ordinal);
        File.WriteAllText(file, before);

        // No file may grow so large: writing fails in the middle, as on a full disk.
        (int exitCode, string output, string error) = Shell.Run(
            "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 256; printf 'users: yes\\nstop\\n' | $TOOL interview --definitions sharp-1980 --from a.json --save a.json", folder);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("interview: 'a.json' cannot be written: ", error, StringComparison.Ordinal);
        Assert.Contains("\"users\": true", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    [Fact(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    public void An_interview_that_is_stopped_keeps_what_was_answered()
    {
        (_, string output, string error) = Shell.Run(
            $"mkfifo pipe; : > out; $TOOL interview --definitions sharp-1980 --save a.json < pipe > out & pid=$!; exec 3> pipe; {Until("[ $(grep -c 'no: it is' out) = 1 ]")}; echo 'users: yes' >&3; {Until("[ $(grep -c 'no: it is' out) = 2 ]")}; kill -TERM $pid; wait $pid; echo $?",
            folder);

        Assert.Equal("143\n", output);
        Assert.Equal("interview: stopped; what was answered is kept\n", error);
        Assert.True(CoProductionJson.Activities.Read(File.ReadAllText(Path.Combine(folder, "a.json"))).Users);
    }

    /// <summary>Waits in a shell until something is so, for ten minutes at most.</summary>
    private static string Until(string condition) => $"for turn in $(seq 6000); do {condition} && break; sleep 0.1; done";

    public static bool HasShell => Shell.IsThere;
}
