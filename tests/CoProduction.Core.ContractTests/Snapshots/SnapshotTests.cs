namespace CoProduction.ContractTests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public async Task A_text_is_compared_with_the_approved_file_of_the_test() =>
        await Snapshot.Verify("A text in two lines,\nas it was approved.");
}
