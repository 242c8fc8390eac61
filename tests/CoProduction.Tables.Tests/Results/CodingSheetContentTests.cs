using System.Text;
using CoProduction.Coding;
using CoProduction.Tests.Shared;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetColumn = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace CoProduction.Tables.Tests.Results;

/// <summary>What stands in an empty sheet to code in, of a questionnaire of three questions.</summary>
public sealed class CodingSheetContentTests
{
    private static readonly CodingSheetOptions Garden = new(GardenQuestions.Questionnaire.Questions);

    private static readonly Activity[] Two = [new("One") { Id = "a", Description = "Long.", Answers = Answers.Unknown.With(GardenQuestions.Open, true) }, new("_x0041_")];

    [Fact]
    public void The_instructions_tell_how_to_code_and_what_each_answer_means()
    {
        using SpreadsheetDocument document = Written(Garden);

        Assert.Equal(
            """
            How to code
            One row for each activity: one group of people, one task. What mixes groups or tasks is several activities; rows that follow each other belong to one initiative where they have the same 'initiative'.
            title: one sentence that tells who does what. id: a short name, which the same activity has in every coder's sheet.
            Under each question choose an answer from the list. Guidance stands in the note of its header, and below.
            An empty cell means that the answer is not known: never guess, and never write 'no' for it.
            Where one of several answers is right and it cannot be told which, write them with a bar between them, as in voluntary|partlyVoluntary.
            Where there is no answer, the cell may say why: ?notAsked, ?cannotTell or ?codersDisagree.
            A column such as users.note is for why the answer is what it is, and users.excerpt for the words of the description that it rests on: add them where you need them.
            Columns of your own may stand beside these; they are kept as they are.
            The questions of garden 1
            question;wording;guidance;answer;when;example
            open;Is it open?;;yes;Yes.;A garden.
            ;;;no;No: it is clearly not so.;A yard.
            crop;How large is the crop?;;individual;It is so.;A garden.
            ;;;group;It is so.;A garden.
            ;;;community;It is so.;A garden.
            watered;Is it watered?;;yes;Yes.;A garden.
            ;;;no;No: it is clearly not so.;A yard.
            """.Replace("garden 1", $"garden {GardenQuestions.Questionnaire.Version}", StringComparison.Ordinal),
            string.Join('\n', RowsOf(document, CodingSheet.InstructionsName)));
    }

    [Fact]
    public void The_glossary_stands_with_the_questions_of_the_codebook_alone()
    {
        using SpreadsheetDocument document = Written(new CodingSheetOptions([Codebook.Users]));

        string[] rows = RowsOf(document, CodingSheet.InstructionsName);

        Assert.Equal(Codebook.Glossary, rows[9..(9 + Codebook.Glossary.Count)]);
        Assert.Equal($"The questions of {Codebook.Questionnaire.Id} {Codebook.Questionnaire.Version}", rows[9 + Codebook.Glossary.Count]);
    }

