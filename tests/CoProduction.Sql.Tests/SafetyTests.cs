using System.Globalization;
using System.Text.RegularExpressions;
using CoProduction.Sql.Tests.Parity;
using CoProduction.Sql.Writing;

namespace CoProduction.Sql.Tests;

/// <summary>Names and texts that would do harm if they were not in quotes.</summary>
public sealed partial class SafetyTests
{
    private static readonly string[] Names =
    [
        "a\"b; --", "a'b; DROP TABLE x; --", "a`b", "a[b]c]]", "a\\", "a\\\"", "a\\`b", "a''b", "ä ö 名前", "select", "a.b", "/* a */", "*/ b", "%s {0} $1", "a\u2028b",
    ];

    public static TheoryData<string, string> EnginesAndNames => [.. from engine in (string[])["duckdb", "sqlite"] from name in Names select (engine, name)];

    public static TheoryData<string> Dialects => [.. SqlDialect.All.Select(dialect => dialect.Id)];

    public static TheoryData<string, string> DialectsAndNames => [.. from dialect in SqlDialect.All from name in Names select (dialect.Id, name)];

    [Theory]
    [MemberData(nameof(EnginesAndNames))]
    public void A_hostile_name_is_a_name_in_an_engine(string engineId, string name)
    {
        SqlOptions options = Own.CalledBy(name);
        using var engine = Engine.Of(engineId);
        SqlWriter writer = new(engine.Dialect, options);
        Func<string, string> quote = engine.Dialect.Grammar.Name;

        engine.Run("CREATE TABLE x (y INTEGER)");
        engine.Run(writer.Table(GardenQuestions.Questionnaire));
        engine.Run($"INSERT INTO {quote(name)} ({quote($"{name} id")}, {quote($"{name} crop")}) VALUES ('1', 'individual')");
        engine.Run(writer.View([Own.Definition], [Own.Typology]));

        Assert.Equal(["1", "coProduction", "not"], engine.Rows($"SELECT * FROM {quote($"{name} view")}").Single());
        Assert.Equal(["own_2026", "coProduction", "1"], engine.Rows(writer.Counts([Own.Definition])).Single());
        Assert.Equal("0", engine.Rows("SELECT COUNT(*) FROM x").Single()[0]);
    }

    [Theory]
    [InlineData("duckdb")]
    [InlineData("sqlite")]
    public void A_column_may_bear_a_name_that_the_statements_would_use_themselves(string engineId)
    {
        using var engine = Engine.Of(engineId);
        Func<string, string> quote = engine.Dialect.Grammar.Name;
        foreach ((SqlOptions options, string crop) in Own.InTheWay)
        {
            SqlWriter writer = new(engine.Dialect, options);
            engine.Run(writer.Table(GardenQuestions.Questionnaire));
            engine.Run($"INSERT INTO {quote(options.Table)} ({quote(options.Id)}, {quote(crop)}) VALUES ('1', 'individual')");
            engine.Run(writer.View([Own.Definition], [Own.Typology]));

            Assert.Equal(["1", "coProduction", "not"], engine.Rows($"SELECT * FROM {quote(options.View)}").Single());
            Assert.Equal(["own_2026", "coProduction", "1"], engine.Rows(writer.Counts([Own.Definition])).Single());
        }
    }

