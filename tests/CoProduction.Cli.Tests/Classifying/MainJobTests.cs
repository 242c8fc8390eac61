using CoProduction.ContractTests.Snapshots;

namespace CoProduction.Cli.Tests.Classifying;

public sealed class MainJobTests
{
    [Fact]
    public Task The_published_activities_are_classified_and_compared_with_their_authors()
    {
        (int exitCode, string output, string error) = ClassifyRun.Run("");

        Assert.Equal(0, exitCode);
        Assert.Empty(error);
        return Snapshot.Verify(output);
    }
}