    [Fact]
    public void Headers_are_bold_and_stay_in_sight_and_columns_are_as_wide_as_is_needed()
    {
        using SpreadsheetDocument document = Written(Garden);
        Worksheet coding = Sheet(document, CodingSheet.SheetName).Worksheet!;
        Worksheet instructions = Sheet(document, CodingSheet.InstructionsName).Worksheet!;

        Pane pane = coding.Descendants<Pane>().Single();
        Assert.Equal((3.0, 1.0, "D2"), (pane.HorizontalSplit!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        SheetColumn wide = coding.Descendants<SheetColumn>().Single();
        Assert.Equal((3u, 3u, 50.0), (wide.Min!.Value, wide.Max!.Value, Math.Floor(wide.Width!.Value)));
        Assert.Equal([26.0, 60, 60, 24, 60, 60], instructions.Descendants<SheetColumn>().Select(column => Math.Floor(column.Width!.Value)));
        Assert.True(IsBold(document, coding.Descendants<Row>().First()));
        Assert.Equal([0, 9, 10], instructions.Descendants<Row>().Index().Where(row => IsBold(document, row.Item)).Select(row => row.Index));
        Assert.All(
            instructions.Descendants<Row>().Skip(11).SelectMany(row => row.Elements<Cell>()),
            cell => Assert.Equal((true, VerticalAlignmentValues.Top), (Format(document, cell).Alignment!.WrapText!.Value, Format(document, cell).Alignment!.Vertical!.Value)));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(7, 8)]
    public void Lists_reach_to_the_last_row_that_is_asked_for_or_the_last_activity(int rows, int last)
    {
        using SpreadsheetDocument document = Written(new CodingSheetOptions(GardenQuestions.Questionnaire.Questions) { Rows = rows, Activities = Two, HasNotes = true });

        DataValidation[] lists = [.. Sheet(document, CodingSheet.SheetName).Worksheet!.Descendants<DataValidation>()];

        Assert.Equal([$"E2:E{last}", $"G2:G{last}", $"I2:I{last}"], lists.Select(list => list.SequenceOfReferences!.InnerText));
    }

    [Fact]
    public void A_list_warns_of_what_is_not_in_it_and_shows_the_question()
    {
        using SpreadsheetDocument document = Written(Garden);
        WorksheetPart part = Sheet(document, CodingSheet.SheetName);
        DataValidation list = part.Worksheet!.Descendants<DataValidation>().ElementAt(1);

        Assert.Equal(
            ("F2:F501", "\"individual,group,community\"", DataValidationErrorStyleValues.Warning, "Not in the list", "crop", "How large is the crop?"),
            (list.SequenceOfReferences!.InnerText, list.Formula1!.Text, list.ErrorStyle!.Value, list.ErrorTitle!.Value, list.PromptTitle!.Value, list.Prompt!.Value));
        Assert.Equal(
            "Only answers of the list are exact. Several possible answers are written as a|b, and a reason for a missing one as ?cannotTell. Keep it?", list.Error!.Value);
        Assert.True(list.ShowErrorMessage!.Value);
        Assert.NotEqual(true, list.ShowDropDown?.Value);
        Assert.Equal(
            ["E1 Is it open?\nyes: Yes.\nno: No: it is clearly not so.", "F1 How large is the crop?\nindividual: It is so.\ngroup: It is so.\ncommunity: It is so.", "G1 Is it watered?\nyes: Yes.\nno: No: it is clearly not so."],
            part.WorksheetCommentsPart!.Comments!.Descendants<Comment>().Select(note => $"{note.Reference!.Value} {note.InnerText}"));
    }

    [Fact]
    public void What_is_longer_than_Excel_shows_beside_a_cell_is_cut()
    {
        QuestionnaireBuilder builder = new("long");
        string id = new('q', 33);
        builder.YesNo(id, $"{new string('w', 254)}ab", "guide", "A garden.", "A yard.", [Literature.Citation.Reading(Literature.Bibliography.Whitaker1980)]);
        builder.YesNo(id[1..], $"{new string('w', 254)}a", "", "A garden.", "A yard.", [Literature.Citation.Reading(Literature.Bibliography.Whitaker1980)]);
        using SpreadsheetDocument document = Written(new CodingSheetOptions(builder.Build().Questions));
        WorksheetPart part = Sheet(document, CodingSheet.SheetName);

        Assert.Equal(
            [($"{id[..31]}…", $"{new string('w', 254)}…"), (id[1..], $"{new string('w', 254)}a")],
            part.Worksheet!.Descendants<DataValidation>().Select(list => (list.PromptTitle!.Value!, list.Prompt!.Value!)));
        Assert.StartsWith($"{new string('w', 254)}ab\nguide\nyes: ", part.WorksheetCommentsPart!.Comments!.Descendants<Comment>().First().InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Activities_stand_in_it_without_their_answers()
    {
        CodingSheetOptions options = new(GardenQuestions.Questionnaire.Questions) { Activities = Two, Coder = "Ana", HasNotes = true, Separator = ';', HasByteOrderMark = true };

        Assert.Equal(
            "\uFEFFid;coder;date;title;description;open;open.note;crop;crop.note;watered;watered.note\na;Ana;;One;Long.;;;;;;\n;Ana;;_x0041_;;;;;;;\n", Text(options, TableFile.Csv));
        Assert.Equal("\uFEFFid\tcoder", Text(options, TableFile.Tsv)[..9]);
        Assert.Equal("id,initiative,title,description,open,crop,watered\n", Text(Garden, TableFile.Csv));
        using SpreadsheetDocument document = Written(options);
        Assert.Equal(["id;coder;date;title;description;open;open.note;crop;crop.note;watered;watered.note", "a;Ana;;One;Long.;;;;;;", ";Ana;;_x005F_x0041_;;;;;;;"], RowsOf(document, CodingSheet.SheetName));
    }

    [Fact]
    public void The_codebook_is_coded_where_nothing_else_is_asked_for()
    {
        Assert.Equal(Codebook.Questionnaire.Questions, CodingSheetOptions.Default.Questions);
        Assert.Equal((Codebook.Questionnaire, 500, false, false, ',', null), (
            CodingSheetOptions.Default.Questionnaire, CodingSheetOptions.Default.Rows, CodingSheetOptions.Default.HasNotes, CodingSheetOptions.Default.HasByteOrderMark,
            CodingSheetOptions.Default.Separator, CodingSheetOptions.Default.Coder));
        Assert.Empty(CodingSheetOptions.Default.Activities);
        using MemoryStream stream = new();
        CodingSheet.Write(stream, TableFile.Csv);
        Assert.Equal($"id,initiative,title,description,{string.Join(',', Codebook.Questionnaire.Questions.Select(question => question.Id))}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void What_no_sheet_can_be_made_of_is_refused()
    {
        IReadOnlyList<Question> questions = GardenQuestions.Questionnaire.Questions;

        Assert.Equal("questions", Assert.Throws<ArgumentNullException>(() => new CodingSheetOptions(null!)).ParamName);
        Assert.Equal("questions", Assert.Throws<ArgumentNullException>(() => new CodingSheetOptions([questions[0], null!])).ParamName);
        Assert.All(
            (Question[][])[[], [questions[0], questions[0]], [questions[0], Codebook.Users]],
            wrong => Assert.Equal("Questions of one questionnaire are needed, each once. (Parameter 'questions')", Assert.Throws<ArgumentException>(() => new CodingSheetOptions(wrong)).Message));
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new CodingSheetOptions(questions) { Activities = null! }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new CodingSheetOptions(questions) { Activities = [null!] }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new CodingSheetOptions(questions) { Rows = 0 }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new CodingSheetOptions(questions) { Rows = 1_000_001 }).ParamName);
        Assert.Equal(1_000_000, new CodingSheetOptions(questions) { Rows = 1_000_000 }.Rows);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => CodingSheet.Write(null!, TableFile.Csv)).ParamName);
    }

    private static string Text(CodingSheetOptions options, TableFile file)
    {
        using MemoryStream stream = new();
        CodingSheet.Write(stream, file, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static SpreadsheetDocument Written(CodingSheetOptions options)
    {
        MemoryStream stream = new();
        CodingSheet.Write(stream, TableFile.Xlsx, options);
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }

    private static WorksheetPart Sheet(SpreadsheetDocument document, string name) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!);

    private static string[] RowsOf(SpreadsheetDocument document, string sheet) =>
        [.. Sheet(document, sheet).Worksheet!.Descendants<Row>().Select(row => string.Join(';', row.Elements<Cell>().Select(cell => cell.InnerText)))];

    private static CellFormat Format(SpreadsheetDocument document, Cell cell) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static bool IsBold(SpreadsheetDocument document, Row row) => row.Elements<Cell>().All(cell => cell.StyleIndex is not null
        && document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.Fonts!.Elements<Font>().ElementAt((int)Format(document, cell).FontId!.Value).Bold is not null);
}
