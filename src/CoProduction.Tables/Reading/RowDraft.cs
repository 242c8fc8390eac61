using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>A row while it is being read: what its cells say so far, and what is wrong with them.</summary>
internal sealed class RowDraft(Header header, RowSource source, bool isLenient)
{
    /// <summary>So many problems of a row are told; the rest are counted.</summary>
    private const int MostProblems = 100;

    private readonly Dictionary<Question, Evidence> evidence = [];
    private (Answers Answers, KeyValuePair<Question, Evidence>[] Evidence, bool IsSound) shared;
    private readonly List<(string Name, SheetCell Cell)> own = [];
    private readonly List<Problem> problems = [];
    private int column;
    private int untold;

    public bool IsLenient { get; } = isLenient;

    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public Answers Answers { get; set; }

    public string? Stated { get; set; }

    public string? Extra { get; set; }

    /// <summary>What is said of the whole that the activity is part of, such as the initiative or the coding, by name.</summary>
    public Dictionary<string, string> Parts { get; } = [];

    /// <summary>Whether nothing is wrong with what the row says beside its coders.</summary>
    public bool IsSharedSound => shared.IsSound;

    /// <summary>What was noted in the columns of the coder who was read last.</summary>
    public IEnumerable<KeyValuePair<Question, Evidence>> OwnEvidence => evidence.Except(shared.Evidence);

    public IReadOnlyDictionary<Question, Evidence> Evidence => evidence;

    public IReadOnlyList<(string Name, SheetCell Cell)> Own => own;

    public IReadOnlyList<Problem> Problems => untold == 0 ? problems : [.. problems, Untold()];

    public bool IsSound { get; private set; } = true;

    /// <summary>Whether the cells could be read at all, and no title is lacking only because its cell was refused.</summary>
    public bool IsTold => source.Faults.Count == 0 && !problems.Exists(problem => problem.Path == "$.title");

    /// <summary>Reads the cells of the row that was read last, but for those of coders.</summary>
    public void Read()
    {
        Clear();
        foreach (RowFault fault in source.Faults)
        {
            Report(fault.Code, fault.Message, fault.Column, "$", ProblemSeverity.Error, fault.Place);
        }

        if (!IsSound) return;
        IReadOnlyList<Column> columns = header.Columns;
        int count = Math.Min(columns.Count, source.Count);
        for (column = 0; column < count; column++)
        {
            CellValue cell = source[column];
            if (!cell.IsEmpty && columns[column] is not ByCoderColumn) columns[column].Read(cell, this);
        }

        CheckCount(columns.Count);
    }

    /// <summary>Keeps what was read as what all coders of the row share.</summary>
    public void Share() => shared = (Answers, [.. evidence], IsSound);

    /// <summary>Whether a coder said anything in the row.</summary>
    public bool Has(CoderColumns coder) => source.Faults.Count == 0 && coder.Columns.Any(index => index < source.Count && !source[index].IsEmpty);

    /// <summary>Reads the cells of one coder, on top of what all share; what is wrong with that is told with the first of them.</summary>
    public void Read(CoderColumns coder, bool isFirst)
    {
        (Answers, IsSound) = (shared.Answers, shared.IsSound);
        evidence.Clear();
        foreach ((Question question, Evidence noted) in shared.Evidence) evidence.Add(question, noted);
        if (!isFirst)
        {
            problems.Clear();
            untold = 0;
        }

        foreach (int index in source.Faults.Count > 0 ? [] : coder.Columns)
        {
            if (index >= source.Count) return;
            column = index;
            CellValue cell = source[index];
            if (!cell.IsEmpty) header.Columns[index].Read(cell, this);
        }
    }

    public void Note(Question question, Func<Evidence, Evidence> change) => evidence[question] = change(evidence.GetValueOrDefault(question) ?? new Evidence());

    public void Keep(string name, SheetCell cell) => own.Add((name, cell));

    /// <summary>Reports what is wrong with the cell that is being read.</summary>
    public void Report(string code, string message, ProblemSeverity severity = ProblemSeverity.Error) =>
        Report(code, message, column, header.Columns[column].Path, severity);

    /// <summary>Reports what is wrong at a path, in the cell that holds it or part of it; the row has it where no cell does.</summary>
    public void ReportAt(Problem problem)
    {
        if (problems.Count == MostProblems)
        {
            Report(problem.Code, problem.Message, null, problem.Path, problem.Severity);
            return;
        }

        int? found = header.ColumnAt(problem.Path) ?? header.ColumnAt(problem.Path.Replace("$.evidence.", "$.answers.", StringComparison.Ordinal));
        Report(problem.Code, problem.Message, found, problem.Path, problem.Severity);
    }

    public void Report(string code, string message, int? at, string path, ProblemSeverity severity, TextPlace? place = null)
    {
        IsSound &= severity != ProblemSeverity.Error;
        if (problems.Count == MostProblems)
        {
            untold++;
            return;
        }

        problems.Add(new Problem { Code = code, Message = message, Severity = severity, Path = path, Place = place ?? source.PlaceOf(at), Cell = source.CellOf(at) });
    }

    private void Clear()
    {
        (Id, Title, Description, Answers, Stated, Extra, IsSound) = (null, null, null, default, null, null, true);
        if (evidence.Count > 0) evidence.Clear();
        if (own.Count > 0) own.Clear();
        if (problems.Count > 0) problems.Clear();
        if (Parts.Count > 0) Parts.Clear();
        untold = 0;
    }

    private Problem Untold() => new()
    {
        Code = TableProblemCodes.MoreProblems, Message = $"The row has {Prose.Count(untold, "more problem", "more problems")}.", Path = "$", Place = source.PlaceOf(null), Cell = source.CellOf(null),
    };

    private void CheckCount(int columns)
    {
        if (source.IsRectangular && source.Count < columns)
        {
            ProblemSeverity severity = IsLenient ? ProblemSeverity.Note : ProblemSeverity.Error;
            Report(TableProblemCodes.WrongCellCount, $"The row has {source.Count} cells, and there are {columns} headers.", null, "$", severity);
        }

        for (int index = columns; index < source.Count; index++)
        {
            if (source[index].IsEmpty) continue;
            Report(TableProblemCodes.WrongCellCount, $"The row has {source.Count} cells, and there are {columns} headers.", index, "$", ProblemSeverity.Error);
            return;
        }
    }
}
