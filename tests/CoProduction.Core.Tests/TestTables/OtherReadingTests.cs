using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.TestTables;

namespace CoProduction.Tests.TestTables;

/// <summary>Definitions with one condition changed, held against the test table of the definition as it is.</summary>
public sealed class OtherReadingTests
{
    public static TheoryData<string> Definitions => Judging.DefinitionsThat(_ => true);

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_condition_met_by_other_answers_at_one_place_or_at_all_shows_on_the_table_unless_nothing_at_all_turns_on_it(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        var table = TestTable.Of(definition);
        int shown = 0;
        foreach (Condition changed in Changes(table, Sets))
        {
            if (Shows(table, changed))
            {
                shown++;
            }
            else
            {
                Assert.Equal(Relation.Equivalent, DefinitionComparison.Of(definition, Own(changed)).Relation);
            }
        }

        Assert.True(shown >= 2 * table.Conditions.Count, $"Only {shown} showed.");
    }

    [Fact]
    public void The_same_holds_of_any_definition_one_may_think_of_by_looking_at_every_activity()
    {
        Random random = new(29);
        (int shown, int free, int along) = (0, 0, 0);
        for (int drawn = 0; drawn < 300; drawn++)
        {
            Condition condition = RandomConditions.Draw(random, random.GetItems(RandomConditions.Tied, 5), depth: 3);
            var table = TestTable.Of(Own(condition));
            UInt128[] worlds = Worlds(condition);
            along += table.Conditions.Count(tested => tested.Along.Count > 0);
            Assert.All(table.Activities, activity => Assert.Contains(activity.Answers.Excluded.Bits, worlds));
            foreach (Condition changed in Changes(table, OneByOne))
            {
                bool differs = worlds.Any(world => Holds(condition, world) != Holds(changed, world));
                (shown, free) = differs ? (shown + 1, free) : (shown, free + 1);
                Assert.Equal(differs, Shows(table, changed));
            }
        }

        Assert.True(shown > 1_000 && free > 200 && along > 50, $"{shown} showed, {free} made no difference, {along} conditions changed along with others.");
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Each_answer_is_shown_by_activities_that_give_it_or_turns_nothing(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        var table = TestTable.Of(definition);
        foreach (TestedCondition tested in table.Conditions)
        {
            var asked = (AnswerCondition)tested.Condition;
            Assert.Equal(tested.Question.Options, tested.Answers.Select(each => each.Answer));
            foreach (TestedAnswer answer in tested.Answers)
            {
                Condition[] changed = [.. Changes(definition.Criterion.Condition, asked, answer.Answer.Mask.Bits)];
                Assert.Equal((asked.Excluded.Bits & answer.Answer.Mask.Bits) == 0, answer.Meets);
                Assert.Equal(changed.Any(each => Shows(table, each)), answer.Activities.Count > 0);
                Assert.All(answer.Activities, activity =>
                {
                    Assert.Contains(activity, table.Activities);
                    Assert.Equal([answer.Answer], activity.Answers.Possible(tested.Question));
                    Assert.Contains(changed, each => Turns(activity, each));
                });
            }
        }
    }

    [Fact]
    public void A_condition_on_three_answers_has_an_activity_for_each_and_one_on_all_of_them_says_so()
    {
        Condition voluntary = Codebook.Voluntariness.Is(Voluntariness.Voluntary);
        Condition anyUsers = Codebook.Users.Is(true, false);
        Condition noEffect = !Codebook.IntendedEffect.Is(IntendedEffect.Positive, IntendedEffect.Neutral, IntendedEffect.Negative);

        var table = TestTable.Of(Own(voluntary & anyUsers & !noEffect));

        Assert.Equal(
            ["voluntariness: voluntary decides alone between 1 and 2", "users: any answer never decides alone", "intendedEffect: any answer never decides alone"],
            table.Conditions.Select(tested => tested.ToString()));
        Assert.Equal(
            ["voluntary meets it: 1", "partlyVoluntary does not meet it: 2", "compelled does not meet it: 3"],
            table.Conditions[0].Answers.Select(answer => answer.ToString()));
        Assert.Equal(["yes meets it: 1", "no meets it: 4"], table.Conditions[1].Answers.Select(answer => answer.ToString()));
        Assert.Equal(3, table.Conditions[2].Answers.Count(answer => answer.Activities.Count == 1));
        Assert.All(table.Conditions.Skip(1), tested => Assert.True(tested is { Met: not null, NotMet: null }));
        Assert.Equal("intendedEffect: no answer", noEffect.ToString());
    }

    [Fact]
    public void An_answer_that_the_others_rule_out_turns_nothing()
    {
        var table = TestTable.Of(Own(Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Active)));

        Assert.Equal(
            ["active meets it: 1", "passive does not meet it: no activity turns on it"], table.Conditions[1].Answers.Select(answer => answer.ToString()));
    }

