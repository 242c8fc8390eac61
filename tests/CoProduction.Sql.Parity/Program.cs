using System.Globalization;
using CoProduction.Sql;
using CoProduction.Sql.Parity;

// Holds databases against the library, and measures them:
//   embedded duckdb|sqlite ROWS            in this process, all layouts
//   export postgresql|mysql|clickhouse ROWS FOLDER   what .ci/sql hands to a server
//   hostile postgresql|mysql|clickhouse FOLDER       tables and views with names that would do harm if they were not in quotes
//   lengths                                how long the texts are
//   measure ROWS FOLDER                    times in DuckDB, and what is measured, for ClickHouse
return args switch
{
    ["embedded", var engine, var rows] => Embedded.Run(engine, int.Parse(rows, CultureInfo.InvariantCulture)),
    ["export", var dialect, var rows, var folder] => Export.Run(SqlDialect.Find(dialect)!, int.Parse(rows, CultureInfo.InvariantCulture), folder),
    ["hostile", var dialect, var folder] => Hostile.Run(SqlDialect.Find(dialect)!, folder),
    ["lengths"] => Lengths.Run(),
    ["measure", var rows, var folder] => Measure.Run(int.Parse(rows, CultureInfo.InvariantCulture), folder),
    _ => Refuse(),
};

static int Refuse()
{
    Console.Error.WriteLine("embedded ENGINE ROWS, export DIALECT ROWS FOLDER, hostile DIALECT FOLDER, lengths, or measure ROWS FOLDER");
    return 2;
}
