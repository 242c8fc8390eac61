using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>The rows of one sheet of a workbook.</summary>
internal sealed class XlsxRowSource : RowSource
{
    private readonly Workbook workbook;
    private readonly Workbook.SheetEntry sheet;
    private readonly XmlReader xml;
    private readonly List<Merge> merges;
    private readonly List<Merge> open = [];
    private readonly ArrayBufferWriter<byte> texts = new();
    private readonly List<(CellKind Kind, int Start, int Length)> cells = [];
    private readonly bool ownsWorkbook;
    private long row;
    private bool isWithinRow;
    private bool isEnded;

    /// <exception cref="InvalidDataException">The sheet is damaged.</exception>
    public XlsxRowSource(Workbook workbook, Workbook.SheetEntry sheet, bool ownsWorkbook)
    {
        (this.workbook, this.sheet, this.ownsWorkbook) = (workbook, sheet, ownsWorkbook);
        try
        {
            merges = ReadMerges();
            xml = SheetXml.Open(workbook.OpenSheet(sheet));
            while (xml.Read() && !IsElement("sheetData"))
            {
                // What stands before the rows says how they look.
            }

            isEnded = xml.EOF || xml.IsEmptyElement;
        }
        catch (Exception exception) when (Workbook.IsDamage(exception))
        {
            if (exception is TooLargeException) throw;
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    public override long Row => row;

    public override long Line => row;

    public override int Count => cells.Count;

    public override string? Sheet => sheet.Name;

    public override CellValue this[int column] =>
        column >= cells.Count ? default : new CellValue(cells[column].Kind, texts.WrittenSpan.Slice(cells[column].Start, cells[column].Length));

    public override bool Read()
    {
        try
        {
            while (!isEnded)
            {
                Clear();
                if (ReadRow() && cells.Exists(cell => cell.Kind != CellKind.Empty))
                {
                    AddMerges();
                    return true;
                }
            }

            return false;
        }
        catch (Exception exception) when (Workbook.IsDamage(exception))
        {
            isEnded = true;
            Clear();
            row = isWithinRow ? row : row + 1;
            Faults.Add(exception is TooLargeException ? new RowFault(ProblemCodes.TooLarge, exception.Message)
                : new RowFault(TableProblemCodes.DamagedFile, $"The workbook is damaged from here on: {Safe.Line(exception.Message)}"));
            return true;
        }
    }

    public override void Dispose()
    {
        xml.Dispose();
        if (ownsWorkbook) workbook.Dispose();
    }

    private bool IsElement(string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    /// <summary>The merged ranges stand after all rows, and have to be known before; the first of them is the last here.</summary>
    private List<Merge> ReadMerges()
    {
        List<Merge> all = [];
        using XmlReader ahead = SheetXml.Open(workbook.OpenSheet(sheet));
        while (ahead.Read())
        {
            if (ahead.NodeType == XmlNodeType.Element && ahead.LocalName == "mergeCell" && Merge.Parse(ahead.GetAttribute("ref")) is { } merge) all.Add(merge);
        }

        all.Sort((one, other) => other.FirstRow.CompareTo(one.FirstRow));
        return all;
    }

    private void Clear()
    {
        cells.Clear();
        texts.ResetWrittenCount();
        if (Faults.Count > 0) Faults.Clear();
    }

    private void AddMerges()
    {
        open.RemoveAll(merge => merge.LastRow < row);
        while (merges is [.., var next] && next.FirstRow <= row)
        {
            merges.RemoveAt(merges.Count - 1);
            if (next.Covers(row)) open.Add(next);
        }

        foreach (Merge merge in open)
        {
            Faults.Add(new RowFault(TableProblemCodes.MergedCell, $"The cells {merge.Range} are merged, so that it cannot be told whose the value is.", merge.FirstColumn));
        }
    }

    /// <summary>Reads up to the end of the next row; false where there is none.</summary>
    private bool ReadRow()
    {
        while (xml.Read() && !IsElement("row"))
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
            {
                isEnded = true;
                return false;
            }
        }

        isEnded = xml.EOF;
        isWithinRow = !isEnded;
        long before = row;
        row = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : row + 1;
        if (row <= before) throw new InvalidDataException($"row {row} stands after row {before}.");
        int depth = xml.IsEmptyElement ? int.MaxValue : xml.Depth;
        while (depth < int.MaxValue && xml.Read() && xml.Depth > depth)
        {
            if (IsElement("c")) ReadCell();
        }

        isWithinRow = false;

        return !isEnded;
    }

    private void ReadCell()
    {
        int column = SheetXml.Reference(xml.GetAttribute("r"))?.Column ?? cells.Count;
        if (column < cells.Count || column >= TableOptions.ColumnLimit) throw new InvalidDataException($"a cell stands out of order in row {row}.");
        while (cells.Count < column)
        {
            cells.Add(default);
        }

        string? type = xml.GetAttribute("t");
        string? style = xml.GetAttribute("s");
        string value = "";
        bool hasFormula = false;
        int depth = xml.IsEmptyElement ? int.MaxValue : xml.Depth;
        while (depth < int.MaxValue && xml.Read() && xml.Depth > depth)
        {
            if (IsElement("v"))
            {
                value = SheetXml.Content(xml, workbook.MostLetters);
            }
            else if (IsElement("is"))
            {
                value = SheetXml.TextIn(xml, workbook.MostLetters);
            }
            else if (IsElement("f"))
            {
                hasFormula = true;
                SheetXml.SkipWithin(xml);
            }
        }

        if (hasFormula && value.Length == 0 && type != "str")
        {
            Add(CellKind.Fault, "a formula without a stored result");
        }
        else
        {
            AddValue(type, style, value);
        }
    }

    private void AddValue(string? type, string? style, string value)
    {
        if (value.Length == 0)
        {
            cells.Add(default);
            return;
        }

        switch (type)
        {
            case "s":
                Add(CellKind.Text, workbook.Texts[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)]);
                break;
            case "str":
                Add(CellKind.Text, SheetXml.Unescape(value));
                break;
            case "inlineStr":
                Add(CellKind.Text, value);
                break;
            case "b":
                Add(CellKind.Boolean, value is "1" or "true" ? "true" : "false");
                break;
            case "e":
                Add(CellKind.Fault, value);
                break;
            case "d":
                Add(CellKind.Date, value);
                break;
            default:
                string? moment = workbook.Dates.Read(value, style);
                Add(moment is null ? CellKind.Number : CellKind.Date, moment ?? value);
                break;
        }
    }

    private void Add(CellKind kind, string text)
    {
        int start = texts.WrittenCount;
        Encoding.UTF8.GetBytes(text, texts);
        int length = texts.WrittenCount - start;
        cells.Add(length == 0 ? default : (kind, start, length));
    }
}
