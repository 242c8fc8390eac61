using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Practice;

namespace CoProduction.Tests.Practice;

public sealed class ChecklistTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    public static TheoryData<string> Checklists => [.. PracticeCatalog.Checklists.Select(checklist => checklist.Id)];

    [Theory]
    [MemberData(nameof(Checklists))]
    public void Every_item_is_present_absent_or_unknown_just_as_trying_all_completions_says(string id)
    {
        foreach (ChecklistItem item in PracticeCatalog.Find(id)!.Items)
        {
            BruteForce truth = new(item.Criterion.Condition);
            int tried = 0;
            foreach (Answers answers in PartialAnswers.All(truth.Relevant).Take(20_000).Concat(PartialAnswers.Sample(truth.Relevant, 2_000, seed: 2016)))
            {
                Assert.Equal(truth.StatusByTryingAll(answers), item.Criterion.Assess(answers));
                tried++;
            }

            Assert.True(tried > 2_000);
        }
    }

    [Theory]
    [MemberData(nameof(Checklists))]
    public void Where_nothing_is_known_every_item_is_unknown_and_every_question_is_worth_asking(string id)
    {
        Checklist checklist = PracticeCatalog.Find(id)!;

        ChecklistResult result = checklist.Assess(Answers.Unknown);

        Assert.Equal(checklist.Items, result.Unknown.Select(finding => finding.Item));
        Assert.Empty(result.Present);
        Assert.Empty(result.Absent);
        Assert.Equal(checklist.Questionnaire.Questions, result.OpenQuestions);
        Assert.All(result.Findings, finding => Assert.StartsWith(finding.Item.Id == "inequality" ? "Find out" : "Ask: ", finding.Advice!.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Checklists))]
    public void A_question_left_open_never_makes_an_item_absent_that_could_be_present(string id)
    {
        Checklist checklist = PracticeCatalog.Find(id)!;
        foreach (ChecklistItem item in checklist.Items)
        {
            Answers present = Presenting(item);
            foreach (Question question in item.Criterion.Condition.Questions)
            {
                ChecklistFinding finding = checklist.Assess(present.WithOptions(question, [.. question.Options]))[item];

                Assert.Equal(Presence.Present, checklist.Assess(present)[item].Presence);
                Assert.NotEqual(Presence.Absent, finding.Presence);
                Assert.Equal(finding.Presence == Presence.Unknown, finding.OpenQuestions.Count > 0);
            }
        }
    }

    [Fact]
    public void What_is_present_absent_and_unknown_is_listed_with_its_advice_and_what_to_ask()
    {
        Answers answers = Answers.Unknown
            .With(Readiness.RecognisesCompetence, true).With(Readiness.SeesIndividualNeeds, true)
            .With(Readiness.HoldsDialogue, false)
            .With(Readiness.EvaluatesItself, true);

        ChecklistResult result = Readiness.Checklist.Assess(answers);

        Assert.Equal([Readiness.CustomerActivation], result.Present.Select(finding => finding.Item));
        Assert.Equal([Readiness.InteractionCapabilities], result.Absent.Select(finding => finding.Item));
        Assert.Equal([Readiness.OrganisationalActivation, Readiness.LearningAgility], result.Unknown.Select(finding => finding.Item));
        Assert.Equal([Readiness.WorksAcrossTeams, Readiness.HasResourcesForClients, Readiness.AdaptsToNeeds], result.OpenQuestions);
        Assert.Null(result[Readiness.CustomerActivation].Advice);
        Assert.Equal(
            Readiness.CustomerActivation.Criterion.WithParts().SelectMany(criterion => criterion.Citations).Distinct(), result[Readiness.CustomerActivation].Citations);
        Assert.Same(Readiness.InteractionCapabilities.WhenAbsent, result[Readiness.InteractionCapabilities].Advice);
        Assert.Equal("absent: The organisation talks with clients and learns from it what could be new", result[Readiness.InteractionCapabilities].ToString());
        Assert.Contains(Bibliography.SharmaEtAl2014, result[Readiness.InteractionCapabilities].Citations.Select(citation => citation.Work));
        Assert.Equal(Answers.Unknown.With(Readiness.HoldsDialogue, false), result[Readiness.InteractionCapabilities].Answers);
        Assert.Throws<KeyNotFoundException>(() => result[Network.Coordination]);
    }

    [Fact]
    public void A_checklist_refuses_answers_to_the_codebook_and_to_other_checklists()
    {
        Assert.Throws<ArgumentException>(() => Readiness.Checklist.Assess(Answers.Unknown.With(Codebook.Users, true)));
        Assert.Throws<ArgumentException>(() => Readiness.Checklist.Assess(Answers.Unknown.With(Network.IsManaged, true)));
    }

    [Fact]
    public void A_finding_rests_on_what_its_item_its_parts_and_its_advice_rest_on_each_once()
    {
        Citation[] works =
            [.. new[] { Bibliography.Alford2009, Bibliography.Needham2007, Bibliography.Pestoff2006, Bibliography.Bovaird2007 }.Select(work => Citation.Reading(work))];
        ChecklistItem item = new()
        {
            Name = "Bed and path",
            Criterion = Criterion.All(
                "both", "There are a bed and a path", works[0],
                Criterion.Test("managed", "It is managed", Network.IsManaged.Is(true), works[1]),
                Criterion.Test("not-managed", "It is not managed", Network.IsManaged.Is(false), works[2], works[1])),
            WhenAbsent = new Advice("Dig.", works[3], works[0]),
        };

        Assert.Equal(works, Assert.Single(ListOf(item).Assess(Answers.Unknown.With(Network.IsManaged, true)).Findings).Citations);
    }

    [Fact]
    public void A_checklist_needs_items_with_ids_of_their_own_on_one_questionnaire()
    {
        Assert.Throws<ArgumentException>(() => ListOf());
        Assert.Throws<ArgumentException>(() => ListOf(Network.Coordination, Network.Coordination));
        Assert.Throws<ArgumentException>(() => ListOf(Network.Coordination, Readiness.LearningAgility));
        Assert.Equal(Network.Checklist.Questionnaire, ListOf(Network.Coordination).Questionnaire);
    }

    [Fact]
    public void An_item_on_questions_that_imply_each_other_has_them_asked()
    {
        ChecklistFinding finding = Assert.Single(ListOf(Bed(out _, out _)).Assess(Answers.Unknown).Findings);

        Assert.Equal(Presence.Unknown, finding.Presence);
        Assert.Empty(finding.OpenQuestions);
        Assert.Equal("Ask: Is it planted? Is it grown?", finding.Advice!.Text);
    }

    [Fact]
    public void Where_answers_contradict_each_other_nothing_is_asked()
    {
        ChecklistItem item = Bed(out Question<bool> planted, out Question<bool> grown);

        ChecklistFinding finding = Assert.Single(ListOf(item).Assess(Answers.Unknown.With(planted, true).With(grown, false)).Findings);

        Assert.Equal(Presence.Unknown, finding.Presence);
        Assert.Null(finding.Advice);
        Assert.Equal([Source], finding.Citations);
    }

    [Fact]
    public void What_is_missing_and_what_is_not_there_is_refused_by_name()
    {
        ChecklistResult result = Network.Checklist.Assess(Answers.Unknown);

        Assert.Throws<ArgumentNullException>("value", () => new Checklist { Id = "own", Title = "Own", Summary = "Own.", Items = null! });
        Assert.Throws<ArgumentNullException>("itemId", () => Network.Checklist[null!]);
        Assert.Throws<ArgumentNullException>("item", () => result[(ChecklistItem)null!]);
        Assert.Throws<ArgumentException>("answers", () => Readiness.Checklist.Assess(Answers.Unknown.With(Codebook.Users, true)));
        Assert.Same(Network.Coordination, Network.Checklist[Network.Coordination.Id]);
        Assert.Same(result[Network.Coordination], result[Network.Coordination.Id]);
        Assert.Equal(
            "'network' has no item 'coordinatoin'; did you mean 'coordination'?", Assert.Throws<KeyNotFoundException>(() => Network.Checklist["coordinatoin"]).Message);
        Assert.Equal("'learning-agility' is not an item of 'network'.", Assert.Throws<KeyNotFoundException>(() => result[Readiness.LearningAgility]).Message);
    }

    [Fact]
    public void Advice_needs_words_and_a_source()
    {
        Assert.Throws<ArgumentException>(() => new Advice(" ", Source));
        Assert.Throws<ArgumentNullException>(() => new Advice("Do it.", null!));
        Assert.Equal([Source, Source], new Advice("Do it.", Source, Source).Citations);
    }

    // A bed is planted and grows, and each of the two follows from the other.
    private static ChecklistItem Bed(out Question<bool> planted, out Question<bool> grown)
    {
        QuestionnaireBuilder pair = new("pair");
        planted = pair.YesNo("planted", "Is it planted?", "", "Beans.", "Weeds.", [Source]);
        grown = pair.YesNo("grown", "Is it grown?", "", "Beans.", "Weeds.", [Source]);
        pair.Implies("plantedGrows", planted.Is(true), grown.Is(true), "it rains");
        pair.Implies("grownIsPlanted", grown.Is(true), planted.Is(true), "nothing seeds itself");
        _ = pair.Build();
        return new() { Name = "A bed", Criterion = Criterion.Test("bed", "There is a bed", planted.Is(true) & grown.Is(true), Source) };
    }

    private static Checklist ListOf(params ChecklistItem[] items) => new() { Id = "own", Title = "Own", Summary = "Own.", Items = items };

    private static Answers Presenting(ChecklistItem item) =>
        PartialAnswers.All(item.Criterion.Condition.Questions)
            .First(answers => item.Criterion.Condition.Questions.All(answers.Settles)
                && item.Criterion.Assess(answers) == CoProduction.Coding.CriterionStatus.Met);
}
