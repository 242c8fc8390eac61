using CoProduction.Coding;

namespace CoProduction.Sql.Tests.Parity;

/// <summary>What the engines in process say, held against what the library says.</summary>
public sealed class ParityTests
{
    public static TheoryData<string, SqlLayout> EnginesAndLayouts => Held.EnginesAndLayouts;

    [Theory]
    [MemberData(nameof(EnginesAndLayouts))]
    public void The_published_activities_are_judged_the_same_in_a_database(string engineId, SqlLayout layout)
    {
        IEnumerable<Answers> said = PublishedActivities.All.Select(activity => activity.Answers);
        Answers[] rows = [.. layout == SqlLayout.OneAnswer ? said.Select(ParityCase.SingleAnswers) : said];
        using var engine = Engine.Of(engineId);
        ParityTable table = Held.Filled(engine, layout, rows);

        Assert.NotEmpty(rows);
        Assert.All(ParityCase.Catalogue, item => Held.AssertSays(engine, table, layout, item, 0, [.. rows.Select(item.Expected)]));
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
        Held.AssertSame(engine, layout, Held.Draw(layout, conditions.Select(Case)));

        static ParityCase Case(Condition condition) =>
            ParityCase.Of(condition.ToString(), Criterion.Test("own", "It is so.", condition, Literature.Citation.Reading(Literature.Bibliography.Whitaker1980)));
    }
}
