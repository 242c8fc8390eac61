using System.IO.Compression;

namespace CoProduction.ContractTests.Check;

/// <summary>How <c>.ci/same</c> compares packages, tried with planted ones.</summary>
public sealed class SameTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("same");

    public static bool HasShell => OperatingSystem.IsLinux();

    public void Dispose() => root.Delete(recursive: true);

    [Fact(SkipUnless = nameof(HasShell), Skip = "It is a script for a shell.")]
    public async Task Packages_with_the_same_bytes_are_told_with_their_hash()
    {
        Pack("one", "A.1.0.0.nupkg", "text");
        Pack("other", "A.1.0.0.nupkg", "text");

        (int exitCode, string output) = await Compare();

        Assert.Equal(0, exitCode);
        Assert.Matches("^the same bytes: [0-9a-f]{64} A.1.0.0.nupkg\n1 of 1 packages have the same bytes.\n$", output);
    }

    [Fact(SkipUnless = nameof(HasShell), Skip = "It is a script for a shell.")]
    public async Task A_planted_difference_is_found_with_the_file_that_has_it_and_a_package_that_is_missing_too()
    {
        Pack("one", "A.1.0.0.nupkg", "text");
        Pack("other", "A.1.0.0.nupkg", "another");
        Pack("one", "B.1.0.0.snupkg", "text");

        (int exitCode, string output) = await Compare();

        Assert.Equal(1, exitCode);
        Assert.Contains("OTHER bytes: A.1.0.0.nupkg\nFiles one/lib/A.dll and other/lib/A.dll differ\n", output, StringComparison.Ordinal);
        Assert.Contains("OTHER bytes: there is no B.1.0.0.snupkg in ", output, StringComparison.Ordinal);
        Assert.EndsWith("0 of 2 packages have the same bytes.\n", output, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output)> Compare() =>
        Command.Run("bash", Path.Combine(Repository.Root, ".ci/same"), Path.Combine(root.FullName, "one"), Path.Combine(root.FullName, "other"));

    private void Pack(string folder, string name, string text)
    {
        using ZipArchive package = ZipFile.Open(Path.Combine(root.CreateSubdirectory(folder).FullName, name), ZipArchiveMode.Create);
        ZipArchiveEntry entry = package.CreateEntry("lib/A.dll");
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using StreamWriter writer = new(entry.Open());
        writer.Write(text);
    }
}
