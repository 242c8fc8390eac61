using CoProduction.Fuzz.Mutation;

namespace CoProduction.Fuzz.Readers;

/// <summary>The verbs that read what comes from outside, which take more time than what they are made of.</summary>
internal static class ToolReaders
{
    private const string Few = "--definitions brudney-england-1983,alford-1998";

    public static IReadOnlyList<Reader> All { get; } =
    [
        new ToolReader("interviews", Syntax.Words, "interview --definitions sharp-1980") { Share = 2 },
        new ToolReader("tool-check", Syntax.Json, "check -", "check - --all", $"classify - {Few}", $"classify - --format markdown {Few}", $"report - --format markdown {Few}") { Share = 3 },
        new ToolReader("tool-sheets", Syntax.Cells, "check -", "check - --lenient", $"classify - {Few}", "agree -", "agree - --format markdown", "merge -") { Share = 3 },
        new ToolReader("tool-definitions", Syntax.Json, "define -") { Share = 3 },
        new ToolReader("column-names", Syntax.Json, "sql --dialect sqlite --definitions alford-1998 --columns FILE") { Share = 3 },
    ];
}
