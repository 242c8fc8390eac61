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

    [Fact]
    public void A_coding_of_other_questions_is_one_fault_whatever_else_it_repeats()
    {
        Activity garden = new("a garden") { Id = "garden", Answers = Answers.Unknown.With(GardenQuestions.Open, true) };
        Coder ana = Coder.Person("Ana");

        CodingFault fault = Assert.Single(CodingFault.In([new(garden with { Answers = Answers.Unknown.With(Codebook.Users, true) }, ana), new(garden, ana)]));

        Assert.Equal((1, CodingFaultKind.OtherQuestionnaire), (fault.Place, fault.Kind));
        Assert.Throws<ArgumentNullException>("questionnaire", () => Coder.Implications(null!));
    }

    [Fact]
    public void One_disputed_question_and_several_coders_of_one_mind_are_told_in_their_numbers()
    {
        Activity bus = new("A bus") { Id = "bus", Users = true };
        CodedActivity[] codings = [.. "abc".Select(name => new CodedActivity(bus, Coder.Person(new string(name, 2_000)))), new(bus with { Users = false }, Coder.Person("Ana"))];

        Consensus consensus = new CodingSet(codings).ConsensusBy(ConsensusRule.Unanimous)[0];

        Assert.Equal("no: 1 coder; yes: 3 coders", consensus.Coding.Evidence[Codebook.Users].Note);
        Assert.Equal("bus, unanimous: 1 question disputed", consensus.ToString());
    }

    [Fact]
    public void What_was_adjudicated_is_told_in_the_order_of_the_questions()
    {
        Activity bus = new("A bus") { Id = "bus" };
        Coder ana = Coder.Person("Ana");
        CodedActivity[] decisions =
        [
            .. new[] { bus with { Effort = true }, bus with { Users = true } }.Select(activity => new CodedActivity(
                activity with { Evidence = activity.Answers.Questions.ToDictionary(question => question, _ => new Evidence { Note = "seen" }) }, Coder.Person($"{activity.Answers}"))
            {
                IsAdjudicated = true,
            }),
        ];

        Assert.Equal([Codebook.Users, Codebook.Effort], new CodingSet([new(bus, ana), .. decisions]).SettledBy(ConsensusRule.Majority)[0].Adjudicated);
    }
}
