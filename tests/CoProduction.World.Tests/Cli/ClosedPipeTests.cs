using CoProduction.Cli.Terminal;
using CoProduction.Cli.Tests;

namespace CoProduction.World.Tests.Cli;

/// <summary>Whoever reads the output has left before anything is written, as after <c>| head</c>: each verb ends without a word, and its code says so.</summary>
public sealed class ClosedPipeTests : IDisposable
{
    private const string Codings = "id,title,coder,users\na,Bus,Ana,yes\na,Bus,Ben,no\n";

    private const string Own =
        """
        {"id":"own-2026","work":"alford-2002","summary":"Citizens deliver.","criterion":{"id":"co-production","statement":"Citizens deliver",
        "condition":"citizensDeliver: yes","citations":[{"work":"alford-2002","provenance":"primary"}]}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("pipe").FullName;

    public static bool HasShell => Shell.IsThere;

    public static TheoryData<string> Commands =>
    [
        "classify", "classify all.csv --format ndjson", "classify all.csv --output results.csv", "interview --definitions sharp-1980", $"code {TextOf("01-bins-at-the-kerb")}", "evaluate", "compare sharp-1980 alford-2002",
        "agree all.csv", "check all.csv", "sql --dialect sqlite", "sheet sheet.csv", "merge all.csv", "define own.json", "schema activity", "codebook", "codebook --truth-table alford-2002",
        "import project.qdpx", "report all.csv", "map", "--help", "--version",
    ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    [MemberData(nameof(Commands))]
    public void Each_verb_ends_without_a_word(string command)
    {
        File.WriteAllText(Path.Combine(folder, "all.csv"), Codings);
        File.WriteAllText(Path.Combine(folder, "own.json"), Own);
        QdpxProject.Write(Path.Combine(folder, "project.qdpx"));

        // The reader opens the pipe and leaves, and is waited for.
        (_, string output, string error) = Shell.Run($"mkfifo pipe; : < pipe & exec 3> pipe; wait; $TOOL {command} < /dev/null >&3; echo $?", folder);

        Assert.Equal($"{ExitCodes.ReaderLeft}\n", output);
        Assert.DoesNotMatch("(?i)pipe|fault", error.Replace(folder, "", StringComparison.Ordinal));
    }

    [Fact]
    public void No_verb_is_left_out()
    {
        string[] verbs = [.. Tool.Run("", "--help").Output.Split("Commands:")[1].Split('\n').Where(line => line.Length > 2 && line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Trim().Split(' ')[0]).Where(word => word.All(char.IsAsciiLetterLower))];

        Assert.True(verbs.Length >= 16);
        Assert.All(verbs, verb => Assert.Contains(Commands, row => row.Data.Split(' ')[0] == verb));
    }

    private static string TextOf(string name) => Path.Combine(AppContext.BaseDirectory, "texts", $"{name}.txt");
}
