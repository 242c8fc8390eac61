using CoProduction.Coding;

namespace CoProduction.Sql.Tests.Parity;

/// <summary>What the engines in process say, held against what the library says.</summary>
public sealed class ParityTests
{
    private const int Most = 400;

    public static TheoryData<string, SqlLayout> EnginesAndLayouts =>
        [.. from engine in (string[])["duckdb", "sqlite"] from layout in Enum.GetValues<SqlLayout>() select (engine, layout)];

    [Theory]
    [MemberData(nameof(EnginesAndLayouts))]
    public void Every_definition_and_kind_says_the_same_in_a_database(string engineId, SqlLayout layout)
    {
        using var engine = Engine.Of(engineId);
        AssertSame(engine, layout, ParityCase.Catalogue, item => item.Rows(layout, Most, seed: 14));
    }

    [Theory]
    [MemberData(nameof(EnginesAndLayouts))]
    public void The_published_activities_are_judged_the_same_in_a_database(string engineId, SqlLayout layout)
    {
        IEnumerable<Answers> said = PublishedActivities.All.Select(activity => activity.Answers);
        Answers[] rows = [.. layout == SqlLayout.OneAnswer ? said.Select(ParityCase.SingleAnswers) : said];
        using var engine = Engine.Of(engineId);
        AssertSame(engine, layout, ParityCase.Catalogue, _ => rows);
    }

    [Theory]
    [MemberData(nameof(EnginesAndLayouts))]
    public void A_condition_of_ones_own_says_the_same_over_all_answers(string engineId, SqlLayout layout)
    {
        using var engine = Engine.Of(engineId);
        Condition[] conditions =
        [
            GardenQuestions.Open.Is(true),
            GardenQuestions.Watered.Is(false) | GardenQuestions.Crop.Is(Scale.Group),
            GardenQuestions.Crop.Is(Scale.Individual, Scale.Group) & (GardenQuestions.Open.Is(true) | GardenQuestions.Watered.Is(true)),
            GardenQuestions.Open.Is(true) | GardenQuestions.Open.Is(false),
            GardenQuestions.Open.Is(true) & GardenQuestions.Open.Is(false),
            GardenQuestions.Crop.Is(Scale.Group) & GardenQuestions.Watered.Is(false),
        ];
        AssertSame(engine, layout, [.. conditions.Select(Of)], item => item.Rows(layout, Most, seed: 14));

        static ParityCase Of(Condition condition) =>
            ParityCase.Of(condition.ToString(), Criterion.Test("own", "It is so.", condition, Literature.Citation.Reading(Literature.Bibliography.Whitaker1980)));
    }

    /// <summary>
    /// The rows of all cases stand in one table, one case after the other. Its columns hold all questions of the codebook that the answers are to, whether a case asks them or not.
    /// </summary>
    private static void AssertSame(Engine engine, SqlLayout layout, IReadOnlyList<ParityCase> cases, Func<ParityCase, IReadOnlyList<Answers>> rowsOf)
    {
        SqlOptions options = new() { Layout = layout };
        ParityTable table = new(engine.Dialect, options, [.. cases[0].Questions[0].Questionnaire.Questions]);
        (ParityCase Case, Answers Answers)[] rows = [.. cases.SelectMany(item => rowsOf(item).Select(answers => (item, answers)))];
        engine.Run(table.Create());
        engine.Insert(table.Name, rows.Select((row, index) => table.Row(index, row.Case.Expected(row.Answers), row.Answers)));

        int from = 0;
        foreach (ParityCase item in cases)
        {
            int count = rows.Skip(from).TakeWhile(row => row.Case == item).Count();
            string ofCase = $" WHERE {engine.Dialect.Grammar.Name(options.Id)} BETWEEN {from} AND {from + count - 1}";
            string?[] counted = engine.Rows(table.Check(item.Expression(new SqlWriter(engine.Dialect, options))) + ofCase).Single();

            Assert.True(count > 0);
            Assert.Equal($"{item}: 0 of {count}", $"{item}: {counted[1]} of {counted[0]}");
            from += count;
        }

        Assert.Equal(rows.Length, from);
    }
}
