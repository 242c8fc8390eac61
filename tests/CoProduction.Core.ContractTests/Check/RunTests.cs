using System.Text.RegularExpressions;

namespace CoProduction.ContractTests.Check;

/// <summary>How <c>.ci/run</c> goes through parts, tried with planted ones in a folder of their own.</summary>
public sealed partial class RunTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("run");

    public RunTests()
    {
        Directory.CreateDirectory(Path.Combine(root.FullName, ".ci/parts"));
        File.Copy(Path.Combine(Repository.Root, ".ci/part"), Path.Combine(root.FullName, ".ci/part"));
        Part("build", "", "shown 3 'projects built'");
        Part("tests", "build", "tests 9000 0; shown 9000 'tests passed'");
        Part("pages", "", "echo '   X  Total: 74, Errors: 0, Failed: 0, Skipped: 0' > $work/p.txt; program_tests 'pages shown' $work/p.txt");
    }

    public static bool HasShell => OperatingSystem.IsLinux();

    public void Dispose() => root.Delete(recursive: true);

    [Fact(Skip = "It is a script for a shell.", SkipUnless = nameof(HasShell))]
    public async Task All_parts_run_in_their_order_and_the_log_ends_with_what_was_shown_and_how_many_passed()
    {
        (int exitCode, string[] lines) = await Run("build tests pages");

        Assert.Equal((0, "9074 passed, 0 failed"), (exitCode, lines[^1]));
        Assert.Equal(
            ["part|what was shown|count|seconds", "build|projects built|3|0", "tests|tests passed|9000|0", "pages|pages shown|74|0"],
            lines[^6..^2].Select(line => Seconds().Replace(line, "|0")));
        Assert.StartsWith("all|0 minutes and ", lines[^2], StringComparison.Ordinal);
    }

    [Fact(Skip = "It is a script for a shell.", SkipUnless = nameof(HasShell))]
    public async Task A_part_that_is_named_runs_after_what_it_needs_and_without_the_others()
    {
        (int exitCode, string[] lines) = await Run("build tests pages", "tests");

        Assert.Equal((0, "9000 passed, 0 failed"), (exitCode, lines[^1]));
        Assert.Contains("== build: Planted.", lines);
        Assert.DoesNotContain("== pages: Planted.", lines);
    }

    [Fact(Skip = "It is a script for a shell.", SkipUnless = nameof(HasShell))]
    public async Task A_part_that_fails_or_shows_nothing_counts_as_failed_and_only_what_needs_it_is_left_out()
    {
        Part("bad", "", "false; shown 1 'never reached'");
        Part("after", "bad", "shown 1 'never reached'");
        Part("silent", "", "true");
        Part("failing", "", "tests 5 2; shown 5 'tests passed'; exit 1");

        (int exitCode, string[] lines) = await Run("build bad after silent failing tests");

        Assert.Equal((1, "9005 passed, 4 failed"), (exitCode, lines[^1]));
        Assert.Contains("after|not run, because of bad||", lines);
        Assert.Contains(lines, line => line.StartsWith("bad|FAILED|", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("silent|NOTHING: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("failing|FAILED|", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("tests|tests passed|9000|", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("never reached", StringComparison.Ordinal));
    }

    [Fact(Skip = "It is a script for a shell.", SkipUnless = nameof(HasShell))]
    public async Task Fewer_tests_than_expected_fail_where_all_parts_run_and_not_where_some_are_named()
    {
        Part("tests", "build", "tests 10 0; shown 10 'tests passed'");

        (int all, string[] lines) = await Run("build tests");
        (int named, _) = await Run("build tests", "tests");

        Assert.Equal((1, "10 passed, 0 failed", 0), (all, lines[^1], named));
        Assert.Matches("^Only 10 tests ran; at least [0-9]{4,} are expected.$", lines[^2]);
    }

    [Fact(Skip = "It is a script for a shell.", SkipUnless = nameof(HasShell))]
    public async Task A_test_that_failed_is_told_again_by_name_before_what_was_shown()
    {
        Part("pages", "", "printf '   X.Is_seen [FAIL]\\n      Not seen.\\n   X  Total: 74, Errors: 0, Failed: 1, Skipped: 0\\n' > $work/p.txt; program_tests 'pages shown' $work/p.txt; false");

        (int exitCode, string[] lines) = await Run("build pages tests");

        int told = Array.IndexOf(lines, "== what failed");
        Assert.Equal((1, "9073 passed, 1 failed"), (exitCode, lines[^1]));
        Assert.InRange(told, 0, Array.IndexOf(lines, "== what was shown"));
        Assert.Equal([" X.Is_seen [FAIL]", " Not seen."], lines[(told + 1)..(told + 3)]);
    }

    [Fact(Skip = "It is a script for a shell.", SkipUnless = nameof(HasShell))]
    public async Task A_part_that_is_not_there_is_refused_and_all_are_listed()
    {
        Assert.Equal(2, (await Run("build tests", "nowhere")).ExitCode);
        Assert.Equal(["build Planted.", "tests Planted. Needs: build"], (await Run("build tests", "--list")).Lines);
    }

    /// <summary>A run of planted parts: its exit code and its lines, in which blanks between cells are left out.</summary>
    private async Task<(int ExitCode, string[] Lines)> Run(string parts, params string[] args)
    {
        string run = Path.Combine(root.FullName, ".ci/run");
        await File.WriteAllTextAsync(run, Parts().Replace(Repository.Read(".ci/run"), $"PARTS=({parts})"), TestContext.Current.CancellationToken);
        (int exitCode, string output) = await Command.Run("bash", [run, .. args]);
        return (exitCode, [.. output.TrimEnd('\n').Split('\n').Select(line => Blanks().Replace(line.TrimEnd(), match => match.Value.Contains('|', StringComparison.Ordinal) ? "|" : " "))]);
    }

    private void Part(string name, string needs, string script)
    {
        string path = Path.Combine(root.FullName, ".ci/parts", name);
        File.WriteAllText(path, $"#!/usr/bin/env bash\n# Planted.\n{(needs.Length > 0 ? $"# Needs: {needs}\n" : "")}. .ci/part\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [GeneratedRegex(@"^PARTS=\(.*\)$", RegexOptions.Multiline)]
    private static partial Regex Parts();

    [GeneratedRegex(@" *\| *| {2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\|[0-9]+$")]
    private static partial Regex Seconds();
}
