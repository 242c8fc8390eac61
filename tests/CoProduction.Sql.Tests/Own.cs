using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Sql.Tests;

/// <summary>A definition and kinds of one's own, on a questionnaire of one's own.</summary>
internal static class Own
{
    public static Definition Definition { get; } = new()
    {
        Id = "own-2026",
        Work = Bibliography.Whitaker1980,
        Name = "It's \"our\" definition\n; --",
        Summary = "A small garden, or one that is watered.",
        Criterion = Test("garden", GardenQuestions.Crop.Is(Scale.Individual) | (GardenQuestions.Open.Is(true) & GardenQuestions.Watered.Is(true))),
    };

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

    public static Criterion Test(string id, Condition condition) =>
        Criterion.Test(id, "It is so.", condition, Citation.Reading(Bibliography.Whitaker1980));
}
