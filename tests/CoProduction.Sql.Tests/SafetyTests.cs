using System.Text.RegularExpressions;
using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Tests;

/// <summary>Names and texts that would do harm if they were not in quotes.</summary>
public sealed partial class SafetyTests
{
    private static readonly string[] Names =
    [
        "a\"b; --", "a'b; DROP TABLE x; --", "a`b", "a[b]c]]", "a\\", "a\\\"", "a\\`b", "a''b", "ä ö 名前", "select", "a.b", "/* a */", "*/ b", "%s {0} $1", "a\u2028b",
    ];

    public static TheoryData<string, string> EnginesAndNames => [.. from engine in (string[])["duckdb", "sqlite"] from name in Names select (engine, name)];

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
        "mysql" or "spark" => Undoubled(quoted, '`', '`'),
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
