namespace CoProduction.Sql.Columns;

/// <summary>How one question stands in a table.</summary>
internal sealed record QuestionColumns
{
    /// <summary>The names of the columns in quotes, and their types.</summary>
    public required IReadOnlyList<(string Name, string Type)> Columns { get; init; }

    /// <summary>That the columns hold what the question allows, or nothing.</summary>
    public required string Check { get; init; }

    /// <summary>The tests on the columns themselves.</summary>
    public required AnswerTests Tests { get; init; }

    /// <summary>The columns made so that they are never <c>NULL</c>, and the names in quotes under which they are then known.</summary>
    public required IReadOnlyList<(string Text, string Name)> Prepared { get; init; }

    /// <summary>The tests on the columns that were made so.</summary>
    public required AnswerTests PreparedTests { get; init; }
}
