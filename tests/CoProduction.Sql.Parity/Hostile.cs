using CoProduction.Sql.Tests;

namespace CoProduction.Sql.Parity;

/// <summary>A table, a view of it and a query that counts, with names and texts that would do harm if they were not in quotes or if a statement used them itself: a folder for each table, a file for each statement.</summary>
/// <remarks>The view is to give one row, which counts and is not large, and the query one row; both are told with <c>|</c> between what they give.</remarks>
internal static class Hostile
{
    private static readonly string[] names =
        ["a\"b; --", "a'b; DROP TABLE x; --", "a`b", "a[b]c]]", "a\\", "a\\\"", "a''b", "ä 名前", "select", "a.b", "/* a */", "*/ b", "%s {0} $1"];

    public static int Run(SqlDialect dialect, string folder)
    {
        (SqlOptions Options, string Row)[] tables =
        [
            .. names.Select(name => (Own.CalledBy(name), Row(dialect, $"{name} id", ($"{name} crop", "'individual'")))),
            .. Own.InTheWay.Select(each => (each.Options, Row(dialect, each.Options.Id, (each.Crop, "'individual'")))),

            // Words that are no answers, and would be to whoever passes over capitals and blanks: then the answers would contradict each other, or leave it open.
            (OfOnesOwn("words", SqlLayout.OneAnswer), Row(dialect, "id", ("crop", "'Group '"), ("watered", dialect.Grammar.False))),
            (OfOnesOwn("lists", SqlLayout.ListOfAnswers), Row(dialect, "id", ("crop", "'individual|GROUP|community '"))),
        ];
        foreach ((int index, (SqlOptions options, string row)) in tables.Index())
        {
            SqlWriter writer = new(dialect, options);
            Func<string, string> quote = dialect.Grammar.Name;
            string place = Directory.CreateDirectory(Path.Combine(folder, $"{index:00}")).FullName;
            string table = writer.Table(GardenQuestions.Questionnaire);
            string[] statements =
            [
                options.Checks == SqlChecks.None ? table.Replace("CHARACTER SET ascii COLLATE ascii_bin", "CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci", StringComparison.Ordinal) : table,
                $"INSERT INTO {quote(options.Table)} {row}",
                writer.View([Own.Definition], [Own.Typology]),
                $"SELECT * FROM {quote(options.View)}",
                writer.Counts([Own.Definition]),
            ];
            foreach ((int number, string statement) in statements.Index()) File.WriteAllText(Path.Combine(place, $"{number}.sql"), statement.TrimEnd(';') + ";\n");
        }

        return 0;
    }

    private static SqlOptions OfOnesOwn(string name, SqlLayout layout) => new() { Table = name, Layout = layout, Checks = SqlChecks.None };

    private static string Row(SqlDialect dialect, string id, params (string Column, string Value)[] values) =>
        $"({string.Join(", ", values.Select(each => dialect.Grammar.Name(each.Column)).Prepend(dialect.Grammar.Name(id)))}) "
        + $"VALUES ({string.Join(", ", values.Select(each => each.Value).Prepend("'1'"))})";
}
