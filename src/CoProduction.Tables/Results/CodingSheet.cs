using CoProduction.Coding;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace CoProduction.Tables;

/// <summary>An empty sheet to code in: a column for each question, with the answers to choose from, the guidance as notes, and a sheet of instructions.</summary>
/// <remarks>What was coded in it is read by <see cref="CoProductionTables"/>, or as a coding where a column names the coder.</remarks>
public static class CodingSheet
{
    /// <summary>The sheet that is coded in.</summary>
    public const string SheetName = "coding";

    /// <summary>The sheet of instructions.</summary>
    public const string InstructionsName = "instructions";

    // The greatest lengths that Excel allows for what is shown beside a cell.
    private const int MostOfMessage = 255;
    private const int MostOfTitle = 32;

    private static readonly string[] HowTo =
    [
        "One row for each activity: one group of people, one task. What mixes groups or tasks is several activities; rows that follow each other belong to one initiative where they have the same 'initiative'.",
        "title: one sentence that tells who does what. id: a short name, which the same activity has in every coder's sheet.",
        "Under each question choose an answer from the list. Guidance stands in the note of its header, and below.",
        "An empty cell means that the answer is not known: never guess, and never write 'no' for it.",
        "Where one of several answers is right and it cannot be told which, write them with a bar between them, as in voluntary|partlyVoluntary.",
        "Where there is no answer, the cell may say why: ?notAsked, ?cannotTell or ?codersDisagree.",
        "A column such as users.note is for why the answer is what it is, and users.excerpt for the words of the description that it rests on: add them where you need them.",
        "Columns of your own may stand beside these; they are kept as they are.",
    ];

    /// <summary>Writes the sheet: as a workbook, or as a row of headers with the activities below, without lists, notes and instructions.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static void Write(Stream stream, TableFile file, CodingSheetOptions? options = null) =>
        WriteAsync(stream, file, options).GetAwaiter().GetResult();

    /// <summary>Writes the sheet without blocking.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static async Task WriteAsync(Stream stream, TableFile file, CodingSheetOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= CodingSheetOptions.Default;
        if (file == TableFile.Xlsx)
        {
            await WriteWorkbookAsync(stream, options, cancellationToken).ConfigureAwait(false);
            return;
        }

        TableOptions how = new() { HasByteOrderMark = options.HasByteOrderMark, Separator = options.Separator };
        RowSink sink = await RowSink.OpenAsync(stream, file, how, options.Headers, cancellationToken).ConfigureAwait(false);
        await using (sink.ConfigureAwait(false))
        {
            foreach (Activity activity in options.Activities) await sink.WriteAsync(RowOf(activity, options), cancellationToken).ConfigureAwait(false);
            await sink.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteWorkbookAsync(Stream stream, CodingSheetOptions options, CancellationToken cancellationToken)
    {
        Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream, XlsxRowSink.Settings, cancellationToken).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            StyleId bold = workbook.AddStyle(new Style { Font = { Bold = true } });
            StyleId wrapped = workbook.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });
            await WriteCodingAsync(workbook, options, bold, cancellationToken).ConfigureAwait(false);
            await WriteInstructionsAsync(workbook, options, bold, wrapped, cancellationToken).ConfigureAwait(false);
            await workbook.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteCodingAsync(Spreadsheet workbook, CodingSheetOptions options, StyleId bold, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> headers = options.Headers;
        WorksheetOptions layout = new() { FrozenRows = 1, FrozenColumns = headers.Index().First(header => header.Item == ColumnNames.Title).Index + 1 };
        layout.Column(layout.FrozenColumns.Value).Width = 50;
        await workbook.StartWorksheetAsync(SheetName, layout, cancellationToken).ConfigureAwait(false);
        await workbook.AddHeaderRowAsync(headers.ToArray(), bold, cancellationToken).ConfigureAwait(false);
        int last = 1 + Math.Max(options.Rows, options.Activities.Count);
        foreach ((int index, string header) in headers.Index())
        {
            string letters = new CellPlace { Row = 1, Column = index + 1 }.Reference[..^1];
            if (options.Questions.FirstOrDefault(question => question.Id == header) is not { } question) continue;
            workbook.AddNote($"{letters}1", NoteOf(question));
            DataValidation list = DataValidation.ListValues(question.Options.Select(option => option.Token), showDropdown: true);
            list.ErrorType = ValidationErrorType.Warning;
            list.ErrorTitle = "Not in the list";
            list.ErrorMessage = Cut("Only answers of the list are exact. Several possible answers are written as a|b, and a reason for a missing one as ?cannotTell. Keep it?", MostOfMessage);
            list.InputTitle = Cut(question.Id, MostOfTitle);
            list.InputMessage = Cut(question.Wording, MostOfMessage);
            workbook.AddDataValidation($"{letters}2:{letters}{last}", list);
        }

        foreach (Activity activity in options.Activities)
        {
            await workbook.AddRowAsync(RowOf(activity, options).Select(cell => cell == default ? default : new DataCell(SheetXml.Escape(cell.Text))).ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteInstructionsAsync(Spreadsheet workbook, CodingSheetOptions options, StyleId bold, StyleId wrapped, CancellationToken cancellationToken)
    {
        WorksheetOptions layout = new();
        foreach ((int index, double width) in new[] { 26.0, 60, 60, 24, 60, 60 }.Index()) layout.Column(index + 1).Width = width;
        await workbook.StartWorksheetAsync(InstructionsName, layout, cancellationToken).ConfigureAwait(false);
        await workbook.AddRowAsync([new Cell("How to code", bold)], cancellationToken).ConfigureAwait(false);
        IEnumerable<string> terms = options.Questionnaire == Codebook.Questionnaire ? Codebook.Glossary : [];
        foreach (string line in HowTo.Concat(terms)) await workbook.AddRowAsync([new DataCell(line)], cancellationToken).ConfigureAwait(false);
        await workbook.AddRowAsync([new Cell($"The questions of {options.Questionnaire.Id} {options.Questionnaire.Version}", bold)], cancellationToken).ConfigureAwait(false);
        await workbook.AddHeaderRowAsync(["question", "wording", "guidance", "answer", "when", "example"], bold, cancellationToken).ConfigureAwait(false);
        foreach (Question question in options.Questions)
        {
            foreach ((int index, AnswerOption option) in question.Options.Index())
            {
                string[] cells = [index == 0 ? question.Id : "", index == 0 ? question.Wording : "", index == 0 ? question.Guidance : "", option.Token, option.Meaning, option.Example];
                await workbook.AddRowAsync(cells.Select(text => new Cell(text.Length == 0 ? null : text, wrapped)).ToArray(), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static SheetCell[] RowOf(Activity activity, CodingSheetOptions options) =>
    [
        .. options.Headers.Select(header => header switch
        {
            ColumnNames.Id => SheetCell.Of(activity.Id),
            ColumnNames.Title => SheetCell.Of(activity.Title),
            ColumnNames.Description => SheetCell.Of(activity.Description),
            CodingColumns.Coder => SheetCell.Of(options.Coder),
            _ => default,
        }),
    ];

    private static string NoteOf(Question question)
    {
        string guidance = question.Guidance.Length == 0 ? "" : $"\n{question.Guidance}";
        return $"{question.Wording}{guidance}\n{string.Join('\n', question.Options.Select(option => $"{option.Token}: {option.Meaning}"))}";
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)]}…";
}
