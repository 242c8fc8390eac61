using CsvHelper;
using MiniExcelLibs;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>Workbooks by a writer that has nothing to do with ours.</summary>
internal static class OtherWriter
{
    public const string SheetName = "Sheet1";

    /// <summary>The cells of a CSV, each as a text.</summary>
    public static byte[] Workbook(string text)
    {
        using CsvReader reader = CsvReader.Create(System.Text.Encoding.UTF8.GetBytes(text), new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false });
        List<object?[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return Workbook(rows);
    }

    /// <summary>Cells of any kind; a text that is empty leaves no cell.</summary>
    public static byte[] Workbook(IReadOnlyList<object?[]> rows)
    {
        using MemoryStream stream = new();
        int width = rows.Select(row => row.Length).DefaultIfEmpty().Max();
        stream.SaveAs(
            rows.Select(row => Enumerable.Range(0, width).ToDictionary(column => $"{column}", column => column < row.Length && row[column] is not "" ? row[column] : null)),
            printHeader: false, sheetName: SheetName);
        return stream.ToArray();
    }
}
