using CoProduction.AotSmoke;
using CoProduction.Coding;
using CoProduction.Tables;

namespace CoProduction.PackedConsumer;

/// <summary>Sheets written and read again, text and workbooks, and a sheet for coders.</summary>
internal static class Sheets
{
    public static void Check(Checks checks)
    {
        foreach (TableFile file in Enum.GetValues<TableFile>())
        {
            using MemoryStream sheet = new();
            CoProductionTables.Activities.Write(sheet, file, [Examples.Preschool, Examples.Hospice]);
            sheet.Position = 0;
            Activity[] read = [.. CoProductionTables.Activities.Validating().ReadMany(sheet).Select(row => row.Value!)];
            checks.Same(2, read.Length, $"rows of {file}");
            checks.Same(Examples.Preschool, read[0], $"an activity after a round trip through {file}");
            checks.Same(Examples.Hospice, read[1], $"another after a round trip through {file}");
            WriteResults(checks, sheet, file);

            using MemoryStream coding = new();
            CodingSheet.Write(coding, file, new CodingSheetOptions([Codebook.Users, Codebook.Voluntariness]) { Activities = [Examples.Preschool], Coder = "Ana" });
            coding.Position = 0;
            checks.Same("Ana", CoProductionTables.Codings.ReadMany(coding).Single().Value!.Coder.Name, $"the coder of a sheet in {file}");
        }

        using MemoryStream faulty = new("title,users\nA walk,perhaps\n"u8.ToArray());
        checks.Same("CPJ202", CoProductionTables.Activities.ReadMany(faulty).Single().Problems.Single().Code, "the problem of a faulty cell");
    }

    private static void WriteResults(Checks checks, MemoryStream sheet, TableFile file)
    {
        sheet.Position = 0;
        using MemoryStream results = new();
        ResultColumns columns = ResultColumns.Verdicts(Classifier.Default.Definitions).And(ResultColumns.Memberships(Classifier.Default.Typologies));
        checks.Same(2, ResultTables.ClassifyBeside(CoProductionTables.Activities, sheet, results, file, Classifier.Default, columns).Count(), $"rows classified in {file}");
        checks.Same(true, results.Length > sheet.Length, $"results beside the sheet in {file}");
    }
}
