using System.IO.Compression;
using System.Text;

namespace CoProduction.Tables.Tests.Rows;

/// <summary>Workbooks put together from their XML, as other programs may write it.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The sheets by their names, each with what its element has.</summary>
    public required IReadOnlyList<(string Name, string Xml)> Sheets { get; init; }

    /// <summary>What else is said of each sheet, as in <c>state="hidden"</c>.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The shared texts; null where there is no such part.</summary>
    public string? Texts { get; init; }

    /// <summary>The formats of numbers, and those of cells; null where there is no such part.</summary>
    public string? Styles { get; init; }

    /// <summary>Properties of the workbook, as in <c>date1904="1"</c>.</summary>
    public string Properties { get; init; } = "";

    /// <summary>A workbook of one sheet whose rows are given.</summary>
    public static byte[] Of(string rows, string? texts = null, string? styles = null, string properties = "", string after = "") =>
        new RawWorkbook { Sheets = [("Sheet1", $"<sheetData>{rows}</sheetData>{after}")], Texts = texts, Styles = styles, Properties = properties }.ToBytes();

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            string parts = string.Concat(Sheets.Index().Select(sheet => $"<Override PartName=\"/xl/worksheets/sheet{sheet.Index}.xml\" ContentType=\"{Types}.worksheet+xml\"/>"))
                + (Texts is null ? "" : $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Types}.sharedStrings+xml\"/>")
                + (Styles is null ? "" : $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>");
            Add(
                zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/>{parts}</Types>");
            Add(zip, "_rels/.rels", $"<Relationships {Relations}><Relationship Id=\"w\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(
                zip, "xl/_rels/workbook.xml.rels",
                $"<Relationships {Relations}>{string.Concat(Sheets.Index().Select(sheet => $"<Relationship Id=\"s{sheet.Index}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{sheet.Index}.xml\"/>"))}"
                    + $"{(Texts is null ? "" : $"<Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>")}"
                    + $"{(Styles is null ? "" : $"<Relationship Id=\"y\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>")}</Relationships>");
            string entries = string.Concat(Sheets.Index().Select(sheet =>
                $"<sheet name=\"{sheet.Item.Name}\" sheetId=\"{sheet.Index + 1}\" {(sheet.Index < States.Count ? States[sheet.Index] : "")} r:id=\"s{sheet.Index}\"/>"));
            Add(zip, "xl/workbook.xml", $"<workbook {Main}><workbookPr {Properties}/><sheets>{entries}</sheets></workbook>");
            foreach ((int index, (_, string xml)) in Sheets.Index()) Add(zip, $"xl/worksheets/sheet{index}.xml", $"<worksheet {Main}>{xml}</worksheet>");
            if (Texts is not null) Add(zip, "xl/sharedStrings.xml", $"<sst {Main}>{Texts}</sst>");
            if (Styles is not null) Add(zip, "xl/styles.xml", $"<styleSheet {Main}>{Styles}</styleSheet>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using Stream entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
