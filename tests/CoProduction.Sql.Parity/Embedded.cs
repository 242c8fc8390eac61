using System.Globalization;
using CoProduction.Coding;
using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Parity;

/// <summary>Every definition and kind in a database in this process.</summary>
internal static class Embedded
{
    public static int Run(string engineId, int most)
    {
        long mismatches = 0;
        foreach (SqlLayout layout in Enum.GetValues<SqlLayout>())
        {
            long rows = 0;
            using var engine = Engine.Of(engineId);
            SqlOptions options = new() { Layout = layout };
            SqlWriter writer = new(engine.Dialect, options);
            foreach (ParityCase item in ParityCase.Catalogue)
            {
                ParityTable table = new(engine.Dialect, options, Codebook.Questionnaire.Questions);
                engine.Run($"DROP TABLE IF EXISTS {table.Name}");
                engine.Run(table.Create());
                engine.Insert(table.Name, item.Rows(layout, most, seed: 14).Select((answers, index) => table.Row(index, item.Expected(answers), answers)));
                string?[] counted = engine.Rows(table.Check(item.Expression(writer))).Single();
                rows += long.Parse(counted[0]!, CultureInfo.InvariantCulture);
                mismatches += long.Parse(counted[1]!, CultureInfo.InvariantCulture);
            }

            Console.WriteLine($"{engineId} {Token.Of(layout)}: {ParityCase.Catalogue.Count} definitions and kinds, {rows} verdicts, {mismatches} mismatches");
        }

        return mismatches == 0 ? 0 : 1;
    }
}
