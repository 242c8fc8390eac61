using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Tests.Generators;
using FsCheck.Xunit;

namespace CoProduction.Tests;

[Properties(Arbitrary = [typeof(ActivityGenerators)], MaxTest = 200)]
public sealed class CodingSetTests
{
    private static readonly Coder Ana = Coder.Person("Ana");
    private static readonly Coder Ben = Coder.Person("Ben");
    private static readonly Coder Cleo = Coder.Model("cleo", "2");

    private static readonly Activity Bus = new("Parents walk with pupils") { Id = "bus" };

    [Fact]
    public void Each_coder_alone_keeps_what_was_coded()
    {
        CodingSet set = new([Of(Ana, Bus with { Users = true }), Of(Ben, Bus with { Users = false }), Of(Ana, new Activity("Two") { Id = "two" })]);

        Assert.Equal([Ana, Ben], set.Coders);
        Assert.Equal(["bus", "two"], set.ActivityIds);
        Assert.Equal([true, null], set.By(Ana).Select(activity => activity.Users));
        Assert.Equal([false], set.By(Ben).Select(activity => activity.Users));
        Assert.Empty(set.By(Cleo));
        Assert.Equal(false, set.Find("bus", Ben)?.Activity.Users);
        Assert.Null(set.Find("two", Ben));
        Assert.Equal("Parents walk with pupils", set.TitleOf("bus"));
        Assert.Equal("Nobody coded an activity with the id 'nowhere'.", Assert.Throws<KeyNotFoundException>(() => set.TitleOf("nowhere")).Message);
        Assert.Same(Codebook.Questionnaire, set.Questionnaire);
        Assert.Null(new CodingSet([Of(Ana, Bus)]).Questionnaire);
        Assert.Equal("2 coders, 2 activities", set.ToString());
    }

    [Fact]
    public void What_is_coded_twice_decided_twice_unexplained_or_of_another_questionnaire_is_no_set()
    {
        CodedActivity decision = Decision(Ana, Bus with { Users = true }, Codebook.Users, "they ride");

        Refused("'bus' is coded by 'Ana' twice.", Of(Ana, Bus), Of(Ana, Bus with { Users = true }));
        Refused("'bus' is adjudicated by 'Ana' twice.", decision, Decision(Ana, Bus with { Effort = true }, Codebook.Effort, "they walk"));
        Refused("The answer to 'users' of 'bus' is adjudicated twice.", decision, decision with { Coder = Ben });
        Refused("The answer to 'users' of 'bus' is adjudicated, and no note says why.", Of(Ana, Bus with { Users = true }) with { IsAdjudicated = true });
        Refused(
            "The coding of 'bus' is on 'garden', and the others are on 'codebook'.",
            Of(Ana, Bus with { Users = true }), Of(Ben, Bus with { Answers = Answers.Unknown.With(GardenQuestions.Open, true) }));
        Assert.Throws<ArgumentNullException>(() => new CodingSet([null!]));

        static void Refused(string message, params CodedActivity[] codings) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new CodingSet(codings)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_coders_tell_alike_of_an_activity_is_kept_whatever_is_made_of_their_answers()
    {
        StatedVerdict stated = new() { Definition = "sharp-1980", Verdict = Verdict.CoProduction, Work = "sharp-1980" };
        Activity one = Bus with { Users = true, Extra = JsonDocument.Parse("""{"district":"North","budget":1e999999999999,"rooms":[1]}""").RootElement };
        Activity other = new("Walking bus")
        {
            Id = "bus", Users = false, Description = "They walk.", Stated = [stated], Extra = JsonDocument.Parse("""{"budget":1e999999999999,"rooms":[2],"street":null}""").RootElement,
        };
        CodingSet set = new([Of(Ana, one), Of(Ben, other), Decision(Cleo, Bus with { Users = true, Description = "Cleo's" }, Codebook.Users, "they ride")]);

        Activity shared = set.SharedOf("bus");
        Activity consensus = set.SettledBy(ConsensusRule.AnyAllowed)[0].Coding.Activity;

        Assert.Equal("Parents walk with pupils", shared.Title);
        Assert.Equal("They walk.", shared.Description);
        Assert.Equal([stated], shared.Stated);
        Assert.Equal("""{"district":"North","budget":1e999999999999,"street":null}""", shared.Extra.ToString());
        Assert.Equal(Answers.Unknown, shared.Answers);
        Assert.Equal(shared, consensus with { Answers = Answers.Unknown, Evidence = new Dictionary<Question, Evidence>() });
        Assert.Null(new CodingSet([Of(Ana, Bus), Of(Ben, Bus)]).SharedOf("bus").Extra);
        Assert.Empty(new CodingSet([Of(Ana, Bus with { Stated = [stated] }), Of(Ben, Bus with { Stated = [stated with { Verdict = Verdict.Undetermined }] })]).SharedOf("bus").Stated);
        Assert.Throws<KeyNotFoundException>(() => set.SharedOf("nowhere"));
        Assert.Throws<ArgumentNullException>(() => set.SharedOf(null!));
    }

    [Fact]
    public void What_was_adjudicated_holds_for_every_coder_in_a_set_of_its_own()
    {
        Activity open = Bus with { Power = null, Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Missing = MissingReason.CannotTell } } };
        CodingSet set = new([Of(Ana, Bus with { Users = true, Volunteers = true }), Of(Ben, open), Of(Ana, Bus with { Id = "two", Users = true }), Decision(Cleo, Bus with { Users = false }, Codebook.Users, "they ride")]);

