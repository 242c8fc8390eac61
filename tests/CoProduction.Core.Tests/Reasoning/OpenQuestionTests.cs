using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

public sealed class OpenQuestionTests
{
    [Fact]
    public void An_open_question_tells_what_each_answer_would_do()
    {
        Activity homework = new("Parents help their children with homework")
        {
            CitizensDeliver = true, ProfessionalsDeliver = true, IntendedEffect = IntendedEffect.Positive, Compliance = false,
            Participants = Participants.Individuals, PaidByProvider = false,
        };
        Judgement judgement = Classifier.Default.Classify(homework)[BrudneyEngland1983.Definition];

        OpenQuestion open = Assert.Single(judgement.OpenQuestions);

        Assert.Equal("voluntariness (voluntary: met; partlyVoluntary: not met; compelled: not met)", open.ToString());
        Assert.Contains("voluntariness, if voluntary: counts; if partlyVoluntary or compelled: does not", judgement.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_would_contradict_others_is_told_apart_from_one_that_leaves_the_verdict_open()
    {
        var compiled = CompiledCondition.Compile(Codebook.Behaviour.Is(Behaviour.Active));

        OpenQuestion question = new(Codebook.Behaviour, compiled, Answers.Unknown.With(Codebook.CitizensDeliver, true));

        Assert.Equal(["active: met", "passive: contradicts other answers"], question.Effects.Select(effect => effect.ToString()));
    }

    [Fact]
    public void A_question_that_can_no_longer_decide_is_moot()
    {
        Activity patrol = new("Neighbours patrol their street") { CitizensDeliver = true, FormalArrangement = false };
        Judgement decided = Classifier.Default.Classify(patrol)[Sharp1980.Definition];
        Judgement open = Classifier.Default.Classify(patrol with { FormalArrangement = true, Users = true })[Sharp1980.Definition];

        Assert.Equal(Sharp1980.Definition.Criterion.Condition.Questions.Except([Codebook.CitizensDeliver, Codebook.FormalArrangement]), decided.MootQuestions);
        Assert.Equal([Codebook.Relatives, Codebook.Residents], open.MootQuestions);
        Assert.Contains("need not be asked: relatives, residents", open.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_the_definition_does_not_ask_and_that_decides_by_an_implication_is_told_apart()
    {
        Activity panel = new("Patients are asked what they think of a clinic")
        {
            Output = Output.PublicService, ProfessionalsDeliver = true, Users = true,
            CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, MoneyOrGoods = false,
        };
        Judgement judgement = Classifier.Default.Classify(panel)[Pestoff2006.Definition];

        Assert.Equal([Codebook.Effort], judgement.OpenQuestions.Select(open => open.Question));
        Assert.Equal(["citizenResources (substantial: still open; minor: still open; none: not met)"], judgement.ImplyingQuestions.Select(open => open.ToString()));
        Assert.DoesNotContain(Codebook.CitizenResources, judgement.Definition.Criterion.Condition.Questions);
        Assert.Contains("\n  may follow from: citizenResources (if none: does not)\n", judgement.Explain(), StringComparison.Ordinal);
        Judgement without = Classifier.Default.Classify(panel with { CitizenResources = Contribution.None })[Pestoff2006.Definition];
        Assert.Equal(Verdict.NotCoProduction, without.Verdict);
        Assert.Empty(without.ImplyingQuestions);
    }

    [Fact]
    public void A_question_of_the_definition_that_decides_by_what_follows_alone_is_not_called_moot()
    {
        Judgement judgement = Classifier.Default.Classify(new Activity("Something"))[BrudneyEngland1983.Definition];

        Assert.Contains(Codebook.Behaviour, judgement.Definition.Criterion.Condition.Questions);
        Assert.DoesNotContain(Codebook.Behaviour, judgement.OpenQuestions.Select(open => open.Question));
        Assert.DoesNotContain(Codebook.Behaviour, judgement.MootQuestions);
        Assert.Contains("behaviour (active: still open; passive: not met)", judgement.ImplyingQuestions.Select(open => open.ToString()));
        Assert.Contains("behaviour (if passive: does not)", judgement.Explain(), StringComparison.Ordinal);
        Assert.Equal(
            Verdict.NotCoProduction,
            Classifier.Default.Classify(new Activity("Something") { Behaviour = Behaviour.Passive })[BrudneyEngland1983.Definition].Verdict);
    }

    [Fact]
    public void A_verdict_on_questions_that_imply_each_other_depends_on_each_of_them()
    {
        QuestionnaireBuilder pair = new("pair");
        Citation source = Citation.Reading(Bibliography.Whitaker1980);
        Question<bool> planted = pair.YesNo("planted", "Is it planted?", "", "Beans.", "Weeds.", [source]);
        Question<bool> grown = pair.YesNo("grown", "Is it grown?", "", "Beans.", "Weeds.", [source]);
        pair.Implies("plantedGrows", planted.Is(true), grown.Is(true), "it rains");
        pair.Implies("grownIsPlanted", grown.Is(true), planted.Is(true), "nothing seeds itself");
        _ = pair.Build();
        Definition definition = OwnDefinitions.Of("bed", planted.Is(true) & grown.Is(true));

        Judgement judgement = new Classifier([definition]).Classify(new Activity("A bed"))[definition];

        Assert.Equal(Verdict.Undetermined, judgement.Verdict);
        Assert.Empty(judgement.OpenQuestions);
        Assert.Equal([planted, grown], judgement.ImplyingQuestions.Select(open => open.Question));
        Assert.Empty(judgement.MootQuestions);
        Assert.Equal("bed: undetermined; it depends on planted, grown", judgement.ToString());
        Assert.Contains("may follow from: planted (if yes: counts; if no: does not), grown (if yes: counts; if no: does not)", judgement.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_kinds_are_in_a_stored_result()
    {
        Judgement judgement = Classifier.Default.Classify(new Activity("Something"))[Pestoff2006.Definition];

        var record = JudgementRecord.From(judgement);

        Assert.Equal(judgement.OpenQuestions.Select(open => open.Question.Id), record.Open.Select(open => open.Question));
        Assert.Equal(judgement.ImplyingQuestions.Select(open => open.ToString()), record.Implying.Select(open => open.Text));
        Assert.Equal(record, CoProductionJson.Judgements.Read(CoProductionJson.Judgements.Write(record)));
    }
}
