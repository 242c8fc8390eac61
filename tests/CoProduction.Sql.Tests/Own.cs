using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Sql.Tests;

/// <summary>A definition and kinds of one's own, on a questionnaire of one's own.</summary>
internal static class Own
{
    public static Definition Definition { get; } = Called("own-2026");

    public static Typology Typology { get; } = new()
    {
        Id = "own-kinds",
        Dimension = "size",
        Work = Bibliography.Whitaker1980,
        Summary = "How large it is.",
        Kinds = [new Kind("Large", Test("large", GardenQuestions.Crop.Is(Scale.Group, Scale.Community)))],
    };

    /// <summary>A table whose own name, and that of all that belongs to it, is a given one.</summary>
    public static SqlOptions CalledBy(string name) => new()
    {
        Table = name,
        Id = $"{name} id",
        View = $"{name} view",
        Columns = new Dictionary<string, string> { ["open"] = name, ["crop"] = $"{name} crop" },
        Checks = SqlChecks.AnswersAndContradictions,
    };

    /// <summary>Tables in which a column of each type has a name that the statements themselves might use, each with the name of the column of crops.</summary>
    public static IReadOnlyList<(SqlOptions Options, string Crop)> InTheWay { get; } =
    [
        .. from name in (string[])["known_open", "known_crop", "KNOWN_WATERED", "contradicted", "known", "row", "rows", "met_1", "not_met_1", "place", "definition", "verdict", "activities", "counted"]
           from column in (string[])["open", "crop", "id"]
           select (Called(name, column), column == "crop" ? name : "crop"),
        .. from column in (string[])["open", "crop"] select (Called("own_2026", column), column == "crop" ? "own_2026" : "crop"),
    ];

    public static Definition Called(string id) => new()
    {
        Id = id,
        Work = Bibliography.Whitaker1980,
        Name = "It's \"our\" definition\n; --",
        Summary = "A small garden, or one that is watered.",
        Criterion = Test("garden", GardenQuestions.Crop.Is(Scale.Individual) | (GardenQuestions.Open.Is(true) & GardenQuestions.Watered.Is(true))),
    };

    public static Criterion Test(string id, Condition condition) =>
        Criterion.Test(id, "It is so.", condition, Citation.Reading(Bibliography.Whitaker1980));

    private static SqlOptions Called(string name, string column)
    {
        SqlOptions options = new() { Table = $"{column} is {name}" };
        return column == "id" ? options with { Id = name } : options with { Columns = new Dictionary<string, string> { [column] = name } };
    }
}