    // ClickHouse takes what a query names for what its table has, also where the column is told with its table.
    [Theory]
    [MemberData(nameof(Dialects))]
    public void No_name_that_is_given_where_the_table_is_read_is_one_of_its_columns(string dialectId)
    {
        SqlDialect dialect = SqlDialect.Find(dialectId)!;
        Func<string, string> quote = dialect.Grammar.Name;
        foreach ((SqlOptions options, string crop) in Own.InTheWay)
        {
            SqlWriter writer = new(dialect, options);
            string[] columns = [quote(options.Id), quote(crop), .. options.Columns.Values.Select(quote)];
            foreach (string statement in (string[])[writer.Query([Own.Definition], [Own.Typology]), writer.Counts([Own.Definition])])
            {
                string[] lines = statement.Split('\n');
                int read = Array.FindIndex(lines, line => line.StartsWith($"FROM {quote(options.Table)}", StringComparison.Ordinal));
                int begins = Array.FindLastIndex(lines, read, line => line.StartsWith("FROM (", StringComparison.Ordinal));
                int ends = Array.FindIndex(lines, read, line => line.StartsWith(')'));
                string where = string.Join('\n', lines[begins..ends]);

                Assert.Contains(" AS ", where, StringComparison.Ordinal);
                Assert.All(columns, column => Assert.DoesNotContain($" AS {column}", where, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    [Fact]
    public void A_column_that_is_not_there_is_an_error_in_SQLite_and_no_text()
    {
        SqlWriter writer = new(SqlDialect.Sqlite, new SqlOptions { Columns = new Dictionary<string, string> { ["open"] = "typo" } });

        Assert.All(
            (string[])[writer.Expression(Own.Definition), writer.Query([Own.Definition]), writer.Counts([Own.Definition]), writer.Table(GardenQuestions.Questionnaire)],
            text =>
            {
                Assert.Contains("`typo`", text, StringComparison.Ordinal);
                Assert.DoesNotContain("\"typo\"", text, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void A_comment_that_ends_in_a_backslash_does_not_draw_in_the_next_line()
    {
        Assert.Equal("-- https://doi.org/10.1000/x\\ .", Comments.Line("https://doi.org/10.1000/x\\"));
        Assert.Equal("-- a\\b", Comments.Line("a\\b"));
    }

    [Theory]
    [InlineData("postgresql", "o", 64, "The name '{0}' is longer than the 63 bytes that PostgreSQL keeps of one.")]
    [InlineData("postgresql", "ö", 32, "The name '{0}' is longer than the 63 bytes that PostgreSQL keeps of one.")]
    [InlineData("mysql", "o", 65, "The name '{0}' is longer than the 64 characters that MySQL keeps of one.")]
    [InlineData("sqlserver", "o", 129, "The name '{0}' is longer than the 128 characters that SQL Server keeps of one.")]
    public void A_name_that_an_engine_would_cut_off_is_refused(string dialectId, string letter, int times, string message)
    {
        SqlDialect dialect = SqlDialect.Find(dialectId)!;
        string name = string.Concat(Enumerable.Repeat(letter, times));
        string kept = name[1..];

        Assert.All<Action>(
        [
            () => new SqlWriter(dialect, new SqlOptions { Table = name }).Query([Own.Definition]),
            () => new SqlWriter(dialect, new SqlOptions { Id = name }).Counts([Own.Definition]),
            () => new SqlWriter(dialect, new SqlOptions { View = name }).View([Own.Definition]),
            () => new SqlWriter(dialect, new SqlOptions { Columns = new Dictionary<string, string> { ["open"] = name } }).Table(GardenQuestions.Questionnaire),
            () => new SqlWriter(dialect).Query([Own.Called(name)]),
        ], write => Assert.Equal(string.Format(CultureInfo.InvariantCulture, message, name), Assert.Throws<ArgumentException>(write).Message));
        Assert.Contains(kept, new SqlWriter(dialect).Query([Own.Called(kept)]), StringComparison.Ordinal);
        Assert.Contains(kept, new SqlWriter(dialect, new SqlOptions { Columns = new Dictionary<string, string> { ["open"] = kept } }).Query([Own.Definition]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DialectsAndNames))]
    public void A_hostile_name_and_text_end_where_their_quotes_do(string dialectId, string name)
    {
        SqlDialect dialect = SqlDialect.Find(dialectId)!;

        Assert.Equal(name, NameIn(dialect, dialect.Grammar.Name(name)));
        Assert.Equal(name, TextIn(dialect, dialect.Grammar.Literal(name)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    public void A_name_that_cannot_be_quoted_everywhere_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new SqlOptions { Table = name });
        Assert.Throws<ArgumentException>(() => new SqlOptions { Schema = name });
        Assert.Throws<ArgumentException>(() => new SqlOptions { View = name });
        Assert.Throws<ArgumentException>(() => new SqlOptions { Id = name });
        Assert.Throws<ArgumentException>(() => new SqlOptions { Columns = new Dictionary<string, string> { ["open"] = name } });
    }

    [Fact]
    public void A_name_with_half_a_character_is_refused() => Assert.Throws<ArgumentException>(() => new SqlOptions { Table = "a" + (char)0xD800 });

    [Fact]
    public void A_comment_ends_with_its_line_whatever_a_source_is_called() =>
        Assert.All(SqlDialect.All, dialect => Assert.All(
            new SqlWriter(dialect).View([Own.Definition]).Split('\n').Where(line => line.Contains("It's", StringComparison.Ordinal)),
            line => Assert.True(line.StartsWith("-- ", StringComparison.Ordinal) || line.StartsWith("COMMENT", StringComparison.Ordinal))));

    [Fact]
    public void The_schema_stands_before_the_table_and_the_view()
    {
        SqlWriter writer = new(SqlDialect.PostgreSql, new SqlOptions { Schema = "my.schema", Table = "t" });

        Assert.Contains("CREATE TABLE \"my.schema\".\"t\" (", writer.Table(GardenQuestions.Questionnaire), StringComparison.Ordinal);
        Assert.StartsWith("CREATE VIEW \"my.schema\".\"t_verdicts\" AS", writer.View([Own.Definition]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_for_a_question_that_there_is_not_is_refused()
    {
        SqlWriter writer = new(SqlDialect.DuckDb, new SqlOptions { Columns = new Dictionary<string, string> { ["cropp"] = "c" } });

        ArgumentException refused = Assert.Throws<ArgumentException>(() => writer.Expression(Own.Definition));

        Assert.Equal("A column is named for 'cropp', of which 'garden' has none in this layout; did you mean 'crop'?", refused.Message);
    }

    [Fact]
    public void Two_columns_of_one_name_are_refused()
    {
        SqlWriter writer = new(SqlDialect.DuckDb, new SqlOptions { Columns = new Dictionary<string, string> { ["crop"] = "OPEN" } });

        Assert.Equal("Two columns would be called 'open'.", Assert.Throws<ArgumentException>(() => writer.Table(GardenQuestions.Questionnaire)).Message.Replace("OPEN", "open", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => new SqlWriter(SqlDialect.DuckDb).Query([Own.Definition, Own.Definition]));
        Assert.Throws<ArgumentException>(() => new SqlWriter(SqlDialect.DuckDb).Query([]));
    }

    /// <summary>The name that an engine reads, by the rules of its own that its manual gives; it must take up the whole text.</summary>
    private static string NameIn(SqlDialect dialect, string quoted) => dialect.Id switch
    {
        "sqlserver" => Undoubled(quoted, '[', ']'),
        "mysql" or "spark" or "sqlite" => Undoubled(quoted, '`', '`'),
        "bigquery" or "clickhouse" => Unescaped(quoted, '`'),
        _ => Undoubled(quoted, '"', '"'),
    };

    private static string TextIn(SqlDialect dialect, string quoted) => dialect.Id switch
    {
        "spark" or "bigquery" or "clickhouse" => Unescaped(quoted, '\''),
        "mysql" => Undoubled(quoted, '\'', '\'').Replace("\\\\", "\\", StringComparison.Ordinal),
        "postgresql" when quoted[0] == 'E' => Undoubled(quoted[1..], '\'', '\'').Replace("\\\\", "\\", StringComparison.Ordinal),
        "sqlserver" when quoted[0] == 'N' => Undoubled(quoted[1..], '\'', '\''),
        _ => Undoubled(quoted, '\'', '\''),
    };

    private static string Undoubled(string quoted, char opening, char closing)
    {
        Assert.Equal((opening, closing), (quoted[0], quoted[^1]));
        string within = quoted[1..^1];
        Assert.DoesNotContain(closing, within.Replace($"{closing}{closing}", "", StringComparison.Ordinal));
        return within.Replace($"{closing}{closing}", $"{closing}", StringComparison.Ordinal);
    }

    private static string Unescaped(string quoted, char mark)
    {
        Assert.Equal((mark, mark), (quoted[0], quoted[^1]));
        string within = quoted[1..^1];
        Assert.DoesNotContain(mark, Escape().Replace(within, ""));
        Assert.DoesNotContain('\\', Escape().Replace(within, ""));
        return Escape().Replace(within, escape => escape.Value[1..]);
    }

    [GeneratedRegex(@"\\.", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
