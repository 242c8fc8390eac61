namespace CoProduction.World.Tests.Cli;

/// <summary>Files that may not be read or written, and folders where files are expected.</summary>
public sealed class PermissionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("permission").FullName;

    /// <summary>Who may do everything is made somebody who may not.</summary>
    public static bool CanBeAnother { get; } = OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv") && Environment.UserName == "root"
        && Shell.Run($"setpriv --reuid=nobody --clear-groups test -r '{Started.Tool}'", "/").ExitCode == 0;

    public static bool HasShell => Shell.IsThere;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory(SkipUnless = nameof(CanBeAnother), Skip = "needs 'setpriv' and somebody who may do everything")]
    [InlineData("check closed.csv", "closed.csv: the file cannot be opened\n")]
    [InlineData("classify closed.csv", "closed.csv: the file cannot be opened\n")]
    [InlineData("agree closed.csv", "closed.csv: the file cannot be opened\n")]
    [InlineData("define closed.csv", "closed.csv: the file cannot be opened\n")]
    [InlineData("import closed.csv", "closed.csv: the file cannot be opened\n")]
    public void A_file_that_may_not_be_read_is_told_in_a_sentence(string line, string expected)
    {
        Write("closed.csv", "title,users\nBus,yes\n", UnixFileMode.None);

        Assert.Equal((2, "", expected), As("nobody", line));
    }

    [Theory(SkipUnless = nameof(CanBeAnother), Skip = "needs 'setpriv' and somebody who may do everything")]
    [InlineData("classify open.csv --output results.csv")]
    [InlineData("report open.csv --output results.html")]
    [InlineData("sheet results.csv")]
    [InlineData("interview --definitions sharp-1980 --save results.json")]
    public void A_folder_that_may_not_be_written_to_is_told_and_gets_no_file(string line)
    {
        Write("open.csv", "id,title,users\na,Bus,yes\n", UnixFileMode.UserRead | UnixFileMode.OtherRead | UnixFileMode.GroupRead);

        (int exitCode, _, string error) = As("nobody", line);

        Assert.Equal(2, exitCode);
        Assert.Matches("^[a-z]+: [^\n]*results\\.[a-z]+[^\n]*\n(?!.*Exception)", error);
        Assert.Equal([Path.Combine(folder, "open.csv")], Directory.GetFiles(folder));
    }

    [Theory(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    [InlineData("check .")]
    [InlineData("classify .")]
    [InlineData("interview --from .")]
    [InlineData("agree .")]
    [InlineData("merge .")]
    [InlineData("define .")]
    [InlineData("import .")]
    [InlineData("report .")]
    [InlineData("map --counts .")]
    [InlineData("code . --replay .")]
    [InlineData("sql --dialect sqlite --columns .")]
    [InlineData("classify one.csv --output folder.csv --force")]
    [InlineData("report one.csv --output folder.csv")]
    [InlineData("sheet folder.csv --force")]
    [InlineData("merge one.csv --output folder.csv --force")]
    public void A_folder_in_the_place_of_a_file_is_told_in_a_sentence(string line)
    {
        Write("one.csv", "id,title,coder,users\na,Bus,Ana,yes\n", UnixFileMode.UserRead);
        Directory.CreateDirectory(Path.Combine(folder, "folder.csv"));

        (int exitCode, string output, string error) = Shell.Run($"$TOOL {line} </dev/null", folder);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Matches("(?s)^[^\n]+\n", error);
        Assert.DoesNotContain("fault", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(folder, "folder.csv")));
    }

    private void Write(string name, string text, UnixFileMode mode)
    {
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, mode);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
    }

    private (int ExitCode, string Output, string Error) As(string user, string line) =>
        Shell.Run($"HOME=/tmp setpriv --reuid={user} --clear-groups $TOOL {line} </dev/null", folder);
}
