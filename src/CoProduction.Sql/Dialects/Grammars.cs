using System.Text;

namespace CoProduction.Sql.Dialects;

/// <summary>The grammars of the dialects.</summary>
internal static class Grammars
{
    private static readonly Func<string, string> Standard = Quotes.Doubled('"', '"');
    private static readonly Func<string, string> Backticks = Quotes.Doubled('`', '`');
    private static readonly Func<string, string> Apostrophes = Quotes.Doubled('\'', '\'');

    public static Grammar DuckDb { get; } = new()
    {
        Name = Standard,
        Literal = Apostrophes,
        Concat = Piped,
        PlaceOf = (text, part) => $"POSITION({part} IN {text})",
        Flag = "BOOLEAN",
        Word = _ => "VARCHAR",
        Key = "VARCHAR PRIMARY KEY",
        Comment = CommentOnColumn,
    };

    public static Grammar PostgreSql { get; } = new()
    {
        Name = Standard,
        NameLimit = new(63, "bytes", "PostgreSQL", Encoding.UTF8.GetByteCount),
        Literal = Quotes.PostgreSql,
        Concat = Piped,
        PlaceOf = (text, part) => $"POSITION({part} IN {text})",
        Flag = "BOOLEAN",
        Word = _ => "TEXT",
        Key = "TEXT PRIMARY KEY",
        Comment = CommentOnColumn,
        KeepsApartByLateral = true,
    };

    /// <remarks>A name that no column bears is an error between backticks; between quotation marks it would be taken for a text.</remarks>
    public static Grammar Sqlite { get; } = new()
    {
        Name = Backticks,
        Literal = Apostrophes,
        Concat = Piped,
        PlaceOf = (text, part) => $"INSTR({text}, {part})",
        True = "1",
        False = "0",
        Flag = "INTEGER",
        Word = _ => "TEXT",
        Key = "TEXT NOT NULL PRIMARY KEY",
        KeepsApartInSums = ["LIMIT -1"],
    };

    public static Grammar SqlServer { get; } = new()
    {
        Name = Quotes.Doubled('[', ']'),
        NameLimit = new(128, "characters", "SQL Server", name => name.Length),
        Literal = Quotes.SqlServer,
        Exact = column => $"REPLACE({column}, ' ', '/') COLLATE Latin1_General_100_BIN2",
        PlaceOf = (text, part) => $"CHARINDEX({part}, {text})",
        True = "1",
        False = "0",
        Flag = "BIT",
        Word = length => $"VARCHAR({length}) COLLATE Latin1_General_100_BIN2",
        Key = "NVARCHAR(400) NOT NULL PRIMARY KEY",
    };

    public static Grammar MySql { get; } = new()
    {
        Name = Backticks,
        NameLimit = new(64, "characters", "MySQL", name => name.Length),
        Literal = Quotes.MySql,
        Exact = column => $"CAST(CONVERT({column} USING utf8mb4) AS BINARY)",
        PlaceOf = (text, part) => $"INSTR({text}, {part})",
        True = "1",
        False = "0",
        Flag = "BOOLEAN",
        Word = length => $"VARCHAR({length}) CHARACTER SET ascii COLLATE ascii_bin",
        Key = "VARCHAR(255) NOT NULL PRIMARY KEY",
        AfterTable = _ => " CHARACTER SET utf8mb4",
    };

    public static Grammar Spark { get; } = new()
    {
        Name = Backticks,
        Literal = Quotes.Escaped('\''),
        PlaceOf = (text, part) => $"INSTR({text}, {part})",
        Flag = "BOOLEAN",
        Word = _ => "STRING",
        Key = "STRING NOT NULL",
        Check = null,
    };

    public static Grammar BigQuery { get; } = new()
    {
        Name = Quotes.Escaped('`'),
        Literal = Quotes.Escaped('\''),
        PlaceOf = (text, part) => $"STRPOS({text}, {part})",
        Flag = "BOOL",
        Word = _ => "STRING",
        Key = "STRING NOT NULL",
        Check = null,
    };

    /// <remarks>The oldest versions in use have no words for true and false, no type for them, and know functions in lower case alone; in all, a name that a query gives goes before a column.</remarks>
    public static Grammar ClickHouse { get; } = new()
    {
        Name = Quotes.Escaped('`'),
        Literal = Quotes.Escaped('\''),
        Concat = texts => $"concat({string.Join(", ", texts)})",
        Replace = "replaceAll",
        PlaceOf = (text, part) => $"position({text}, {part})",
        True = "1",
        False = "0",
        Flag = "Nullable(UInt8)",
        Word = _ => "Nullable(String)",
        Key = "String",
        Check = (name, condition) => $"CONSTRAINT {name} CHECK {condition}",
        AfterTable = key => $" ENGINE = MergeTree ORDER BY {key}",
        PreparesByWith = true,
        Count = counted => $"toInt64(COUNT({counted}))",
    };

    private static string Piped(string[] texts) => $"({string.Join(" || ", texts)})";

    private static string CommentOnColumn(string view, string column, string text) => $"COMMENT ON COLUMN {view}.{column} IS {text};";
}
