using CoProduction.Cli.Interviewing;

namespace CoProduction.World.Tests.Cli;

public sealed class FileNameTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("name").FullName;

    public static bool HasShell => Shell.IsThere;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    [InlineData("$(touch live).json")]
    [InlineData("`touch live`.json")]
    [InlineData("a\"; touch live; \".json")]
    [InlineData("it's; touch live.json")]
    [InlineData("a\\b.json")]
    public void The_name_of_a_file_is_nothing_but_a_name_to_the_shell(string name)
    {
        (int exitCode, string output, _) = Shell.Run($"printf %s {InterviewRequest.Quoted(name)}", folder);

        Assert.Equal((0, name), (exitCode, output));
        Assert.Empty(Directory.GetFiles(folder));
    }
}
