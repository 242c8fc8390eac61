using CoProduction.Tests.Definitions;

namespace CoProduction.Tests;

public sealed class InitiativeTests
{
    [Fact]
    public void Initiatives_with_equal_parts_are_equal()
    {
        Initiative one = Make();
        Initiative other = Make();

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Id = null });
        Assert.NotEqual(one, other with { Title = "Another" });
        Assert.NotEqual(one, other with { Description = null });
        Assert.NotEqual(one, other with { Activities = [.. other.Activities.Reverse()] });
        Assert.NotEqual(one, other with { Activities = [.. other.Activities.Take(1)] });
    }

    [Fact]
    public void It_is_named_by_its_title_after_its_id()
    {
        Assert.Equal("library: A library", Make().ToString());
        Assert.Equal("A library", (Make() with { Id = null }).ToString());
    }

    [Fact]
    public void What_is_handed_in_is_copied()
    {
        List<Activity> activities = [Activities.Consultation];
        Initiative initiative = new("A library", activities);

        activities.Clear();

        Assert.Equal([Activities.Consultation], initiative.Activities);
    }

    [Fact]
    public void It_is_never_without_an_activity()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Initiative("A library", []));

        Assert.StartsWith("An initiative has at least one activity.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Make() with { Activities = [] });
    }

    [Fact]
    public void Nothing_that_is_null_gets_into_it()
    {
        Assert.Throws<ArgumentNullException>(() => new Initiative(null!, [Activities.Consultation]));
        Assert.Throws<ArgumentNullException>(() => new Initiative("A library", null!));
        Assert.Throws<ArgumentNullException>(() => new Initiative("A library", [Activities.Consultation, null!]));
        Assert.Throws<ArgumentNullException>(() => Classifier.Default.Classify((Initiative)null!));
    }

    private static Initiative Make() => new("A library", [Activities.LibraryVolunteers, Activities.Consultation])
    {
        Id = "library", Description = "Volunteers help to run a library, and its users are asked for their views.",
    };
}
