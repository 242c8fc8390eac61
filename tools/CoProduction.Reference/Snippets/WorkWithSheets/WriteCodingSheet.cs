using CoProduction.Coding;
using CoProduction.Tables;

namespace CoProduction.Reference.Snippets;

internal static class WriteCodingSheet
{
    public static void Run()
    {
        // snippet
        CodingSheetOptions options = new([Codebook.CitizensDeliver, Codebook.Voluntariness, Codebook.Power])
        {
            Coder = "Ana", HasNotes = true, Activities = [new Activity("Parents walk with pupils") { Id = "bus" }],
        };
        using MemoryStream workbook = new();
        CodingSheet.Write(workbook, TableFile.Xlsx, options);
        workbook.Position = 0;
        Console.WriteLine(CoProductionTables.Codings.ReadMany(workbook).Single().Value);

        // end
    }
}
