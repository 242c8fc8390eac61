using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Tests;

public sealed class ActivityTests
{
    private static readonly Answers Garden = Answers.Unknown.With(GardenQuestions.Open, true);
    private static readonly Answers Coded = Answers.Unknown.With(Codebook.Users, true);

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
    public void An_activity_can_hold_answers_to_another_questionnaire_of_which_the_codebooks_properties_say_nothing()
    {
        Activity garden = new("a garden") { Answers = Garden };

        Assert.Equal(Garden, garden.Answers);
        Assert.Null(garden.Users);
        Assert.Null(garden.Scale);
        Assert.Null(garden.Output);
        Assert.Equal("a garden", garden.ToString());
        Assert.Equal(garden, new Activity("a garden") { Answers = Garden });
        Assert.NotEqual(garden, new Activity("a garden") { Users = true });
        Assert.Equal(Garden, (garden with { Description = "a long walk" }).Answers);
    }

    [Fact]
    public void A_codebook_answer_is_refused_beside_answers_or_evidence_of_another_questionnaire()
    {
        Dictionary<Question, Evidence> noted = new() { [GardenQuestions.Open] = new Evidence { Note = "seen" } };
        (string Message, Action Action)[] refused =
        [
            ("'users' is a question of 'codebook'; these answers belong to 'garden'.", () => _ = new Activity("g") { Answers = Garden, Users = true }),
            ("'users' is a question of 'codebook'; these answers belong to 'garden'.", () => _ = new Activity("g") { Answers = Garden } with { Users = null }),
            ("Answers to 'garden' are needed; these belong to 'codebook'.", () => _ = new Activity("g") { Evidence = noted, Users = true }),
            ("Answers to 'garden' are needed; these belong to 'codebook'.", () => _ = new Activity("g") { Evidence = noted, Answers = Coded }),
            ("'open' is a question of 'garden', and not of 'codebook'.", () => _ = new Activity("g") { Users = true, Evidence = noted }),
            (
                "'users' is a question of 'codebook', and not of 'garden'.",
                () => _ = new Activity("g") { Evidence = new Dictionary<Question, Evidence>(noted) { [Codebook.Users] = new Evidence { Note = "seen" } } }),
        ];

        Assert.All(refused, pair => Assert.StartsWith(pair.Message, Assert.Throws<ArgumentException>(pair.Action).Message, StringComparison.Ordinal));
        Assert.Equal("seen", new Activity("g") { Answers = Garden, Evidence = noted }.Evidence[GardenQuestions.Open].Note);
        Assert.Equal("seen", new Activity("g") { Evidence = noted, Answers = Garden }.Evidence[GardenQuestions.Open].Note);
    }

    [Fact]
    public void A_single_answer_is_not_lost_because_all_answers_are_given_after_it()
    {
        Activity both = new("Citizens help") { Answers = Coded, CitizensDeliver = true };

        Assert.True(both.CitizensDeliver);
        Assert.True(both.Users);
        Assert.StartsWith(
            "An answer that was given by its own property would be lost:",
            Assert.Throws<InvalidOperationException>(() => new Activity("Citizens help") { CitizensDeliver = true, Answers = Coded }).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => both with { CitizensDeliver = false, Answers = Coded });
        Assert.Equal(Coded, (both with { Answers = Coded }).Answers);
        Assert.Null((new Activity("Citizens help") { CitizensDeliver = true } with { Answers = Coded }).CitizensDeliver);
    }

    [Fact]
    public void Null_is_no_evidence() => Assert.Throws<ArgumentNullException>(
        () => new Activity("t") { Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = null! } });

    [Fact]
    public void A_title_is_needed() => Assert.Throws<ArgumentNullException>(() => new Activity(null!));

    [Fact]
    public void Null_as_evidence_is_refused_where_it_is_given() => Assert.Throws<ArgumentNullException>(
        () => new Activity("Users help") { Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = null! } });

    [Fact]
    public void Activities_that_differ_in_one_part_are_not_equal()
    {
        Activity one = Make() with { Extra = JsonDocument.Parse("{}").RootElement };

        Assert.Equal(one, one with { });
        Assert.False(one.Equals(null));
        Assert.NotEqual(one, one with { Id = "other" });
        Assert.NotEqual(one, one with { Title = "Another" });
        Assert.NotEqual(one, one with { Description = "More." });
        Assert.NotEqual(one, one with { Extra = null });
        Assert.NotEqual(one with { Extra = null }, one);
        Assert.NotEqual(one, one with { Evidence = new Dictionary<Question, Evidence> { [Codebook.Power] = new Evidence { Missing = MissingReason.NotAsked } } });
    }

    [Fact]
    public void What_is_missing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("title", () => new Activity(null!));
        Assert.Throws<ArgumentNullException>("value", () => Make() with { Title = null! });
        Assert.Throws<ArgumentNullException>("value", () => Make() with { Evidence = null! });
        Assert.Throws<ArgumentNullException>("value", () => Make() with { Stated = null! });
        Assert.Throws<ArgumentNullException>("value", () => new Initiative("gardens", [Make()]) with { Activities = null! });
    }

    [Theory]
    [InlineData("[1]", "Own fields are a JSON object.")]
    [InlineData("3", "Own fields are a JSON object.")]
    [InlineData("""{"name": "\uD800"}""", "A string or a name among own fields holds half of a surrogate pair, which is no character.")]
    [InlineData("""{"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":{"i":{"j":{"k":{"l":{}}}}}}}}}}}}}""", "Own fields are nested deeper than 12 levels.")]
    public void Own_fields_that_could_not_be_kept_are_refused_with_the_reason(string json, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>("value", () => Make() with { Extra = JsonDocument.Parse(json).RootElement }).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"n":1.0}""", """{"n":1}""", true)]
    [InlineData("""{"n":10e1}""", """{"n":1e2}""", true)]
    [InlineData("""{"n":10e1234567}""", """{"n":1e1234568}""", true)]
    [InlineData("""{"n":10e12345678}""", """{"n":1e12345679}""", true)]
    [InlineData("""{"n":10e123456789}""", """{"n":1e123456790}""", false)]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2,"a":1}""", false)]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", false)]
    public void Own_fields_are_equal_by_what_they_say_and_not_by_how_it_is_written(string one, string other, bool expected) => Assert.Equal(
        expected, (Make() with { Extra = JsonDocument.Parse(one).RootElement }).Equals(Make() with { Extra = JsonDocument.Parse(other).RootElement }));

    private static Activity Make() => new("Neighbours patrol")
    {
        Id = "watch",
        Users = true,
        Evidence = new Dictionary<Question, Evidence> { [Codebook.Power] = new Evidence { Missing = MissingReason.CannotTell } },
        Stated = [new StatedVerdict { Definition = "whitaker-1980", Verdict = Verdict.CoProduction, Work = "whitaker-1980" }],
    };
}
