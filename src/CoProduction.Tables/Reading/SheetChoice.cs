using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>Which sheet of a workbook is read: the one that is named, or the one that has activities.</summary>
internal static class SheetChoice
{
    /// <summary>Chooses a sheet, or says why none can be chosen.</summary>
    /// <exception cref="InvalidDataException">A sheet is damaged.</exception>
    public static RowFault? Of(Workbook workbook, ColumnNames names, string? name, out Workbook.SheetEntry? chosen)
    {
        string[] all = [.. workbook.Sheets.Select(sheet => sheet.Name)];
        if (name is not null)
        {
            chosen = workbook.Sheets.FirstOrDefault(sheet => sheet.Name == name);
            return chosen is not null ? null
                : new(TableProblemCodes.NoSheet, $"The workbook has no sheet {Quoted.Of(name)}{NearestName.Hint(name, all)} Its sheets are {Quoted.List(all)}.");
        }

        Workbook.SheetEntry[] visible = [.. workbook.Sheets.Where(sheet => sheet.IsVisible)];
        Workbook.SheetEntry[] found = visible.Length == 1 ? visible : [.. visible.Where(sheet => HasActivities(workbook, sheet, names))];
        chosen = found.Length == 1 ? found[0] : null;
        return found.Length switch
        {
            0 => new(TableProblemCodes.NoSheet, $"No sheet of the workbook has the header 'title'. Its sheets are {Quoted.List(all)}."),
            1 => null,
            _ => new(
                TableProblemCodes.SeveralSheets,
                $"{found.Length} sheets of the workbook have activities, {Quoted.List([.. found.Select(sheet => sheet.Name)])}: name the one to be read."),
        };
    }

    private static bool HasActivities(Workbook workbook, Workbook.SheetEntry sheet, ColumnNames names)
    {
        using XlsxRowSource rows = new(workbook, sheet, ownsWorkbook: false);
        return rows.Read() && Enumerable.Range(0, rows.Count).Any(column => names.IsTitle(rows[column].Text));
    }
}
