using CoProduction.Coding;
using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Parity;

/// <summary>Seeded answers as CSV, and for each definition and kind the table for them and the query that counts where the database and the library differ.</summary>
/// <remarks>Folders are called after the layouts, files after the number of the definition or kind. Rows of even and of odd numbers stand in files of their own.</remarks>
internal static class Export
{
    public static int Run(SqlDialect dialect, int most, string folder)
    {
        foreach (SqlLayout layout in Enum.GetValues<SqlLayout>())
        {
            string place = Directory.CreateDirectory(Path.Combine(folder, Token.Of(layout))).FullName;
            SqlOptions options = new() { Layout = layout };
            SqlWriter writer = new(dialect, options);
            ParityTable table = new(dialect, options, Codebook.Questionnaire.Questions);
            File.WriteAllText(Path.Combine(place, "create.sql"), table.Create());
            Parallel.ForEach(ParityCase.Catalogue.Index(), each =>
            {
                (int index, ParityCase item) = each;
                string name = Path.Combine(place, $"{index:000}");
                File.WriteAllText($"{name}.sql", table.Check(item.Expression(writer)));
                using StreamWriter even = new($"{name}.0.csv");
                using StreamWriter odd = new($"{name}.1.csv");
                foreach ((int row, Answers answers) in item.Rows(layout, most, seed: 14).Index())
                {
                    (row % 2 == 0 ? even : odd).Write(Line(table.Row(row, item.Expected(answers), answers)));
                }
            });
        }

        Console.WriteLine($"{ParityCase.Catalogue.Count} definitions and kinds");
        return 0;
    }

    /// <summary>A line that every engine reads alike: flags as 1 and 0, nothing as \N; no word has a comma or a quote.</summary>
    public static string Line(IEnumerable<object?> row) => string.Join(',', row.Select(value => value switch
    {
        null => "\\N",
        bool flag => flag ? "1" : "0",
        _ => $"{value}",
    })) + "\n";
}
