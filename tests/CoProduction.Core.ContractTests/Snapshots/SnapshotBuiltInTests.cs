using Xunit.Sdk;

namespace CoProduction.ContractTests.Snapshots;

public sealed class SnapshotBuiltInTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("snapshot");

    private string Test => Path.Combine(folder.FullName, "Class.Method");

    private string Verified => Test + ".verified.txt";

    private string Received => Test + ".received.txt";

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_text_without_an_approved_one_fails_and_is_left_to_be_read()
    {
        FailException failure = await Assert.ThrowsAsync<FailException>(() => Snapshot.Compare("new", Test, "txt"));

        Assert.StartsWith("There is no approved text Class.Method.verified.txt.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("new", await File.ReadAllTextAsync(Received, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public async Task A_text_that_differs_fails_with_the_lines_that_differ_and_leaves_the_approved_file_alone()
    {
        await File.WriteAllTextAsync(Verified, "one\ntwo\nthree\nfour", TestContext.Current.CancellationToken);

        FailException failure = await Assert.ThrowsAsync<FailException>(() => Snapshot.Compare("one\n2\nthree\nfour", Test, "txt"));

        Assert.Equal("The text differs from the approved Class.Method.verified.txt from line 2 on:\n- two\n+ 2", failure.Message);
        Assert.Equal("one\n2\nthree\nfour", await File.ReadAllTextAsync(Received, TestContext.Current.CancellationToken));
        Assert.Equal("one\ntwo\nthree\nfour", await File.ReadAllTextAsync(Verified, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_text_that_is_the_same_but_for_line_ends_passes_and_clears_what_was_received_before()
    {
        await File.WriteAllTextAsync(Verified, "\uFEFFone\r\ntwo", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Received, "old", TestContext.Current.CancellationToken);

        await Snapshot.Compare("one\ntwo", Test, "txt");

        Assert.False(File.Exists(Received));
    }
}