    /// <summary>The definition with one of its conditions met otherwise, at all places where it or its contrary is asked, and at each of them.</summary>
    private static IEnumerable<Condition> Changes(TestTable table, Func<IReadOnlyList<AnswerOption>, IEnumerable<UInt128>> others) =>
        from tested in table.Conditions
        from otherwise in others(tested.Question.Options)
        from changed in Changes(table.Definition.Criterion.Condition, (AnswerCondition)tested.Condition, otherwise)
        select changed;

    private static IEnumerable<Condition> Changes(Condition condition, AnswerCondition asked, UInt128 otherwise)
    {
        int places = Changed(condition, asked, otherwise, null).Places;
        return Enumerable.Range(0, places).Select(place => Changed(condition, asked, otherwise, place).Condition)
            .Prepend(Changed(condition, asked, otherwise, null).Condition);
    }

    /// <summary>A condition in which one of its conditions takes some answers the other way at one place, or at all; and at how many it is asked.</summary>
    private static (Condition Condition, int Places) Changed(Condition condition, AnswerCondition asked, UInt128 otherwise, int? at)
    {
        if (condition is AnswerCondition leaf)
        {
            bool alike = leaf.Question == asked.Question && (leaf.Excluded.Bits == asked.Excluded.Bits || (leaf.Excluded.Bits ^ asked.Excluded.Bits) == asked.Question.Mask.Answers.Bits);
            return !alike ? (leaf, 0) : at is null or 0 ? (new AnswerCondition(leaf.Question, new AnswerSet(leaf.Question.Mask.Answers.Bits & ~(leaf.Excluded.Bits ^ otherwise))), 1) : (leaf, 1);
        }

        var compound = (CompoundCondition)condition;
        List<Condition> parts = [];
        int places = 0;
        foreach (Condition part in compound.Parts)
        {
            (Condition changed, int within) = Changed(part, asked, otherwise, at - places);
            parts.Add(changed);
            places += within;
        }

        return (compound.IsAll ? Condition.AllOf([.. parts]) : Condition.AnyOf([.. parts]), places);
    }

    private static bool Shows(TestTable table, Condition changed) => table.Activities.Any(activity => Turns(activity, changed));

    private static bool Turns(TestActivity activity, Condition changed) =>
        Holds(changed, activity.Answers.Excluded.Bits) != (activity.Verdict == Verdict.CoProduction);

    private static Definition Own(Condition condition) => new()
    {
        Id = "own", Work = Bibliography.Sharp1980, Summary = "One of our own.", Criterion = Criterion.Test("own", "own", condition, Citation.Reading(Bibliography.Sharp1980)),
    };

    /// <summary>Every set of answers but the empty one.</summary>
    private static IEnumerable<UInt128> Sets(IReadOnlyList<AnswerOption> answers) => Enumerable.Range(1, (1 << answers.Count) - 1)
        .Select(set => answers.Where((_, index) => (set & (1 << index)) != 0).Aggregate(UInt128.Zero, (mask, answer) => mask | answer.Mask.Bits));

    private static IEnumerable<UInt128> OneByOne(IReadOnlyList<AnswerOption> answers) => answers.Select(answer => answer.Mask.Bits);

    /// <summary>Every complete set of answers to a condition's questions that some activity can have.</summary>
    private static UInt128[] Worlds(Condition condition)
    {
        BruteForce truth = new(condition);
        IEnumerable<Answers> complete = condition.Questions.Aggregate(
            Enumerable.Repeat(Answers.Unknown, 1),
            (all, question) => all.SelectMany(_ => question.Options, (known, option) => known.WithOptions(question, option)));
        return [.. complete.Where(answers => truth.Status(answers) != CriterionStatus.Open).Select(answers => answers.Excluded.Bits)];
    }

    private static bool Holds(Condition condition, UInt128 excluded) => condition switch
    {
        CompoundCondition { IsAll: true } all => all.Parts.All(part => Holds(part, excluded)),
        CompoundCondition any => any.Parts.Any(part => Holds(part, excluded)),
        _ => (((AnswerCondition)condition).Excluded.Bits & ~excluded) == 0,
    };
}
