using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests;

public sealed class CriterionPathTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Needham2007);

    private static readonly Definition Both = Definition(Criterion.All(
        "both", "It counts under both", Source, Sharp1980.Definition.Criterion.WithId("sharp"), Needham2007.Definition.Criterion.WithId("needham")));

    [Fact]
    public void All_definitions_of_the_catalogue_can_be_joined_under_one_parent()
    {
        Definition any = Definition(Criterion.Any(
            "any", "It counts under some definition", Source,
            [.. DefinitionCatalog.Definitions.Select(definition => definition.Criterion.WithId(definition.Id))]));

        Assert.Equal(41, any.Criterion.Parts.Count);
        Assert.Equal(any.Criterion.WithParts().Count(), any.Criterion.WithParts().Select((_, place) => any.Criterion.Outline.Paths[place]).Distinct().Count());
        Assert.Same(Sharp1980.ProducerInput, any["any/sharp-1980/producer-input"]);
        Assert.Same(BrudneyEngland1983.Voluntary, any["brudney-england-1983/voluntary"]);
        Assert.All(any.Criterion.WithParts().Index(), placed => Assert.Same(placed.Item, any[any.Criterion.Outline.Paths[placed.Index]]));
    }

    [Fact]
    public void A_criterion_is_found_by_its_path_or_by_the_end_of_it_that_no_other_has()
    {
        Assert.Same(Both.Criterion, Both["both"]);
        Assert.Same(Both.Criterion.Parts[0], Both["sharp"]);
        Assert.Same(Sharp1980.ProducerInput, Both["both/sharp/producer-input"]);
        Assert.Same(Sharp1980.ProducerInput, Both["sharp/producer-input"]);
        Assert.Same(Sharp1980.ProducerInput, Both["producer-input"]);
        Assert.Same(BrudneyEngland1983.Voluntary, BrudneyEngland1983.Definition["voluntary"]);
    }

    [Fact]
    public void What_no_criterion_is_called_or_more_than_one_is_found_by_nothing()
    {
        Definition twice = Definition(Criterion.All("twice", "Both", Source, Group("one", Asking("it")), Group("other", Asking("it"))));

        Missing("'it' is more than one criterion within 'twice': twice/one/it, twice/other/it.", () => twice["it"]);
        Missing("There is no criterion 'Voluntary' within 'both'.", () => Both["Voluntary"]);
        Missing("There is no criterion 'input' within 'both'.", () => Both["input"]);
        Missing("There is no criterion '' within 'both'.", () => Both[""]);
        Assert.Throws<ArgumentNullException>(() => Both[null!]);
        Assert.Same(twice.Criterion.Parts[1].Parts[0], twice["other/it"]);
    }

    [Fact]
    public void One_criterion_in_two_places_is_one_criterion()
    {
        Criterion shared = Asking("it");
        Definition twice = Definition(Criterion.All("twice", "Both", Source, Group("one", shared), Group("other", shared)));
        Judgement judgement = new Classifier([twice]).Classify(new Activity("Users help") { Users = true })[twice];

        Assert.Same(shared, twice["it"]);
        Assert.Equal("twice/one/it", judgement[shared].Path);
        Assert.Equal("twice/other/it", judgement["other/it"].Path);
    }

    [Fact]
    public void The_findings_on_joined_definitions_are_had_by_criterion_and_by_path()
    {
        Judgement judgement = new Classifier([Both]).Classify(new Activity("Users help staff") { ProfessionalsDeliver = true, FormalArrangement = false })[Both];

        Assert.Equal(CriterionStatus.Met, judgement[Sharp1980.ProducerInput].Status);
        Assert.Equal("both/sharp/producer-input", judgement[Sharp1980.ProducerInput].Path);
        Assert.Equal("not met: A formal arrangement provides for the input of both sides", judgement["sharp/formal-arrangement"].ToString());
        Assert.Same(judgement.Root, judgement["both"]);
        Assert.All(judgement.Findings, finding => Assert.Same(finding, judgement[finding.Path]));
        Missing("The criterion 'voluntary' does not stand within 'both'.", () => judgement[BrudneyEngland1983.Voluntary]);
        Missing(
            "This criterion 'producer-input' does not stand within 'both', but another with the same id.",
            () => judgement[Sharp1980.ProducerInput.WithId("other").WithId("producer-input")]);
        Missing("There is no criterion 'voluntary' within 'both'.", () => judgement["voluntary"]);
        Assert.Throws<ArgumentNullException>(() => judgement[(Criterion)null!]);
    }

    [Fact]
    public void Parts_of_one_criterion_have_ids_of_their_own_and_parts_of_others_need_not()
    {
        Refused("Two parts of 'all' share the id 'it'.", () => Criterion.All("all", "All", Source, Asking("it"), Asking("it")));
        Refused("Two parts of 'any' share the id 'it'.", () => Criterion.Any("any", "Any", Source, Asking("other"), Asking("it"), Asking("it")));
        Assert.Equal(["same", "same/same"], Group("same", Asking("same")).Outline.Paths);
    }

    [Fact]
    public void A_path_is_made_of_ids_that_contain_no_stroke()
    {
        Refused("'a/b' cannot be an id: '/' stands between the ids of a path.", () => Asking("a/b"));
        Refused("'a/b' cannot be an id: '/' stands between the ids of a path.", () => Sharp1980.Definition.Criterion.WithId("a/b"));
        Assert.Throws<ArgumentException>(() => Sharp1980.Definition.Criterion.WithId(" "));
    }

    [Fact]
    public void A_criterion_under_another_id_is_the_same_but_for_it()
    {
        Criterion original = Sharp1980.Definition.Criterion;
        Criterion named = original.WithId("sharp");

        Assert.Equal("sharp", named.Id);
        Assert.Equal(original.Parts, named.Parts);
        Assert.Equal(original.Citations, named.Citations);
        Assert.Equal((original.Statement, original.Composition), (named.Statement, named.Composition));
        Assert.Same(original.Condition, named.Condition);
    }

    private static Definition Definition(Criterion criterion) =>
        new() { Id = "own", Work = Bibliography.Needham2007, Summary = "One of our own.", Criterion = criterion };

    private static Criterion Asking(string id) => Criterion.Test(id, "Users take part", Codebook.Users.Is(true), Source);

    private static Criterion Group(string id, Criterion part) => Criterion.All(id, "A group", Source, part);

    private static void Missing(string message, Func<object> find) => Assert.Equal(message, Assert.Throws<KeyNotFoundException>(find).Message);

    private static void Refused(string message, Func<object> make) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
}
