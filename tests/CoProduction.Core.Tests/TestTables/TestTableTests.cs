using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.TestTables;

namespace CoProduction.Tests.TestTables;

public sealed class TestTableTests
{
    /// <summary>Definitions whose complete answers are few enough to look at each pair of them.</summary>
    private const int MostAnswersToTry = 5_000;

    public static TheoryData<string> Definitions => Judging.DefinitionsThat(_ => true);

    public static TheoryData<string> Small => Judging.DefinitionsThat(definition => Complete(definition) <= MostAnswersToTry);

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Each_activity_answers_all_questions_soundly_and_has_the_verdict_of_brute_force(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        BruteForce truth = new(definition.Criterion.Condition);
        var table = TestTable.Of(definition);

        Assert.Equal(Enumerable.Range(1, table.Activities.Count), table.Activities.Select(activity => activity.Number));
        Assert.Distinct(table.Activities.Select(activity => activity.Answers));
        foreach (TestActivity activity in table.Activities)
        {
            Assert.All(truth.Own, question => Assert.True(activity.Answers.Settles(question)));
            Assert.Equal(truth.Own, activity.Answers.Questions);
            Assert.Equal(Definition.ToVerdict(truth.Status(activity.Answers)), activity.Verdict);
            Assert.NotEqual(Verdict.Undetermined, activity.Verdict);
            Assert.Empty(Contradiction.In(activity.Answers));
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_condition_on_a_single_answer_is_there_once_with_the_criteria_that_ask_it(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        (Criterion Test, AnswerCondition Condition)[] asked =
            [.. from test in definition.Criterion.WithParts() where test.Parts.Count == 0 from answer in Atoms(test.Condition) select (test, answer)];

        var table = TestTable.Of(definition);

        Assert.Equal(
            asked.Select(each => Both(each.Condition)).Distinct().Order(),
            table.Conditions.Select(condition => Both(Assert.IsType<AnswerCondition>(condition.Condition))).Order());
        Assert.All(table.Conditions, condition => Assert.Equal(
            asked.Where(each => Both(each.Condition) == Both((AnswerCondition)condition.Condition)).Select(each => each.Test).Distinct(),
            condition.Criteria));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Each_condition_is_met_and_not_met_and_where_it_decides_alone_nothing_else_is_answered_otherwise(string id)
    {
        var table = TestTable.Of(DefinitionCatalog.Find(id)!);
        foreach (TestedCondition condition in table.Conditions)
        {
            (Answers met, Answers not) = (condition.Met!.Answers, condition.NotMet!.Answers);
            Assert.Contains(condition.Met, table.Activities);
            Assert.Contains(condition.NotMet, table.Activities);
            Assert.Equal(CriterionStatus.Met, new BruteForce(condition.Condition).Status(met));
            Assert.Equal(CriterionStatus.NotMet, new BruteForce(condition.Condition).Status(not));
            if (condition.DecidesAlone)
            {
                Assert.NotEqual(condition.Met.Verdict, condition.NotMet.Verdict);
                Assert.Equal([condition.Question], Codebook.Questions.Where(question => met.Only([question]) != not.Only([question])));
                Assert.Equal(Along(table, condition), condition.Along);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Small))]
    public void A_condition_that_never_decides_alone_does_so_between_no_two_sound_activities(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        BruteForce truth = new(definition.Criterion.Condition);
        Dictionary<UInt128, CriterionStatus> worlds = [];
        foreach (Answers answers in truth.Own.Aggregate(
            Enumerable.Repeat(Answers.Unknown, 1), (all, question) => all.SelectMany(_ => question.Options, (known, option) => known.WithOptions(question, option))))
        {
            worlds.Add(answers.Excluded.Bits, truth.Status(answers));
        }

        foreach (TestedCondition condition in TestTable.Of(definition).Conditions)
        {
            var asked = (AnswerCondition)condition.Condition;
            bool alone = worlds.Any(world => world.Value == CriterionStatus.Met && asked.Question.Options.Any(option =>
                worlds[(world.Key | option.Question.Mask.Answers.Bits) & ~option.Mask.Bits] == CriterionStatus.NotMet && IsMet(asked, world.Key) != ((asked.Excluded.Bits & option.Mask.Bits) == 0)));
            Assert.Equal(alone, condition.DecidesAlone);
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_definition_that_takes_a_condition_for_granted_or_for_impossible_differs_on_the_table(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        var table = TestTable.Of(definition);
        int tried = 0;
        foreach (TestedCondition condition in table.Conditions.Where(each => each.DecidesAlone && each.Along.Count == 0))
        {
            tried++;
            UInt128 key = Both((AnswerCondition)condition.Condition);
            foreach (bool assumed in new[] { true, false })
            {
                Assert.Contains(table.Activities, activity =>
                    Holds(definition.Criterion.Condition, activity.Answers.Excluded.Bits, key, assumed) != (activity.Verdict == Verdict.CoProduction));
            }
        }

        Assert.True(tried > 3, $"Only {tried} conditions were tried.");
    }

    [Fact]
    public void A_condition_that_changes_along_with_another_on_its_question_is_named()
    {
        Definition own = new()
        {
            Id = "own", Work = Bibliography.Sharp1980, Summary = "One of our own.",
            Criterion = Criterion.All(
                "all", "Voluntary, and not compelled", Citation.Reading(Bibliography.Sharp1980),
                Asking("voluntary", Codebook.Voluntariness.Is(Voluntariness.Voluntary)),
                Asking("not-compelled", !Codebook.Voluntariness.Is(Voluntariness.Compelled))),
        };

        var table = TestTable.Of(own);

        Assert.Equal("Sharp (1980): 3 activities for 2 conditions, of which 2 decide alone", table.ToString());
        Assert.Equal(
            ["voluntariness: voluntary decides alone between 1 and 2", "voluntariness: voluntary or partlyVoluntary decides alone between 1 and 3"],
            table.Conditions.Select(condition => condition.ToString()));
        Assert.Empty(table.Conditions[0].Along);
        Assert.Equal([table.Conditions[0].Condition], table.Conditions[1].Along);
        Assert.Equal("3: does not; voluntariness: compelled", table.Activities[2].ToString());
        Assert.Throws<ArgumentNullException>("definition", () => TestTable.Of(null!));
    }

    [Fact]
    public void A_definition_that_nothing_meets_or_that_all_meets_says_so()
    {
        TestTable none = Table(Codebook.CitizensDeliver.Is(true) & Codebook.CitizensDeliver.Is(false));
        TestTable byImplication = Table(Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive));
        TestTable all = Table(Codebook.Users.Is(true, false));

        Assert.EndsWith("of which 0 decide alone; no activity can meet it", none.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": 2 activities for 1 condition, of which 1 decides alone", Table(Codebook.Users.Is(true)).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("of which 0 decide alone; no activity can meet it", byImplication.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("of which 0 decide alone; every activity meets it", all.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"always\":\"notCoProduction\",\"activities\":[", CoProductionJson.TestTables.Write(TestTableRecord.From(none)), StringComparison.Ordinal);
        Assert.Contains("\"always\":\"coProduction\"", CoProductionJson.TestTables.Write(TestTableRecord.From(all)), StringComparison.Ordinal);
        Assert.Contains("\"condition\":\"users: any answer\"", CoProductionJson.TestTables.Write(TestTableRecord.From(all)), StringComparison.Ordinal);
        Assert.Contains("\"condition\":\"users: no answer\"", CoProductionJson.TestTables.Write(TestTableRecord.From(Table(!Codebook.Users.Is(true, false)))), StringComparison.Ordinal);
        Assert.Contains("\"always\":\"undetermined\"", CoProductionJson.TestTables.Write(TestTableRecord.From(Table(Codebook.Users.Is(true)))), StringComparison.Ordinal);

        static TestTable Table(Condition condition) => TestTable.Of(new Definition
        {
            Id = "own", Work = Bibliography.Sharp1980, Summary = "One of our own.", Criterion = Asking("own", condition),
        });
    }

    private static Criterion Asking(string id, Condition condition) => Criterion.Test(id, id, condition, Citation.Reading(Bibliography.Sharp1980));

    private static double Complete(Definition definition) =>
        definition.Criterion.Condition.Questions.Aggregate(1.0, (count, question) => count * question.Options.Count);

    private static IEnumerable<AnswerCondition> Atoms(Condition condition) =>
        condition is CompoundCondition compound ? compound.Parts.SelectMany(Atoms) : [(AnswerCondition)condition];

    /// <summary>The same number for a condition and its contrary.</summary>
    private static UInt128 Both(AnswerCondition condition) =>
        condition.Excluded.Bits < (condition.Question.Mask.Answers.Bits & ~condition.Excluded.Bits) ? condition.Excluded.Bits : condition.Question.Mask.Answers.Bits & ~condition.Excluded.Bits;

    private static bool IsMet(AnswerCondition condition, UInt128 excluded) => (condition.Question.Mask.Answers.Bits & ~excluded & condition.Excluded.Bits) == 0;

    private static IEnumerable<Condition> Along(TestTable table, TestedCondition condition) => table.Conditions
        .Where(other => other != condition && other.Question == condition.Question)
        .Where(other => IsMet((AnswerCondition)other.Condition, condition.Met!.Answers.Excluded.Bits) != IsMet((AnswerCondition)other.Condition, condition.NotMet!.Answers.Excluded.Bits))
        .Select(other => other.Condition);

    /// <summary>Whether complete answers meet a condition in which one condition on a single answer, named by what it rules out, is assumed, and its contrary not.</summary>
    private static bool Holds(Condition condition, UInt128 excluded, UInt128 key, bool assumed) => condition switch
    {
        CompoundCondition { IsAll: true } all => all.Parts.All(part => Holds(part, excluded, key, assumed)),
        CompoundCondition any => any.Parts.Any(part => Holds(part, excluded, key, assumed)),
        AnswerCondition answer when answer.Excluded.Bits == key => assumed,
        AnswerCondition answer when Both(answer) == key => !assumed,
        AnswerCondition answer => IsMet(answer, excluded),
        _ => throw new NotSupportedException(condition.ToString()),
    };
}
