using CoProduction.Coding;

namespace CoProduction.Tests;

public sealed class CodedActivityTests
{
    private static readonly Activity Bus = new("Parents walk with pupils") { Id = "bus", CitizensDeliver = true };

    [Fact]
    public void A_coder_is_a_person_a_model_with_its_version_or_a_derivation()
    {
        Assert.Equal("Ana", Coder.Person("Ana").ToString());
        Assert.Equal("reader-model 2026-01", Coder.Model("reader-model", "2026-01").ToString());
        Assert.Equal($"codebook {Codebook.Version}", Coder.Implications(Codebook.Questionnaire).ToString());
        Assert.Equal(Coder.Person("Ana"), Coder.Of(CoderKind.Person, "Ana"));
        Assert.NotEqual(Coder.Person("Ana"), Coder.Person("ana"));
        Assert.NotEqual(Coder.Model("m", "1"), Coder.Model("m", "2"));
        Assert.Equal(
            [false, false, true, true], Enum.GetValues<CoderKind>().Select(kind => Coder.Of(kind, "x", "1").IsDerived));
    }

    [Fact]
    public void A_coder_without_a_name_and_a_model_without_a_version_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Coder.Person(" "));
        Assert.ThrowsAny<ArgumentException>(() => Coder.Person(null!));
        Assert.ThrowsAny<ArgumentException>(() => Coder.Of(CoderKind.Model, "m"));
        Assert.ThrowsAny<ArgumentException>(() => Coder.Of(CoderKind.Person, "Ana", ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coder.Of((CoderKind)9, "Ana"));
    }

    [Fact]
    public void A_coding_has_an_activity_with_an_id()
    {
        CodedActivity coding = new(Bus, Coder.Person("Ana")) { Date = new DateOnly(2026, 3, 1) };

        Assert.Equal(("bus", Bus.Answers, Bus.Evidence), (coding.ActivityId, coding.Answers, coding.Evidence));
        Assert.Equal("bus: Parents walk with pupils, coded by Ana", coding.ToString());
        Assert.Equal("bus: Parents walk with pupils, adjudicated by Ana", (coding with { IsAdjudicated = true }).ToString());
        Assert.Equal(
            "'Parents' has no id, by which it is known among the codings of others. (Parameter 'value')",
            Assert.Throws<ArgumentException>(() => new CodedActivity(new Activity("Parents"), Coder.Person("Ana"))).Message);
        Assert.Throws<ArgumentNullException>(() => new CodedActivity(null!, Coder.Person("Ana")));
        Assert.Throws<ArgumentNullException>(() => new CodedActivity(Bus, null!));
    }

    [Fact]
    public void What_follows_from_a_coding_is_a_coding_of_its_own_by_the_implications()
    {
        CodedActivity coding = new(Bus, Coder.Person("Ana")) { Date = new DateOnly(2026, 3, 1) };

        CodedActivity implied = Assert.IsType<CodedActivity>(coding.Implied());

        Assert.Equal(Behaviour.Active, implied.Activity.Behaviour);
        Assert.Null(implied.Activity.CitizensDeliver);
        Assert.Equal((Coder.Implications(Codebook.Questionnaire), coding.Date, true), (implied.Coder, implied.Date, implied.Coder.IsDerived));
        Assert.Equal($"bus: Parents walk with pupils, derived by codebook {Codebook.Version}", implied.ToString());
        Assert.Null(new CodedActivity(new Activity("t") { Id = "t" }, Coder.Person("Ana")).Implied());
        Assert.Null(new CodedActivity(Bus with { Behaviour = Behaviour.Passive }, Coder.Person("Ana")).Implied());
    }
}
