using CoProduction.Coding;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CoProduction.Tables.Tests;

public sealed class CodingSheetTests
{
    [Fact]
    public void Every_question_has_its_answers_as_a_list_and_its_guidance_as_a_note()
    {
        using MemoryStream stream = new();
        CodingSheet.Write(stream, TableFile.Xlsx);

        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        WorksheetPart part = SheetNamed(document, CodingSheet.SheetName);
        Dictionary<string, string> lists = part.Worksheet.Descendants<DataValidation>().ToDictionary(list => list.SequenceOfReferences!.InnerText!, list => list.Formula1!.Text);
        Dictionary<string, string> notes = part.WorksheetCommentsPart!.Comments.Descendants<Comment>().ToDictionary(note => note.Reference!.Value!, note => note.InnerText);
        string[] headers = [.. part.Worksheet.Descendants<Row>().First().Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InnerText)];

        Assert.Equal(["id", "initiative", "title", "description", .. Codebook.Questionnaire.Questions.Select(question => question.Id)], headers);
        Assert.Equal(Codebook.Questionnaire.Questions.Count, lists.Count);
        foreach (Question question in Codebook.Questionnaire.Questions)
        {
            string column = new CellPlace { Row = 1, Column = Array.IndexOf(headers, question.Id) + 1 }.Reference.TrimEnd('1');
            Assert.Equal($"\"{string.Join(',', question.Options.Select(option => option.Token))}\"", lists[$"{column}2:{column}501"]);
            Assert.StartsWith(question.Wording, notes[$"{column}1"], StringComparison.Ordinal);
            Assert.Contains(question.Guidance, notes[$"{column}1"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(TableFile.Csv)]
    [InlineData(TableFile.Xlsx)]
    public void What_is_to_be_coded_stands_in_it_and_its_instructions_are_not_read_for_activities(TableFile file)
    {
        using MemoryStream stream = new();
        CodingSheet.Write(stream, file, new CodingSheetOptions([Codebook.Users, Codebook.Power]) { Activities = Sheets.Published, HasNotes = true, Coder = "Ana" });

        IReadOnlyList<Located<CodedActivity>> read = Sheets.Read(CoProductionTables.Codings, stream.ToArray());

        Assert.Equal(
            Sheets.Published.Select(activity => new CodedActivity(new Activity(activity.Title) { Id = activity.Id, Description = activity.Description }, Coder.Person("Ana"))),
            Sheets.Sound(read));
    }

    [Fact]
    public void An_empty_sheet_has_nothing_wrong_with_it_and_nothing_in_it()
    {
        using MemoryStream stream = new();
        CodingSheet.Write(stream, TableFile.Xlsx);

        Assert.Empty(Sheets.Read(CoProductionTables.Described, stream.ToArray()));
    }

    private static WorksheetPart SheetNamed(SpreadsheetDocument document, string name) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!);
}
