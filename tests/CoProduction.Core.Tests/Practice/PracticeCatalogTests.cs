using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Practice;

namespace CoProduction.Tests.Practice;

public sealed class PracticeCatalogTests
{
    public static TheoryData<string> Checklists => [.. PracticeCatalog.Checklists.Select(checklist => checklist.Id)];

    private static IEnumerable<ChecklistItem> Items => PracticeCatalog.Checklists.SelectMany(checklist => checklist.Items);

    [Fact]
    public void The_checklists_are_found_by_their_ids() => Assert.Equal(
        ["drivers", "opportunities", "barriers", "feasibility", "engagement", "readiness", "network", "partnership", "cautions"],
        PracticeCatalog.Checklists.Select(checklist => PracticeCatalog.Find(checklist.Id)!.Id));

    [Fact]
    public Task What_makes_each_item_and_each_caution_present() => Snapshot.Verify(string.Join(
        "\n",
        [
            .. from checklist in PracticeCatalog.Checklists
               from item in checklist.Items
               from criterion in item.Criterion.WithParts()
               select $"{checklist.Id}, {item.Id}{(criterion == item.Criterion ? "" : $", {criterion.Id}")}: {criterion.Condition}",
            .. PracticeCatalog.Cautions.Select(caution => $"caution, {caution.Id}: {caution.Sign.Condition}"),
        ]));

    [Fact]
    public void An_unknown_id_finds_no_checklist()
    {
        Assert.Null(PracticeCatalog.Find("Readiness"));
        Assert.Throws<ArgumentNullException>(() => PracticeCatalog.Find(null!));
    }

    [Theory]
    [MemberData(nameof(Checklists))]
    public void A_checklist_asks_its_own_questions_all_of_them_and_no_others(string id)
    {
        Checklist checklist = PracticeCatalog.Find(id)!;

        Assert.Equal(id, checklist.Questionnaire.Id);
        Assert.NotSame(Codebook.Questionnaire, checklist.Questionnaire);
        Assert.Equal(
            checklist.Questionnaire.Questions,
            checklist.Items.SelectMany(item => item.Criterion.Condition.Questions).Distinct().OrderBy(question => question.Index));
        Assert.Equal(checklist.Questionnaire.Questions.Count, checklist.Questionnaire.Questions.Select(question => question.Id).Distinct().Count());
        Assert.EndsWith(".", checklist.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Checklists))]
    public void A_question_says_what_it_asks_when_to_give_each_answer_and_where_it_comes_from(string id) =>
        Assert.All(PracticeCatalog.Find(id)!.Questionnaire.Questions, question =>
        {
            Assert.EndsWith("?", question.Wording, StringComparison.Ordinal);
            Assert.NotEmpty(question.Citations);
            Assert.All(question.Options, option =>
            {
                Assert.EndsWith(".", option.Meaning, StringComparison.Ordinal);
                Assert.EndsWith(".", option.Example, StringComparison.Ordinal);
            });
        });

    [Fact]
    public void Every_item_has_a_source_and_sourced_advice_for_what_can_be_found()
    {
        Assert.All(Items, item =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", item.Id);
            Assert.All(item.Criterion.WithParts(), criterion => Assert.NotEmpty(criterion.Citations));
            Assert.True(item.WhenPresent is not null || item.WhenAbsent is not null, $"'{item.Id}' has no advice.");
            Assert.All(
                new[] { item.WhenPresent, item.WhenAbsent, item.WhenUnknown }.OfType<Advice>(),
                advice => Assert.True(advice.Citations.Count > 0 && advice.Text[^1] is '.' or '?', advice.Text));
        });
    }

    [Fact]
    public void Ids_of_items_are_unique_within_their_checklist_and_those_of_criteria_within_their_item()
    {
        Assert.All(PracticeCatalog.Checklists, checklist =>
            Assert.Equal(checklist.Items.Count, checklist.Items.Select(item => item.Id).Distinct().Count()));
        Assert.All(Items, item =>
            Assert.Equal(item.Criterion.WithParts().Count(), item.Criterion.WithParts().Select(part => part.Id).Distinct().Count()));
    }

    [Fact]
    public void A_caution_bears_the_id_the_name_and_the_advice_of_its_item_and_asks_the_codebook()
    {
        Assert.Equal(["tokenism", "rejected-responsibility", "co-destruction"], PracticeCatalog.Cautions.Select(caution => caution.Id));
        Assert.All(Items.Where(item => item.Caution is not null), item =>
        {
            Assert.Equal((item.Id, item.Name, item.WhenPresent), (item.Caution!.Id, item.Caution.Name, item.Caution.Advice));
            Assert.Same(Codebook.Questionnaire, item.Caution.Sign.Condition.Questionnaire);
        });
    }

    [Fact]
    public void Every_work_of_the_reviews_reference_list_is_cited_by_a_definition_a_kind_or_an_item()
    {
        IEnumerable<Criterion> criteria =
        [
            .. DefinitionCatalog.Definitions.SelectMany(definition => definition.Criterion.WithParts()),
            .. DefinitionCatalog.Typologies.SelectMany(typology => typology.Kinds).SelectMany(kind => kind.Criterion.WithParts()),
            .. Items.SelectMany(item => item.Criterion.WithParts()),
        ];
        HashSet<Work> cited =
        [
            .. criteria.SelectMany(criterion => criterion.Citations).Select(citation => citation.Work),
            .. Items.SelectMany(item => new[] { item.WhenPresent, item.WhenAbsent, item.WhenUnknown }).OfType<Advice>()
                .SelectMany(advice => advice.Citations).Select(citation => citation.Work),
        ];

        Assert.Equal(25, Bibliography.ReviewReferences.Count);
        Assert.Empty(Bibliography.ReviewReferences.Where(work => !cited.Contains(work)).Select(work => work.Id));
    }

    [Fact]
    public void What_the_review_says_of_a_work_names_the_page_of_the_review()
    {
        Citation[] reported = [.. Items.SelectMany(item => item.Criterion.WithParts()).SelectMany(criterion => criterion.Citations)
            .Where(citation => citation.ReportedIn == Bibliography.NightingaleEtAl2016)];

        Assert.NotEmpty(reported);
        Assert.All(reported, citation => Assert.Matches("^pp?\\. ([3-9]|10)(-([4-9]|10))?$", citation.ReportedLocator));
    }

    [Fact]
    public void The_cautions_are_those_of_all_checklists()
    {
        Assert.Equal(PracticeCatalog.Checklists.SelectMany(checklist => checklist.Items).Select(item => item.Caution).OfType<Caution>(), PracticeCatalog.Cautions);
        Assert.Equal(3, PracticeCatalog.Cautions.Count);
    }
}
