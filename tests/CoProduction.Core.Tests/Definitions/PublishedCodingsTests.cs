using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Validation;

namespace CoProduction.Tests.Definitions;

public sealed class PublishedCodingsTests
{
    private const int MostBytes = 500_000;

    public static TheoryData<string> Ids => [.. PublishedActivities.All.Select(activity => activity.Id!)];

    [Fact]
    public void Every_activity_has_two_codings_and_nothing_else_has()
    {
        Assert.All(PublishedCodings.Records, record => Assert.Empty(record.Problems));
        Assert.Equal([PublishedCodings.First, PublishedCodings.Second], PublishedCodings.All.Coders);
        Assert.Equal(PublishedActivities.All.Select(activity => activity.Id), PublishedCodings.All.ActivityIds);
        Assert.Equal(2 * PublishedActivities.All.Count, PublishedCodings.All.Codings.Count);
        Assert.All(PublishedCodings.All.ActivityIds, id => Assert.Equal(2, PublishedCodings.All.Of(id).Count));
    }

    [Fact]
    public void Nothing_is_settled_between_the_two()
    {
        Assert.Empty(PublishedCodings.All.Adjudications);
        Assert.Empty(PublishedCodings.All.Derived);
    }

    [Fact]
    public void The_file_is_of_bounded_size() => Assert.InRange(PublishedCodings.Text.Length, 100_000, MostBytes);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_coding_is_what_is_published(string id)
    {
        Activity activity = PublishedActivities.All.Single(each => each.Id == id);
        CodedActivity first = PublishedCodings.All.Find(id, PublishedCodings.First)!;

        Assert.Equal(activity.Answers, first.Answers);
        Assert.Equal(activity.Title, first.Activity.Title);
        Assert.Equal(
            activity.Evidence.Where(pair => pair.Value.Missing is not null).Select(pair => (pair.Key, pair.Value.Missing)),
            first.Evidence.Select(pair => (pair.Key, pair.Value.Missing)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_codings_are_sound(string id)
    {
        Assert.All(PublishedCodings.All.Of(id), coding => Assert.Empty(new ActivityValidator().Validate(coding.Activity).Errors));
        Assert.All(PublishedCodings.All.Of(id), coding => Assert.NotEqual(Answers.Unknown, coding.Answers));
    }

    [Fact]
    public void Neither_coding_knows_what_is_stated() => Assert.All(PublishedCodings.All.Codings, coding =>
    {
        Assert.Empty(coding.Activity.Stated);
        Assert.Null(coding.Activity.Description);
    });

    [Fact]
    public void Every_question_of_the_codebook_is_answered_by_both_for_many_activities()
    {
        foreach (Question question in Codebook.Questionnaire.Questions)
        {
            foreach (Coder coder in PublishedCodings.All.Coders)
            {
                int answered = PublishedCodings.All.By(coder).Count(activity => activity.Answers.Settles(question));
                Assert.True(answered >= 20, $"{question}: {answered} by {coder}");
            }
        }
    }

    [Fact]
    public void By_neither_coding_is_a_verdict_that_was_seen_in_print_contradicted()
    {
        foreach (Coder coder in PublishedCodings.All.Coders)
        {
            StatedComparison[] seen = [.. Compared(coder).Where(IsSeenAndDecided)];

            Assert.True(seen.Length >= 65, $"Only {seen.Length} were compared.");
            Assert.DoesNotContain(seen, comparison => comparison.Outcome == StatedOutcome.Wrong);
        }
    }

    [Fact]
    public void What_each_reader_leaves_open_of_what_was_seen_in_print_is_known()
    {
        Assert.Equal(["boyle-family-nurse-partnership", "nef-user-led-organisation", "de-rosis-befood"], OpenOfThoseSeen(PublishedCodings.First));
        Assert.Equal(
            [
                "brudney-active-participation", "ostrom-brazilian-infrastructure", "fledderus-job-ready", "boyle-family-nurse-partnership", "nef-user-led-organisation", "innovation-unit-lambeth", "de-rosis-befood",
                "cdhn-toomebridge",
            ],
            OpenOfThoseSeen(PublishedCodings.Second));
        Assert.True(OpenOfThoseSeen(PublishedCodings.Second).Count() <= 0.12 * Compared(PublishedCodings.Second).Count(IsSeenAndDecided));

        static IEnumerable<string?> OpenOfThoseSeen(Coder coder) => Compared(coder)
            .Where(comparison => comparison.IsSeen && comparison.Outcome == StatedOutcome.Open)
            .Select(comparison => comparison.Judgement.Activity.Id);
    }

    [Fact]
    public void What_the_second_reader_contradicts_was_read_into_a_work_by_us() => Assert.Equal(
        ["parks-push-for-excellence", "loeffler-homemade-gowns", "winvisible-disabled-commission"],
        Compared(PublishedCodings.Second).Where(comparison => comparison.Outcome == StatedOutcome.Wrong).Select(comparison => comparison.Judgement.Activity.Id));

    private static bool IsSeenAndDecided(StatedComparison comparison) => comparison.IsSeen && comparison.Outcome != StatedOutcome.AuthorUndecided;

    private static IEnumerable<StatedComparison> Compared(Coder coder) =>
        from activity in PublishedActivities.All
        let coded = PublishedCodings.All.Find(activity.Id!, coder)!.Activity with { Stated = activity.Stated }
        from comparison in StatedComparison.In(Classifier.Default.Classify(coded))
        select comparison;
}
