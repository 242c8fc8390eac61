using CoProduction.Sql.Tests;

namespace CoProduction.Sql.Parity;

/// <summary>A table, a view of it and a query that counts, with names and texts that would do harm if they were not in quotes: a folder for each name, a file for each statement.</summary>
/// <remarks>The view is to give one row, which counts and is not large, and the query one row; both are told with <c>|</c> between what they give.</remarks>
internal static class Hostile
{
    private static readonly string[] names =
        ["a\"b; --", "a'b; DROP TABLE x; --", "a`b", "a[b]c]]", "a\\", "a\\\"", "a''b", "ä 名前", "select", "a.b", "/* a */", "*/ b", "%s {0} $1"];

    public static int Run(SqlDialect dialect, string folder)
    {
        foreach ((int index, string name) in names.Index())
        {
            SqlWriter writer = new(dialect, Own.CalledBy(name));
            Func<string, string> quote = dialect.Grammar.Name;
            string place = Directory.CreateDirectory(Path.Combine(folder, $"{index:00}")).FullName;
            string[] statements =
            [
                writer.Table(GardenQuestions.Questionnaire),
                $"INSERT INTO {quote(name)} ({quote($"{name} id")}, {quote($"{name} crop")}) VALUES ('1', 'individual')",
                writer.View([Own.Definition], [Own.Typology]),
                $"SELECT * FROM {quote($"{name} view")}",
                writer.Counts([Own.Definition]),
            ];
            foreach ((int number, string statement) in statements.Index()) File.WriteAllText(Path.Combine(place, $"{number}.sql"), statement.TrimEnd(';') + ";\n");
        }

        return 0;
    }
}
