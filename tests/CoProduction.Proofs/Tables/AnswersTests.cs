using CoProduction.Tables;
using CoProduction.Tables.Tests.Reading;

namespace CoProduction.Proofs.Tables;

public sealed class AnswersTests
{
    public static TheoryData<bool, bool> Ways => new() { { false, false }, { true, false }, { false, true }, { true, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_published_cases_are_read_the_fast_way_again_and_again_as_they_are_with_care(bool isLenient, bool isValidating) =>
        Assert.All(Enum.GetValues<TableFile>(), file =>
        {
            using MemoryStream stream = new();
            CoProductionTables.Activities.Write(stream, file, Enumerable.Repeat(PublishedActivities.All, 3).SelectMany(all => all));

            FastReading.RequireSame(stream.ToArray(), isLenient, isValidating);
        });
}
