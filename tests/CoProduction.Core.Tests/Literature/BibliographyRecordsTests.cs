using CoProduction.Literature;

namespace CoProduction.Tests.Literature;

public sealed class BibliographyRecordsTests
{
    [Fact]
    public void Each_entry_says_whether_it_was_checked_against_a_record() => Assert.All(
        Bibliography.All, work => Assert.Equal(BibliographyRecords.Of(work.Id), work.CheckedAgainst));

    [Fact]
    public void A_record_is_of_a_work_that_is_listed() =>
        Assert.All(BibliographyRecords.Ids, id => Assert.NotNull(Bibliography.Find(id)));

    [Fact]
    public void Enough_entries_were_checked_and_the_record_says_where_it_was_in_part()
    {
        string[] records = [.. Bibliography.All.Select(work => work.CheckedAgainst).OfType<string>()];

        Assert.True(records.Length >= 60, $"Only {records.Length} entries were checked.");
        Assert.All(records, record => Assert.False(string.IsNullOrWhiteSpace(record)));
        Assert.Contains(records, record => record.StartsWith("in part: ", StringComparison.Ordinal));
        Assert.Null(Bibliography.TuurnasEtAl2015.CheckedAgainst);
    }

    [Fact]
    public void Works_are_told_apart_by_what_they_were_checked_against() =>
        Assert.NotEqual(Bibliography.Whitaker1980, Bibliography.Whitaker1980 with { CheckedAgainst = null });
}
