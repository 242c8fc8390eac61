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
        foreach (ParityCase item in ParityCase.Catalogue)
        {
            AssertSame(engine, layout, item, item.Rows(layout, Most, seed: 14));
        }
    }

    [Theory]
    [MemberData(nameof(EnginesAndLayouts))]
    public void The_published_activities_are_judged_the_same_in_a_database(string engineId, SqlLayout layout)
    {
        Answers[] rows = [.. PublishedActivities.All.Select(activity => activity.Answers)];
        using var engine = Engine.Of(engineId);
        foreach (ParityCase item in ParityCase.Catalogue)
        {
            AssertSame(engine, layout, item, layout == SqlLayout.OneAnswer ? [.. rows.Select(ParityCase.SingleAnswers)] : rows);
        }
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
        foreach (Condition condition in conditions)
        {
            Criterion criterion = Criterion.Test("own", "It is so.", condition, Literature.Citation.Reading(Literature.Bibliography.Whitaker1980));
            ParityCase item = ParityCase.Of(condition.ToString(), criterion);
            AssertSame(engine, layout, item, item.Rows(layout, Most, seed: 14));
        }
    }

    /// <summary>The columns of a case hold all questions of the codebook that the answers are to, whether the case asks them or not.</summary>
    private static void AssertSame(Engine engine, SqlLayout layout, ParityCase item, IReadOnlyList<Answers> rows)
    {
        SqlOptions options = new() { Layout = layout };
        Question[] questions = [.. item.Questions[0].Questionnaire.Questions];
        ParityTable table = new(engine.Dialect, options, questions);
        engine.Run($"DROP TABLE IF EXISTS {table.Name}");
        engine.Run(table.Create());
        engine.Insert(table.Name, rows.Select((answers, index) => table.Row(index, item.Expected(answers), answers)));

        string?[] counted = engine.Rows(table.Check(item.Expression(new SqlWriter(engine.Dialect, options)))).Single();

        Assert.Equal($"{item}: 0 of {rows.Count}", $"{item}: {counted[1]} of {counted[0]}");
    }
}
