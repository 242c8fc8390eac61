using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Literature;

namespace CoProduction.Sql.Tests;

/// <summary>What single conditions, and queries of odd sizes, are written as.</summary>
public sealed class SqlExpressionTests
{
    private static readonly Condition[] Conditions =
    [
        GardenQuestions.Open.Is(true),
        GardenQuestions.Open.Is(false),
        GardenQuestions.Crop.Is(Scale.Individual),
        GardenQuestions.Crop.Is(Scale.Group, Scale.Community),
        GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Individual, Scale.Group),
        GardenQuestions.Open.Is(false) | (GardenQuestions.Crop.Is(Scale.Group) & GardenQuestions.Watered.Is(true)),
        GardenQuestions.Open.Is(true) | GardenQuestions.Open.Is(false),
        GardenQuestions.Open.Is(true) & GardenQuestions.Open.Is(false),
    ];

    private static readonly SqlWriter Duck = new(SqlDialect.DuckDb);

    [Fact]
    public Task Conditions_in_every_layout() => Snapshot.Verify(
        string.Join("\n\n", from layout in Enum.GetValues<SqlLayout>() from condition in Conditions select $"-- {layout}: {condition}\n{new SqlWriter(SqlDialect.DuckDb, new SqlOptions { Layout = layout }).Expression(condition)}"), "sql");

    [Fact]
    public Task Conditions_in_every_dialect() => Snapshot.Verify(
        string.Join("\n\n", from dialect in SqlDialect.All from layout in Enum.GetValues<SqlLayout>() select $"-- {dialect}, {layout}\n{new SqlWriter(dialect, new SqlOptions { Layout = layout }).Expression(Conditions[5])}"), "sql");

    [Fact]
    public Task A_questionnaire_whose_answers_cannot_contradict_each_other()
    {
        Question<bool> fenced = Fence();
        Definition definition = new() { Id = "fenced-1980", Work = Bibliography.Whitaker1980, Summary = "A fence.", Criterion = Own.Test("fence", fenced.Is(true)) };
        SqlWriter writer = new(SqlDialect.PostgreSql, new SqlOptions { Schema = "plots", Checks = SqlChecks.AnswersAndContradictions });

        return Snapshot.Verify(string.Join("\n\n", writer.Table(fenced.Questionnaire), writer.Expression(fenced.Is(false)), writer.Query([definition]), writer.Counts([definition])), "sql");
    }

    [Fact]
    public void A_definition_a_kind_and_a_condition_have_words_of_their_own()
    {
        Assert.Equal(["'undetermined'", "'coProduction'", "'notCoProduction'", "'undetermined'"], Words(Duck.Expression(Own.Definition)));
        Assert.Equal(["'possibly'", "'certainly'", "'not'", "'possibly'"], Words(Duck.Expression(Own.Typology.Kinds[0])));
        Assert.Equal(["'open'", "'met'", "'notMet'", "'open'"], Words(Duck.Expression(Conditions[0])));

        static IEnumerable<string> Words(string expression) =>
            expression.Split('\n').Where(line => line.Contains("THEN ", StringComparison.Ordinal) || line.Contains("ELSE ", StringComparison.Ordinal)).Select(line => line.Split(' ')[^1]);
    }

    [Fact]
    public void A_view_says_of_each_column_where_it_comes_from()
    {
        string[] lines = Duck.View([Own.Definition], [Own.Typology]).Split('\n');

        Assert.Equal("CREATE VIEW \"activity_verdicts\" AS", lines[0]);
        Assert.Equal(
            [
                $"COMMENT ON COLUMN \"activity_verdicts\".\"own_2026\" IS 'It''s \"our\" definition",
                $"; --, revision 1, {Own.Definition.ContentHash}. {Bibliography.Whitaker1980}';",
                $"COMMENT ON COLUMN \"activity_verdicts\".\"own_kinds_large\" IS 'Large, of {Own.Typology.Name}. {Bibliography.Whitaker1980}';",
            ],
            lines[^3..]);
        Assert.DoesNotContain("COMMENT ON", new SqlWriter(SqlDialect.MySql).View([Own.Definition]), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_two_hundred_rows_are_put_one_below_the_other_in_parts()
    {
        string few = Duck.Counts(Enumerable.Range(1, 66).Select(number => Own.Called($"own-{number}")));
        string many = Duck.Counts(Enumerable.Range(1, 67).Select(number => Own.Called($"own-{number}")));

        Assert.DoesNotContain("part_", few, StringComparison.Ordinal);
        Assert.Contains("\nUNION ALL SELECT 198 AS \"place\", 'own_66' AS \"definition\", 'undetermined' AS \"verdict\"\n) AS \"listed\"", few, StringComparison.Ordinal);
        Assert.Contains("\nSELECT * FROM (\nSELECT 1 AS \"place\", 'own_1' AS \"definition\", 'coProduction' AS \"verdict\"\nUNION ALL SELECT 2 AS \"place\"", many, StringComparison.Ordinal);
        Assert.Contains(
            "'own_67' AS \"definition\", 'notCoProduction' AS \"verdict\"\n) AS part_1\nUNION ALL SELECT * FROM (\nSELECT 201 AS \"place\", 'own_67' AS \"definition\", 'undetermined' AS \"verdict\"\n) AS part_2\n) AS \"listed\"",
            many,
            StringComparison.Ordinal);
        Assert.Contains("  WHEN \"place\" = 201 THEN \"rows\" - \"met_67\" - \"not_met_67\"\n", many, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 2)]
    public void More_than_two_hundred_ways_stand_in_brackets_of_their_own(int questions, int brackets) =>
        Assert.Equal(brackets, Duck.Expression(Odd(questions)).Split("))\n    OR ((").Length - 1);

    [Fact]
    public void What_is_too_large_to_be_written_is_told_by_its_name()
    {
        Condition odd = Odd(24);
        Definition definition = new() { Id = "odd-1980", Work = Bibliography.Whitaker1980, Summary = "An odd number.", Criterion = Own.Test("odd", odd) };
        Typology typology = new() { Id = "odds", Dimension = "odds", Work = Bibliography.Whitaker1980, Summary = "Odd or not.", Kinds = [new Kind("Odd", Own.Test("odd", odd))] };

        Assert.StartsWith("It cannot be written as SQL. ", Assert.Throws<NotSupportedException>(() => Duck.Expression(odd)).Message, StringComparison.Ordinal);
        Assert.StartsWith("'odd-1980' cannot be written as SQL. ", Assert.Throws<NotSupportedException>(() => Duck.Expression(definition)).Message, StringComparison.Ordinal);
        Assert.StartsWith("'odd' cannot be written as SQL. ", Assert.Throws<NotSupportedException>(() => Duck.Expression(typology.Kinds[0])).Message, StringComparison.Ordinal);
        Assert.StartsWith("'odds/odd' cannot be written as SQL. ", Assert.Throws<NotSupportedException>(() => Duck.Query([], [typology])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_or_does_not_go_together_is_refused()
    {
        Definition other = new() { Id = "fenced", Work = Bibliography.Whitaker1980, Summary = "A fence.", Criterion = Own.Test("fence", Fence().Is(true)) };

        Assert.Throws<ArgumentNullException>("dialect", () => new SqlWriter(null!));
        Assert.Throws<ArgumentNullException>("condition", () => Duck.Expression((Condition)null!));
        Assert.Throws<ArgumentNullException>("definition", () => Duck.Expression((Definition)null!));
        Assert.Throws<ArgumentNullException>("kind", () => Duck.Expression((Kind)null!));
        Assert.Throws<ArgumentNullException>("questionnaire", () => Duck.Table(null!));
        foreach (Func<IEnumerable<Definition>, string> write in new Func<IEnumerable<Definition>, string>[] { each => Duck.Query(each), each => Duck.View(each), each => Duck.Counts(each) })
        {
            Assert.Throws<ArgumentNullException>("definitions", () => write(null!));
            Assert.StartsWith("At least one definition or typology is needed.", Assert.Throws<ArgumentException>("definitions", () => write([])).Message, StringComparison.Ordinal);
            Assert.StartsWith(
                "The definitions and typologies ask questions of different questionnaires.", Assert.Throws<ArgumentException>("definitions", () => write([Own.Definition, other])).Message, StringComparison.Ordinal);
        }

        Assert.Equal("Two columns would be called 'own_2026'.", Assert.Throws<ArgumentException>(() => new SqlWriter(SqlDialect.DuckDb, new SqlOptions { Id = "OWN_2026" }).Query([Own.Definition])).Message);
        SqlOptions alike = new() { Layout = SqlLayout.ColumnPerAnswer, Columns = new Dictionary<string, string> { ["open"] = "Crop_Group" } };
        Assert.Equal("Two columns would be called 'crop_group'.", Assert.Throws<ArgumentException>(() => new SqlWriter(SqlDialect.DuckDb, alike).Table(GardenQuestions.Questionnaire)).Message);
        Assert.Contains("\"own_kinds_large\"", Duck.Query([], [Own.Typology]), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_answers_bear_the_names_that_are_given_to_them()
    {
        SqlOptions options = new() { Layout = SqlLayout.ColumnPerAnswer, Columns = new Dictionary<string, string> { ["crop"] = "size", ["crop.group"] = "many" } };
        string table = new SqlWriter(SqlDialect.DuckDb, options).Table(GardenQuestions.Questionnaire);

        Assert.Contains("\n  \"size_individual\" BOOLEAN,\n  \"many\" BOOLEAN,\n  \"size_community\" BOOLEAN,\n", table, StringComparison.Ordinal);
        Assert.Equal(
            "A column is named for 'crop.group', of which 'garden' has none in this layout.",
            Refused(options with { Layout = SqlLayout.OneAnswer, Columns = new Dictionary<string, string> { ["crop.group"] = "many" } }));
        Assert.StartsWith("A column is named for 'open.yes', of which 'garden' has none in this layout", Refused(options with { Columns = new Dictionary<string, string> { ["open.yes"] = "yes" } }), StringComparison.Ordinal);

        static string Refused(SqlOptions options) => Assert.Throws<ArgumentException>(() => new SqlWriter(SqlDialect.DuckDb, options).Table(GardenQuestions.Questionnaire)).Message;
    }

    [Fact]
    public void What_is_made_ready_bears_the_first_number_that_no_column_has()
    {
        SqlOptions options = new() { Columns = new Dictionary<string, string> { ["open"] = "known_open", ["watered"] = "KNOWN_open_2" } };
        string query = new SqlWriter(SqlDialect.DuckDb, options).Query([Own.Definition]);

        Assert.Contains("'yes' WHEN COALESCE(\"known_open\", TRUE) = FALSE THEN 'no' ELSE '' END AS \"known_open_3\",", query, StringComparison.Ordinal);
        Assert.Contains(" AS \"known_watered\",", query, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_signs_that_a_dialect_escapes_are_escaped_in_its_way()
    {
        Assert.Equal("\"a\"\"b\\c\"", Column(SqlDialect.DuckDb));
        Assert.Equal("`a\"b\\c`", Column(SqlDialect.MySql));
        Assert.Equal("`a\"b\\\\c`", Column(SqlDialect.BigQuery));
        Assert.Equal("[a\"b\\c]", Column(SqlDialect.SqlServer));
        Assert.Equal("[a]]b[c]", Column(SqlDialect.SqlServer, "a]b[c"));
        Assert.Equal("`a``b`", Column(SqlDialect.Spark, "a`b"));
        Assert.Equal("`a\\`b`", Column(SqlDialect.ClickHouse, "a`b"));
        Assert.Contains("AS `a\\tb\\nc\\rd\\\\e\\`f'g`\n", new SqlWriter(SqlDialect.BigQuery).Query([Own.Called("a\tb\nc\rd\\e`f'g")]), StringComparison.Ordinal);
        Assert.Contains("'a\\tb\\nc\\rd\\\\e`f\\'g' AS `definition`", new SqlWriter(SqlDialect.ClickHouse).Counts([Own.Called("a\tb\nc\rd\\e`f'g")]), StringComparison.Ordinal);

        static string Column(SqlDialect dialect, string name = "a\"b\\c") =>
            new SqlWriter(dialect, new SqlOptions { Id = name }).Query([Own.Definition]).Split(",\n")[0]["SELECT ".Length..];
    }

    [Theory]
    [InlineData("postgresql", "E'It''s a\\\\b\tc\nd'")]
    [InlineData("duckdb", "'It''s a\\b\tc\nd'")]
    public void A_source_with_a_backslash_is_a_comment_on_its_column(string dialect, string literal)
    {
        Definition definition = new() { Id = "own", Name = "It's a\\b\tc\nd", Work = Bibliography.Whitaker1980, Summary = "One.", Criterion = Own.Test("open", GardenQuestions.Open.Is(true)) };

        Assert.Contains($"\"own\" IS {literal[..^1]}, revision 1, ", new SqlWriter(SqlDialect.Find(dialect)!).View([definition]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garten-2026", "'garten_2026' AS [definition]")]
    [InlineData("gärten-2026", "N'gärten_2026' AS [definition]")]
    public void A_text_beyond_the_code_page_is_marked_for_SQL_Server(string id, string listed) =>
        Assert.Contains($" AS [place], {listed}", new SqlWriter(SqlDialect.SqlServer).Counts([Own.Called(id)]), StringComparison.Ordinal);

    /// <summary>That the answer is yes to an odd number of questions: of so many questions, half of all complete answers meet it, and none of them can be put together.</summary>
    private static Condition Odd(int questions)
    {
        QuestionnaireBuilder builder = new("beds");
        Question<bool>[] beds = [.. Enumerable.Range(1, questions).Select(number => builder.YesNo($"bed{number}", "Is it dug?", "", "A bed.", "None.", [Citation.Reading(Bibliography.Whitaker1980)]))];
        builder.Build();
        return Among(beds);

        static Condition Among(Question<bool>[] beds)
        {
            if (beds.Length == 1) return beds[0].Is(true);
            (Condition one, Condition other) = (Among(beds[..(beds.Length / 2)]), Among(beds[(beds.Length / 2)..]));
            return (one & !other) | (!one & other);
        }
    }

    private static Question<bool> Fence()
    {
        QuestionnaireBuilder builder = new("plot", "3.0");
        Question<bool> fenced = builder.YesNo("fenced", "Is it fenced?", "", "A fence.", "None.", [Citation.Reading(Bibliography.Whitaker1980)]);
        builder.Build();
        return fenced;
    }
}