        CodingSet decided = set.WithAdjudicated();

        Assert.Equal([false, false, true], decided.Codings.Select(coding => coding.Activity.Users));
        Assert.Equal([true, null, null], decided.Codings.Select(coding => coding.Activity.Volunteers));
        Assert.Empty(decided.Find("bus", Ben)!.Evidence);
        Assert.Empty(decided.Adjudications);
        Assert.Equal(true, set.Find("bus", Ana)!.Activity.Users);
    }

    [Fact]
    public void Unanimity_keeps_what_all_say_alike_and_tells_who_said_what_elsewhere()
    {
        CodingSet set = new([
            Of(Ben, Bus with { Users = true, Volunteers = true, Power = null }),
            Of(Ana, Bus with { Users = true, Volunteers = false, Relatives = true }),
        ]);

        Consensus consensus = Assert.Single(set.ConsensusBy(ConsensusRule.Unanimous));

        Assert.Equal((true, (bool?)null, (bool?)null), (consensus.Coding.Activity.Users, consensus.Coding.Activity.Volunteers, consensus.Coding.Activity.Relatives));
        Assert.Equal([Codebook.Relatives, Codebook.Volunteers], consensus.Disputed);
        Assert.Equal(new Evidence { Note = "no: Ana; yes: Ben", Missing = MissingReason.CodersDisagree }, consensus.Coding.Evidence[Codebook.Volunteers]);
        Assert.Equal(new Evidence { Note = "unknown: Ben; yes: Ana" }, consensus.Coding.Evidence[Codebook.Relatives]);
        Assert.DoesNotContain(Codebook.Users, consensus.Coding.Evidence.Keys);
        Assert.Equal(Coder.Of(CoderKind.Rule, "unanimous"), consensus.Coding.Coder);
        Assert.Equal("bus, unanimous: 2 questions disputed", consensus.ToString());
    }

    [Fact]
    public void A_majority_is_more_than_half_of_the_coders_of_the_activity()
    {
        CodingSet set = new([
            Of(Ana, Bus with { Users = true, Volunteers = true, Residents = true }),
            Of(Ben, Bus with { Users = true, Volunteers = false }),
            Of(Cleo, Bus with { Users = false }),
        ]);

        Consensus consensus = Assert.Single(set.ConsensusBy(ConsensusRule.Majority));

        Assert.Equal((true, (bool?)null, (bool?)null), (consensus.Coding.Activity.Users, consensus.Coding.Activity.Volunteers, consensus.Coding.Activity.Residents));
        Assert.Equal("no: cleo 2; yes: Ana, Ben", consensus.Coding.Evidence[Codebook.Users].Note);
        Assert.Null(consensus.Coding.Evidence[Codebook.Users].Missing);
    }

    [Fact]
    public void Every_answer_that_any_coder_allowed_stays_possible_by_the_third_rule()
    {
        CodingSet set = new([
            Of(Ana, Bus with { Answers = Answers.Unknown.WithAnyOf(Codebook.Power, Power.Consulted, Power.Influence).With(Codebook.Users, true) }),
            Of(Ben, Bus with { Power = Power.Shared, Users = true }),
        ]);

        CodedActivity coding = Assert.Single(set.ConsensusBy(ConsensusRule.AnyAllowed)).Coding;

        Assert.Equal(Answers.Unknown.WithAnyOf(Codebook.Power, Power.Consulted, Power.Influence, Power.Shared).With(Codebook.Users, true), coding.Answers);
        Assert.Equal("anyAllowed", coding.Coder.Name);
    }

    [Fact]
    public void A_reason_that_all_coders_give_for_a_missing_answer_stays()
    {
        Dictionary<Question, Evidence> cannotTell = new() { [Codebook.Power] = new() { Missing = MissingReason.CannotTell } };
        CodingSet set = new([Of(Ana, Bus with { Evidence = cannotTell }), Of(Ben, Bus with { Evidence = cannotTell })]);

        Assert.Equal(MissingReason.CannotTell, set.ConsensusBy(ConsensusRule.Majority)[0].Coding.Evidence[Codebook.Power].Missing);
    }

    [Fact]
    public void A_majority_whose_answers_clash_though_no_coders_do_is_told_and_not_resolved()
    {
        CodingSet set = new([
            Of(Ana, Bus with { MutualAdjustment = true, ProfessionalsDeliver = false, ProfessionalsPlan = true }),
            Of(Ben, Bus with { MutualAdjustment = true, ProfessionalsDeliver = true, ProfessionalsPlan = false }),
            Of(Cleo, Bus with { MutualAdjustment = false, ProfessionalsDeliver = false, ProfessionalsPlan = false }),
        ]);

        Consensus dilemma = set.ConsensusBy(ConsensusRule.Majority)[0];

        Contradiction contradiction = Assert.Single(dilemma.Contradictions);
        Assert.All(dilemma.From, coding => Assert.Empty(Contradiction.In(coding.Answers)));
        Assert.Contains($"; 1 contradiction: {contradiction}", dilemma.ToString(), StringComparison.Ordinal);
        Assert.Equal(Verdict.Undetermined, BrudneyEngland1983.Definition.Assess(dilemma.Coding.Answers));
    }

    [Fact]
    public void What_is_adjudicated_takes_the_place_of_the_rule_and_never_of_what_was_coded()
    {
        CodedActivity ana = Of(Ana, Bus with { Users = true, Volunteers = true });
        CodedActivity ben = Of(Ben, Bus with { Users = false, Volunteers = true });
        CodedActivity decision = Decision(Ana, Bus with { Users = false }, Codebook.Users, "They do not ride themselves.");
        CodingSet set = new([ana, ben, decision]);

        Consensus settled = Assert.Single(set.SettledBy(ConsensusRule.Unanimous));

        Assert.Equal(false, settled.Coding.Activity.Users);
        Assert.Equal("Decided by Ana: They do not ride themselves.", settled.Coding.Evidence[Codebook.Users].Note);
        Assert.Equal("unanimous, adjudicated", settled.Coding.Coder.Name);
        Assert.Equal([Codebook.Users], settled.Adjudicated);
        Assert.Equal([Codebook.Users], settled.Disputed);
        Assert.Equal([ana, ben], set.Coded);
        Assert.Equal([decision], set.Adjudications);
        Assert.Equal([ana.Activity], set.By(Ana));
        Assert.Null(set.ConsensusBy(ConsensusRule.Unanimous)[0].Coding.Activity.Users);
        Assert.Empty(set.ConsensusBy(ConsensusRule.Unanimous)[0].Adjudicated);
    }

    [Fact]
    public void Derived_codings_are_no_coders_but_stay_in_the_set()
    {
        CodedActivity ana = Of(Ana, Bus with { CitizensDeliver = true });
        CodedActivity derived = ana.Implied()!;
        CodingSet set = new([ana, derived]);

        Assert.Equal([Ana], set.Coders);
        Assert.Equal([derived], set.Derived);
        Assert.Equal([ana, derived], set.Codings);
        Assert.Single(set.Of("bus"));
    }

    [Fact]
    public void A_rule_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CodingSet([]).ConsensusBy((ConsensusRule)7));

    [Fact]
    public void What_is_missing_or_no_rule_is_refused_by_name()
    {
        CodingSet set = new([Of(Ana, Bus)]);

        Assert.Throws<ArgumentNullException>("codings", () => new CodingSet(null!));
        Assert.Throws<ArgumentNullException>("coder", () => set.By(null!));
        Assert.Throws<ArgumentNullException>("coder", () => set.Find("bus", null!));
        Assert.Throws<ArgumentNullException>("activityId", () => set.Find(null!, Ana));
        foreach (Action refused in (Action[])[() => set.ConsensusBy((ConsensusRule)7), () => set.SettledBy((ConsensusRule)7)])
        {
            Assert.StartsWith("This is no rule of consensus.", Assert.Throws<ArgumentOutOfRangeException>("rule", refused).Message, StringComparison.Ordinal);
        }

        Assert.StartsWith("This is no kind of coder.", Assert.Throws<ArgumentOutOfRangeException>("kind", () => Coder.Of((CoderKind)9, "a")).Message, StringComparison.Ordinal);
        Assert.Equal("1 coder, 1 activity", set.ToString());
    }

    [Fact]
    public void Evidence_alone_tells_the_questionnaire()
    {
        Activity noted = Bus with { Evidence = new Dictionary<Question, Evidence> { [GardenQuestions.Open] = new() { Note = "seen" } } };

        Assert.Same(GardenQuestions.Questionnaire, new CodingSet([Of(Ben, Bus), Of(Ana, noted)]).Questionnaire);
        Assert.StartsWith(
            "The coding of 'bus' is on 'codebook', and the others are on 'garden'.",
            Assert.Throws<ArgumentException>("codings", () => new CodingSet([Of(Ana, noted), Of(Ben, Bus with { Users = true })])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Two_clashes_of_a_consensus_are_counted()
    {
        Activity still = Bus with { CitizensDeliver = true, RequestsAssistance = true, Behaviour = Behaviour.Passive };

        Consensus consensus = new CodingSet([Of(Ana, still)]).ConsensusBy(ConsensusRule.Unanimous)[0];

        Assert.EndsWith($"; 2 contradictions: {consensus.Contradictions[0]} {consensus.Contradictions[1]}", consensus.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_names_its_coders_up_to_five_thousand_characters_and_counts_them_beyond()
    {
        // "no: Ana; yes: " and the name of the other.
        Assert.Equal(5_000, NoteBeside(4_986).Length);
        Assert.Equal("no: 1 coder; yes: 1 coder", NoteBeside(4_987));

        static string NoteBeside(int length) => new CodingSet([Of(Ana, Bus with { Users = false }), Of(Coder.Person(new string('b', length)), Bus with { Users = true })])
            .ConsensusBy(ConsensusRule.Unanimous)[0].Coding.Evidence[Codebook.Users].Note!;
    }

    [Fact]
    public void A_decision_names_its_judge_as_far_as_there_is_room()
    {
        // "Decided by Ana: " takes sixteen.
        Assert.Equal(5_000, Noted(4_984).Length);
        Assert.Equal(new string('w', 4_985), Noted(4_985));

        static string Noted(int length) => new CodingSet([Of(Ana, Bus), Decision(Ana, Bus with { Users = true }, Codebook.Users, new string('w', length))])
            .SettledBy(ConsensusRule.Unanimous)[0].Coding.Evidence[Codebook.Users].Note!;
    }

    [Property]
    public bool The_order_of_coders_changes_no_consensus(Answers one, Answers other, Answers third)
    {
        CodedActivity[] codings = [Of(Ana, Bus with { Answers = one }), Of(Ben, Bus with { Answers = other }), Of(Cleo, Bus with { Answers = third })];
        return Enum.GetValues<ConsensusRule>().All(rule =>
            new CodingSet(codings).ConsensusBy(rule)[0].Coding == new CodingSet(codings.Reverse()).ConsensusBy(rule)[0].Coding);
    }

    [Property]
    public bool Coders_who_all_say_the_same_are_of_one_mind_by_every_rule(Answers answers) =>
        Enum.GetValues<ConsensusRule>().All(rule => new CodingSet([Of(Ana, Bus with { Answers = answers }), Of(Ben, Bus with { Answers = answers })])
            .ConsensusBy(rule)[0] is { Disputed: [] } consensus && consensus.Coding.Answers == answers);

    [Property]
    public bool A_verdict_by_the_third_rule_is_definite_only_where_it_is_that_of_each_coder_and_of_every_mix_of_their_answers(Answers one, Answers other, int mix)
    {
        CodingSet set = new([Of(Ana, Bus with { Answers = one }), Of(Ben, Bus with { Answers = other })]);
        Answers open = set.ConsensusBy(ConsensusRule.AnyAllowed)[0].Coding.Answers;
        Answers mixed = Codebook.Questions.Index().Aggregate(Answers.Unknown, (answers, question) =>
            answers.WithOptions(question.Item, [.. (((mix >> (question.Index % 31)) & 1) == 0 ? one : other).Possible(question.Item)]));
        return DefinitionCatalog.Definitions.All(definition => definition.Assess(open) is var verdict
            && (verdict == Verdict.Undetermined || new[] { one, other, mixed }.All(answers => Contradiction.In(answers).Count > 0 || definition.Assess(answers) == verdict)));
    }

    private static CodedActivity Of(Coder coder, Activity activity) => new(activity, coder);

    private static CodedActivity Decision(Coder coder, Activity activity, Question question, string why) =>
        new(activity with { Evidence = new Dictionary<Question, Evidence> { [question] = new() { Note = why } } }, coder) { IsAdjudicated = true };
}
