using System.CommandLine.Parsing;
using CoProduction.Tables;

namespace CoProduction.Cli.Terminal;

/// <summary>Tables that are written, their kind told by their name.</summary>
internal static class TableFiles
{
    private static readonly Dictionary<string, TableFile> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = TableFile.Csv, [".tsv"] = TableFile.Tsv, [".xlsx"] = TableFile.Xlsx,
    };

    /// <summary>Whether a file is called as a table is.</summary>
    public static bool IsCalledOne(string file) => Kinds.ContainsKey(Path.GetExtension(file));

    public static bool IsCalledCsv(string file) => Kinds.GetValueOrDefault(Path.GetExtension(file), TableFile.Xlsx) == TableFile.Csv;

    public static TableFile Of(string file) => Kinds[Path.GetExtension(file)];

    public static void RefuseOtherName(SymbolResult result)
    {
        foreach (string file in result.Tokens.Select(token => token.Value).Where(value => !Kinds.ContainsKey(Path.GetExtension(value))))
        {
            result.AddError($"'{file}' must end in .xlsx, .csv or .tsv, which tells the kind of table");
        }
    }
}
