using System.Globalization;
using CoProduction.Definitions;
using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Parity;

/// <summary>How long the texts are, in characters: expressions in DuckDB's SQL, and whole statements in the dialects that are tried on servers.</summary>
internal static class Lengths
{
    public static int Run()
    {
        SqlWriter writer = new(SqlDialect.DuckDb);
        Console.WriteLine("| | shortest | median | longest |");
        Console.WriteLine("|---|---|---|---|");
        Tell("a definition", ParityCase.Catalogue.Take(DefinitionCatalog.Definitions.Count));
        Tell("a kind", ParityCase.Catalogue.Skip(DefinitionCatalog.Definitions.Count));
        string first = writer.Expression(DefinitionCatalog.Definitions[0]);
        Console.WriteLine($"\nOf each, {Number(first.IndexOf(" THEN 'undetermined'", StringComparison.Ordinal))} are the test whether the answers contradict each other.\n");
        Console.WriteLine("| | view of all definitions | with all kinds | counts of all definitions |");
        Console.WriteLine("|---|---|---|---|");
        foreach (SqlDialect dialect in (SqlDialect[])[SqlDialect.DuckDb, SqlDialect.PostgreSql, SqlDialect.Sqlite, SqlDialect.MySql, SqlDialect.ClickHouse])
        {
            SqlWriter of = new(dialect);
            int[] lengths =
            [
                of.View(DefinitionCatalog.Definitions).Length,
                of.View(DefinitionCatalog.Definitions, DefinitionCatalog.Typologies).Length,
                of.Counts(DefinitionCatalog.Definitions).Length,
            ];
            Console.WriteLine($"| {dialect} | {string.Join(" | ", lengths.Select(Number))} |");
        }

        return 0;

        void Tell(string what, IEnumerable<ParityCase> cases)
        {
            (int Length, string Name)[] ordered = [.. cases.Select(item => (item.Expression(writer).Length, item.Name)).Order()];
            (int shortest, string shortestName) = ordered[0];
            (int longest, string longestName) = ordered[^1];
            Console.WriteLine($"| {what} | {Number(shortest)} (`{shortestName}`) | {Number(ordered[ordered.Length / 2].Length)} | {Number(longest)} (`{longestName}`) |");
        }
    }

    private static string Number(int length) => length.ToString("N0", CultureInfo.InvariantCulture);
}
