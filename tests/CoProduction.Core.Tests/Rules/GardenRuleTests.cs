using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Rules;

/// <summary>What rules say of themselves and refuse, on a questionnaire of three questions.</summary>
public sealed class GardenRuleTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    private static readonly Criterion Open = Criterion.Test("open", "It is open", GardenQuestions.Open.Is(true), Source);

    private static readonly Criterion Watered = Criterion.Test("watered", "It is watered", GardenQuestions.Watered.Is(true), Source);

    private static readonly Criterion Large = Criterion.Test("large", "It is large", GardenQuestions.Crop.Is(Scale.Community), Source);

    [Fact]
    public void Null_is_refused_by_the_name_of_what_is_missing()
    {
        DefinitionSet one = new([OwnDefinitions.Of("one", Open.Condition)]);
        Classification result = new Classifier(one).Classify(new Activity("a garden"));
        (string Name, Action Action)[] refused =
        [
            ("sign", () => _ = new Caution("Open", null!, new Advice("Close it.", Source))),
            ("advice", () => _ = new Caution("Open", Open, null!)),
            ("criterion", () => _ = new Kind("open", null!)),
            ("value", () => Gardens(isOrdered: false, null!)),
            ("value", () => Gardens(isOrdered: false, [null!])),
            ("value", () => Gardens(isOrdered: false, [new Kind("open", Open), null!])),
            ("condition", () => Criterion.Test("open", "It is open", null!, Source)),
            ("citation", () => Criterion.Test("open", "It is open", Open.Condition, null!)),
            ("citation", () => Criterion.Test("open", "It is open", Open.Condition, Source, Source, null!)),
            ("parts", () => Criterion.All("all", "All", Source, Open, null!)),
            ("parts", () => Criterion.Any("any", "Any", Source, [null!])),
            ("part", () => Criterion.Not("not", "Not", Source, null!)),
            ("definitions", () => _ = new DefinitionSet(null!)),
            ("definitions", () => _ = new DefinitionSet([null!])),
            ("id", () => one.Find(null!)),
            ("id", () => _ = one[null!]),
            ("definition", () => one.IndexOf(null!)),
            ("definition", () => _ = result[(Definition)null!]),
            ("definitionId", () => _ = result[(string)null!]),
            ("criterion", () => _ = result.Judgements[0][(Criterion)null!]),
            ("path", () => _ = result.Judgements[0][(string)null!]),
            ("kindId", () => _ = Gardens(isOrdered: false, [new Kind("open", Open)])[null!]),
        ];

        Assert.All(refused, each => Assert.Equal(each.Name, Assert.Throws<ArgumentNullException>(each.Action).ParamName));
    }

    [Fact]
    public void A_typology_is_called_by_its_work_and_its_dimension_and_its_kinds_by_their_names()
    {
        Typology gardens = Gardens(isOrdered: false, [new Kind("Open gardens", Open)]);

        Assert.Equal("Whitaker (1980): access", gardens.Name);
        Assert.Equal("Whitaker (1980): access", gardens.ToString());
        Assert.Equal("Open gardens", gardens["open"].ToString());
        Assert.Equal("Open", new Caution("Open", Open, new Advice("Close it.", Source)).ToString());
    }

    [Fact]
    public void Whether_the_kinds_rise_is_part_of_what_a_typology_asks()
    {
        Kind[] kinds = [new("open", Open), new("watered", Watered)];

        Assert.Equal("646effae697e3f24", Gardens(isOrdered: false, kinds).ContentHash);
        Assert.NotEqual(Gardens(isOrdered: false, kinds).ContentHash, Gardens(isOrdered: true, kinds).ContentHash);
        Assert.NotEqual(Gardens(isOrdered: false, kinds).ContentHash, Gardens(isOrdered: false, [kinds[1], kinds[0]]).ContentHash);
    }

    [Fact]
    public void A_set_of_definitions_is_taken_as_it_is()
    {
        DefinitionSet one = new([OwnDefinitions.Of("one", Open.Condition)]);

        Assert.Same(one, new Classifier(one).Definitions);
    }

    [Fact]
    public void What_was_not_applied_is_told_apart_from_another_of_the_same_id()
    {
        Classification result = new Classifier([OwnDefinitions.Of("one", Open.Condition), OwnDefinitions.Of("two", Watered.Condition)]).Classify(new Activity("a garden"));

        Missing("This definition 'two' was not applied, but another with the same id.", () => result[OwnDefinitions.Of("two", Watered.Condition)]);
        Missing("The definition 'three' was not applied.", () => result[OwnDefinitions.Of("three", Watered.Condition)]);
    }

    [Fact]
    public void The_parts_of_each_criterion_are_found_in_the_outline_and_every_criterion_at_its_place()
    {
        Criterion inner = Criterion.Any("inner", "One of two", Source, Watered, Large);
        Criterion whole = Criterion.All("whole", "All", Source, inner, Open, Criterion.Not("not", "Not so", Source, Criterion.All("deep", "Deep", Source, Large)));
        Outline outline = whole.Outline;

        Assert.Equal([0, 1, 2, 2, 1, 1, 2, 3], outline.Depths);
        Assert.All(outline.Criteria.Index(), placed => Assert.Equal(placed.Item.Parts, outline.PartsOf(placed.Index).Select(place => outline.Criteria[place])));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 3], outline.Criteria.Select(outline.PlaceOf));
        Missing("The criterion 'shut' does not stand within 'whole'.", () => outline.PlaceOf(Open.WithId("shut")));
        Missing("This criterion 'open' does not stand within 'whole', but another with the same id.", () => outline.PlaceOf(Open.WithId("shut").WithId("open")));
    }

    [Fact]
    public void The_grounds_of_a_reason_are_the_tests_that_its_answers_settle_beneath_a_denial_too()
    {
        Criterion notBoth = Criterion.Not("not", "Not both", Source, Criterion.All("both", "Both", Source, Open, Large));
        Definition definition = Definition(notBoth);
        Answers shut = Answers.Unknown.With(GardenQuestions.Open, false);
        Answers both = Answers.Unknown.With(GardenQuestions.Open, true).With(GardenQuestions.Crop, Scale.Community);

        Assert.Equal([Open], Reasons(definition, shut).Single().Criteria);
        Assert.Equal([Open, Large], Reasons(definition, both).Single().Criteria);
    }

    [Fact]
    public void A_criterion_made_of_its_parts_by_name_asks_what_each_way_of_making_it_asks()
    {
        (Criterion Made, Criterion Named)[] pairs =
        [
            (Open, Criterion.Of(Composition.Test, "open", "It is open", Open.Condition, [], [Source])),
            (Criterion.All("all", "All", Source, Open, Large), Criterion.Of(Composition.All, "all", "All", null, [Open, Large], [Source])),
            (Criterion.Any("any", "Any", Source, Open, Large), Criterion.Of(Composition.Any, "any", "Any", null, [Open, Large], [Source])),
            (Criterion.Not("not", "Not", Source, Open), Criterion.Of(Composition.Not, "not", "Not", null, [Open], [Source])),
        ];

        Assert.All(pairs, pair => Assert.Equal((pair.Made.Composition, pair.Made.Condition.ToString()), (pair.Named.Composition, pair.Named.Condition.ToString())));
    }

    [Fact]
    public void A_criterion_is_the_ground_itself_where_it_takes_several_of_its_parts_together()
    {
        Criterion either = Criterion.Any("either", "It is open or shut", Source, Open, Criterion.Not("shut", "It is shut", Source, Open));
        Definition definition = Definition(Criterion.All("all", "All", Source, either, Watered));

        Reason reason = Reasons(definition, Answers.Unknown.With(GardenQuestions.Watered, true)).Single();

        Assert.Equal([either, Watered], reason.Criteria);
        Assert.Equal([Source], reason.Citations);
    }

    [Fact]
    public void A_criterion_that_uses_another_twice_at_each_of_a_hundred_levels_is_hashed_as_the_graph_that_it_is()
    {
        Condition shared = GardenQuestions.Open.Is(true);
        for (int level = 0; level < 100; level++)
        {
            shared = (shared & GardenQuestions.Watered.Is(true)) | (shared & GardenQuestions.Watered.Is(false));
        }

        Assert.Equal(OwnDefinitions.Of("shared", shared).ContentHash, OwnDefinitions.Of("shared", shared).ContentHash);
    }

    private static IReadOnlyList<Reason> Reasons(Definition definition, Answers answers) =>
        new Classifier([definition]).Classify(new Activity("a garden") { Answers = answers })[definition].Reasons;

    private static Definition Definition(Criterion criterion) =>
        new() { Id = "own", Work = Bibliography.Whitaker1980, Summary = "One of our own.", Criterion = criterion };

    private static Typology Gardens(bool isOrdered, IReadOnlyList<Kind> kinds) =>
        new() { Id = "gardens", Dimension = "access", Work = Bibliography.Whitaker1980, Summary = "Who may enter.", IsOrdered = isOrdered, Kinds = kinds };

    private static void Missing(string message, Func<object> find) => Assert.StartsWith(message, Assert.Throws<KeyNotFoundException>(find).Message, StringComparison.Ordinal);
}
