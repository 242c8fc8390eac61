using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Tests.Reasoning;

public sealed class CounterfactualExampleTests
{
    private static readonly Activity Patrol = new("Neighbours patrol their street with the police")
    {
        CitizensDeliver = true, ProfessionalsDeliver = true, Residents = true, FormalArrangement = false,
    };

    [Fact]
    public void A_patrol_would_count_for_Sharp_if_there_were_a_formal_arrangement()
    {
        Counterfactual found = Assert.Single(Judge(Patrol, Sharp1980.Definition).Counterfactuals(Verdict.CoProduction));

        Assert.Equal("It would count under Sharp (1980, as reported) if there were a formal arrangement.", found.ToString());
        AnswerChange change = Assert.Single(found.Changes);
        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal("formalArrangement: yes instead of no", change.ToString());
        Assert.Equal("if there were a formal arrangement", change.ToSupposition());
        Assert.Equal(Patrol.Answers.With(Codebook.FormalArrangement, true), found.Answers);
    }

    [Fact]
    public void An_answer_to_an_open_question_is_told_apart_from_a_change_of_a_given_one()
    {
        Counterfactual found = Judge(Patrol with { ProfessionalsDeliver = null }, Sharp1980.Definition).Counterfactuals(Verdict.CoProduction).First();

        Assert.Equal([ChangeKind.Answered, ChangeKind.Changed], found.Changes.Select(change => change.Kind));
        Assert.Equal(
            "It would count under Sharp (1980, as reported) if professionals did part of the work of delivery (open so far) and if there were a formal arrangement.",
            found.ToString());
    }

    [Fact]
    public void Several_answers_that_would_do_are_named_together()
    {
        Activity taxes = new("A taxpayer files a return")
        {
            Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = true, PaidByProvider = false,
            Voluntariness = Voluntariness.Compelled, BenefitsPublic = true,
        };

        Counterfactual found = Judge(taxes, Alford2009.Definition).Counterfactuals(Verdict.CoProduction).First();

        Assert.Equal("It would count under Alford (2009) if the citizens' part were voluntary or partly voluntary.", found.ToString());
        Assert.Equal("voluntariness: voluntary or partlyVoluntary instead of compelled", Assert.Single(found.Changes).ToString());
    }

    [Fact]
    public void What_is_known_in_part_is_kept_where_it_can_be()
    {
        Activity watch = new("Neighbours join a watch")
        {
            Answers = Answers.Unknown.With(Codebook.CitizensDeliver, true).With(Codebook.ProfessionalsDeliver, true).With(Codebook.Compliance, false)
                .With(Codebook.IntendedEffect, IntendedEffect.Positive)
                .With(Codebook.Participants, Participants.Individuals).With(Codebook.PaidByProvider, false)
                .WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary),
        };

        AnswerChange towards = Assert.Single(Judge(watch, BrudneyEngland1983.Definition).Counterfactuals(Verdict.CoProduction).First().Changes);
        AnswerChange away = Judge(watch, BrudneyEngland1983.Definition).Counterfactuals(Verdict.NotCoProduction)
            .SelectMany(found => found.Changes).First(change => change.Question == Codebook.Voluntariness);

        Assert.Equal("voluntariness: voluntary", towards.ToString());
        Assert.Equal("voluntariness: partlyVoluntary", away.ToString());
    }

    [Fact]
    public void Whatever_an_implication_requires_is_changed_too()
    {
        Activity treated = new("A patient is treated")
        {
            ProfessionalsDeliver = true, CitizensDeliver = false, Behaviour = Behaviour.Passive, Users = true, FormalArrangement = true,
        };

        Counterfactual found = Judge(treated, Sharp1980.Definition).Counterfactuals(Verdict.CoProduction).First();

        Assert.Equal(["citizensDeliver: yes instead of no", "behaviour: active instead of passive"], found.Changes.Select(change => change.ToString()));
        Assert.Empty(Judge(treated, Sharp1980.Definition).Counterfactuals(Verdict.CoProduction, [Codebook.Behaviour]));
    }

    [Fact]
    public void What_follows_from_other_answers_and_would_have_to_be_otherwise_is_not_called_open()
    {
        Activity working = new("They do a step of the work") { CitizensDeliver = true, Output = Output.PublicService, ProfessionalsDeliver = true };
        Definition passive = OwnDefinitions.Of("passive", Codebook.Behaviour.Is(Behaviour.Passive));

        Counterfactual found = Judging.Judge(passive, working.Answers).Counterfactuals(Verdict.CoProduction).Single();

        Assert.Equal([ChangeKind.Changed, ChangeKind.Implied], found.Changes.Select(change => change.Kind));
        Assert.Equal(["citizensDeliver: no instead of yes", "behaviour: passive instead of active"], found.Changes.Select(change => change.ToString()));
        Assert.DoesNotContain("open so far", found.ToString());
    }

    [Fact]
    public void Ways_that_do_not_combine_are_each_named()
    {
        Condition alike = (Codebook.Relatives.Is(true) & Codebook.Recognition.Is(true)) | (Codebook.Relatives.Is(false) & Codebook.Recognition.Is(false));

        IEnumerable<Counterfactual> found = Judging.Judge(OwnDefinitions.Of("alike", alike), Answers.Unknown).Counterfactuals(Verdict.CoProduction);

        Assert.Equal(
            ["relatives: no; recognition: no", "relatives: yes; recognition: yes"],
            found.Take(2).Select(change => string.Join("; ", change.Changes.Select(part => part.ToString()))));
    }

    [Fact]
    public void Answers_that_contradict_each_other_have_none()
    {
        Activity both = new("They work and are passive") { CitizensDeliver = true, Behaviour = Behaviour.Passive };

        Assert.All(Classifier.Default.Classify(both).Judgements, judgement => Assert.Empty(judgement.Counterfactuals(Verdict.CoProduction)));
    }

    [Fact]
    public void Only_a_definite_verdict_can_be_wanted_and_only_the_codebooks_questions_can_be_locked()
    {
        Judgement judgement = Judge(Patrol, Sharp1980.Definition);

        Assert.Throws<ArgumentOutOfRangeException>(() => judgement.Counterfactuals(Verdict.Undetermined));
        Assert.Throws<ArgumentException>(() => judgement.Counterfactuals(Verdict.CoProduction, [null!]));
        Assert.Throws<ArgumentException>(() => judgement.Counterfactuals(Verdict.CoProduction, [GardenQuestions.Open]));
    }

    private static Judgement Judge(Activity activity, Definition definition) => Classifier.Default.Classify(activity)[definition];
}
