using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.TestTables;

namespace CoProduction.Tests.TestTables;

/// <summary>Whole tables, to the letter: which activities are found, in which order, and which are used again.</summary>
public sealed class TestTableTextTests
{
    [Fact]
    public Task The_tables_of_five_definitions() => Snapshot.Verify(string.Join(
        '\n', new[] { Sharp1980.Definition, Needham2007.Definition, VerschuereEtAl2012.Definition, BrandsenPestoff2006.Definition, BertelliCannas2020.Definition }.Select(Told)));

    [Fact]
    public Task The_table_of_a_definition_with_conditions_that_never_decide_alone() => Snapshot.Verify(Told(TorfingEtAl2019.Definition));

    [Fact]
    public Task The_tables_of_conditions_on_a_garden() => Snapshot.Verify(string.Join('\n', Garden().Select(condition => Told(OwnDefinitions.Of($"{condition}", condition)))));

    [Fact]
    public Task A_table_as_data()
    {
        var record = TestTableRecord.From(TestTable.Of(OwnDefinitions.Of("own", Garden().Last())));

        return Snapshot.Verify(CoProductionJson.TestTables.Write(record with { MadeWith = record.MadeWith with { Library = "1.0.0" } }, indented: true), "json");
    }

    [Fact]
    public void A_table_is_read_as_it_was_written()
    {
        var record = TestTableRecord.From(TestTable.Of(Sharp1980.Definition));

        Assert.Equal(record, CoProductionJson.TestTables.Read(CoProductionJson.TestTables.Write(record)));
        Assert.Throws<ArgumentNullException>("table", () => TestTableRecord.From(null!));
    }

    [Fact]
    public void A_definition_may_ask_a_thousand_conditions_and_no_more()
    {
        Condition[] asked = [.. Enumerable.Repeat((Condition)GardenQuestions.Open.Is(true), 999)];
        Condition thousand = Condition.AllOf([.. asked, GardenQuestions.Watered.Is(true)]);

        Assert.Equal("many: 3 activities for 2 conditions, of which 2 decide alone", TestTable.Of(OwnDefinitions.Of("many", thousand)).ToString());
        Assert.Equal(
            "The definition asks more than 1,000 conditions on single answers: too many for a table.",
            Assert.Throws<NotSupportedException>(() => TestTable.Of(OwnDefinitions.Of("many", thousand & GardenQuestions.Watered.Is(true)))).Message);
    }

    [Fact]
    public void A_search_begins_with_a_thousand_conditions_and_is_refused_with_one_more()
    {
        Condition thousand = Condition.AllOf([.. Enumerable.Repeat((Condition)GardenQuestions.Open.Is(true), 999), GardenQuestions.Watered.Is(true)]);

        Assert.Equal(2, new TestTableSearch(OwnDefinitions.Of("many", thousand)).Conditions.Count);
        Assert.Equal(
            "The definition asks more than 1,000 conditions on single answers: too many for a table.",
            Assert.Throws<NotSupportedException>(() => new TestTableSearch(OwnDefinitions.Of("many", thousand & GardenQuestions.Watered.Is(true)))).Message);
    }

    [Fact]
    public Task The_steps_that_tables_of_conditions_on_a_garden_take() =>
        Snapshot.Verify(string.Join('\n', Garden().Select(condition => $"{Steps(condition, long.MaxValue)} for {condition}")));

    [Fact]
    public void No_table_is_found_in_fewer_steps_than_it_takes()
    {
        foreach (Condition condition in Garden())
        {
            long taken = Steps(condition, long.MaxValue);
            Assert.Equal(taken, Steps(condition, taken + 1));
            foreach (long steps in new[] { 1, taken / 2, taken - 1, taken })
            {
                Assert.Equal(
                    "The test table of 'own' takes more steps to find than are allowed.",
                    Assert.Throws<NotSupportedException>(() => Steps(condition, steps)).Message);
            }
        }
    }

    /// <summary>Conditions that are met by more answers than one, asked twice, tied by the garden's rule, met by nothing and by everything.</summary>
    private static IEnumerable<Condition> Garden()
    {
        Condition open = GardenQuestions.Open.Is(true);
        Condition watered = GardenQuestions.Watered.Is(true);
        Condition large = GardenQuestions.Crop.Is(Scale.Group, Scale.Community);
        return
        [
            open, !open, open & watered, open | watered, large, !large, large & watered, large & !watered, large | watered, open & large & watered, (open & large) | (!open & watered),
            open & GardenQuestions.Open.Is(false), GardenQuestions.Crop.Is(Scale.Individual, Scale.Group, Scale.Community),
            GardenQuestions.Crop.Is(Scale.Group) | (GardenQuestions.Crop.Is(Scale.Community) & open), (large & open) | (GardenQuestions.Crop.Is(Scale.Community) & watered),
        ];
    }

    /// <summary>The steps taken to find all rows of a table, of which there may be so many at most.</summary>
    private static long Steps(Condition condition, long most)
    {
        TestTableSearch search = new(OwnDefinitions.Of("own", condition), most);
        foreach (AnswerCondition asked in search.Conditions)
        {
            TestPair pair = search.PairFor(asked);
            foreach (AnswerOption answer in asked.Question.Options) search.RowsShowing(asked, answer, pair);
        }

        return search.Spent;
    }

    private static string Told(Definition definition)
    {
        var table = TestTable.Of(definition);
        return string.Join('\n',
        [
            $"{table}",
            .. table.Activities.Select(activity => $"  {activity}"),
            .. table.Conditions.Select(condition =>
                $"  {condition}; asked in {string.Join(", ", condition.Criteria.Select(criterion => criterion.Id))}; met in {condition.Met?.Number ?? 0}, not in {condition.NotMet?.Number ?? 0}; "
                + $"along with {string.Join(", ", condition.Along)}; {string.Join("; ", condition.Answers)}"),
            "",
        ]);
    }
}
