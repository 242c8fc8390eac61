using CoProduction.Coding;

namespace CoProduction.Tests;

public sealed class ActivityTests
{
    [Fact]
    public void Properties_are_views_on_the_answers()
    {
        Activity activity = new("Neighbours patrol their street") { Residents = true, Scale = Scale.Group };

        Assert.Equal(Answers.Unknown.With(Codebook.Residents, true).With(Codebook.Scale, Scale.Group), activity.Answers);
        Assert.True(activity.Residents);
        Assert.Null(activity.Users);
        Assert.Equal(Answers.Unknown.With(Codebook.Scale, Scale.Group), (activity with { Residents = null }).Answers);
    }

    [Fact]
    public void Activities_with_equal_parts_are_equal()
    {
        Activity one = Make();
        Activity other = Make();

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Evidence = new Dictionary<Question, Evidence>() });
        Assert.NotEqual(one, other with { Stated = [] });
        Assert.NotEqual(one, other with { Users = false });
        Assert.Equal("watch: Neighbours patrol", one.ToString());
    }

    [Fact]
    public void What_is_handed_in_is_copied()
    {
        Dictionary<Question, Evidence> evidence = new() { [Codebook.Users] = new Evidence { Note = "they do" } };
        Activity activity = new("Users help") { Evidence = evidence };

        evidence.Clear();

        Assert.Equal("they do", activity.Evidence[Codebook.Users].Note);
    }

    [Fact]
    public void A_title_is_needed() => Assert.Throws<ArgumentNullException>(() => new Activity(null!));

    [Fact]
    public void Null_as_evidence_is_refused_where_it_is_given() => Assert.Throws<ArgumentNullException>(
        () => new Activity("Users help") { Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = null! } });

    private static Activity Make() => new("Neighbours patrol")
    {
        Id = "watch",
        Users = true,
        Evidence = new Dictionary<Question, Evidence> { [Codebook.Power] = new Evidence { Missing = MissingReason.CannotTell } },
        Stated = [new StatedVerdict { Definition = "whitaker-1980", Verdict = Verdict.CoProduction, Work = "whitaker-1980" }],
    };
}
