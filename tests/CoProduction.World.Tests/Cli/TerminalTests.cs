using CoProduction.Cli.Terminal;

namespace CoProduction.World.Tests.Cli;

/// <summary>The tool in a terminal: narrow, without colours, and one that can do nothing.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Sheet = "id,title,users\na,Parents walk with pupils to school in the morning and back,yes\n";

    private readonly string folder = Directory.CreateTempSubdirectory("terminal").FullName;

    public static bool HasTerminal => OperatingSystem.IsLinux() && File.Exists("/usr/bin/script") && File.Exists("/usr/bin/stty");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory(SkipUnless = nameof(HasTerminal), Skip = "needs 'script' and 'stty'")]
    [InlineData("check one.csv")]
    [InlineData("compare sharp-1980 alford-2002")]
    [InlineData("interview --definitions sharp-1980 --title Walking")]
    [InlineData("classify one.csv --definitions sharp-1980")]
    public void On_forty_columns_what_flows_is_no_wider(string line)
    {
        string[] lines = Lines($"stty cols 40; $TOOL {line}", "TERM=dumb");

        Assert.True(lines.Length > 0);
        Assert.All(lines.Where(each => !IsOfTableOrFile(each)), each => Assert.True(Line.Width(each) <= 40, each));
    }

    [Theory(SkipUnless = nameof(HasTerminal), Skip = "needs 'script' and 'stty'")]
    [InlineData("TERM=dumb")]
    [InlineData("TERM=xterm NO_COLOR=1")]
    public void A_terminal_that_knows_nothing_and_one_without_colours_get_none(string variables)
    {
        string shown = string.Join('\n', Lines("$TOOL classify --definitions sharp-1980", variables));

        Assert.Contains("whitaker-", shown, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*m", shown);
        Assert.Matches("\u001b\\[[0-9;]*m", string.Join('\n', Lines("$TOOL classify --definitions sharp-1980", "TERM=xterm")));
    }

    /// <summary>Tables are never narrower than 60, and a message names its file and place on one line.</summary>
    private static bool IsOfTableOrFile(string line) =>
        line.StartsWith('─') || line.StartsWith(" id", StringComparison.Ordinal) || line.StartsWith(" a ", StringComparison.Ordinal) || line.StartsWith("one.csv", StringComparison.Ordinal)
        || line.TrimStart().StartsWith('{') || line.TrimStart().StartsWith('"');

    private string[] Lines(string line, string variables)
    {
        File.WriteAllText(Path.Combine(folder, "one.csv"), Sheet);
        File.WriteAllText(Path.Combine(folder, "line.sh"), line.Replace("$TOOL", $"dotnet \"{Started.Tool}\"", StringComparison.Ordinal));
        (_, string output, _) = Shell.Run($"printf 'stop\\n' | env -u NO_COLOR {variables} script -qec 'sh line.sh' /dev/null", folder);
        return [.. output.Split('\n').Select(each => each.TrimEnd('\r')).Where(each => each.Length > 0 && each != "stop")];
    }
}
