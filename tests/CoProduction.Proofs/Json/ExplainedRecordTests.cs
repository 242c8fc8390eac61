using CoProduction.Tests.Json;

namespace CoProduction.Proofs.Json;

public sealed class ExplainedRecordTests
{
    [Fact]
    public void Reasons_turns_criteria_and_open_questions_of_every_published_activity_are_data_with_the_sentence_beside_them() =>
        Assert.All(PublishedActivities.All.Select(Classifier.Default.Classify), ExplainedRecord.Require);
}
