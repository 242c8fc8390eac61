using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>The headers of a table, understood once: which column each of its columns is.</summary>
internal sealed class Header
{
    /// <summary>So many problems of headers are told.</summary>
    private const int MostProblems = 100;

    /// <summary>So many paths are kept with their columns: where there are thousands of columns, none is looked for again for every coder.</summary>
    private const int MostPaths = 1000;

    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, int?> found = new(StringComparer.Ordinal);

    private Header(ColumnNames names, IReadOnlyList<Column> columns) => (Names, Columns) = (names, columns);

    public ColumnNames Names { get; }

    /// <summary>The columns in their order; where a header is not understood, one without a name stands in its place.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>What is wrong with the headers, in their order.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The coders who have columns of their own, in the order of their first ones.</summary>
    public IReadOnlyList<CoderColumns> Coders => field ??=
    [
        .. Columns.Index().Where(each => each.Item is ByCoderColumn).GroupBy(each => ((ByCoderColumn)each.Item).Coder, each => each.Index, StringComparer.Ordinal)
            .Select(group => new CoderColumns(group.Key, [.. group])),
    ];

    public bool IsSound => !problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>Reads the row of headers, which is the one that was read last.</summary>
    public static Header Read(RowSource source, ColumnNames names)
    {
        List<Column> columns = [];
        Header header = new(names, columns);
        foreach (RowFault fault in source.Faults)
        {
            bool isMerged = fault.Code == TableProblemCodes.MergedCell;
            header.Add(
                source, fault.Column, isMerged ? TableProblemCodes.MergedHeader : fault.Code,
                isMerged ? fault.Message.Replace("whose the value is", "which column is called so", StringComparison.Ordinal) : fault.Message, place: fault.Place);
        }

        bool canBeRead = header.IsSound;

        // Whoever has more problems than are told has no columns: what else stands there need not be looked at.
        for (int column = 0; column < source.Count && column < TableOptions.ColumnLimit && header.problems.Count <= MostProblems; column++)
        {
            ColumnNames.Doubt? doubt = null;
            columns.Add((canBeRead ? names.Find(source[column].Text, out doubt) : null) ?? new NamelessColumn());
            if (doubt is not null) header.Add(source, column, doubt.Code, doubt.Message, doubt.Severity);
        }

        if (canBeRead) header.CheckWhole(source);
        return header;
    }

    /// <summary>The columns of a table to be written.</summary>
    /// <exception cref="ArgumentException">A header is not understood, or is there twice, or none is that of the title.</exception>
    public static Header Of(IReadOnlyList<string> headers, ColumnNames names)
    {
        Header header = new(names, [.. headers.Select(each => names.Find(each, out ColumnNames.Doubt? doubt)
            ?? throw new ArgumentException(doubt!.Message, nameof(headers)))]);
        string? twice = header.Columns.Select(column => column.Name).OfType<string>().CountBy(name => name).FirstOrDefault(pair => pair.Value > 1).Key;
        if (twice is not null || header.Columns.Any(column => column is NamelessColumn))
        {
            throw new ArgumentException(twice is null ? "A header is empty." : $"Two headers stand for {twice}.", nameof(headers));
        }

        HashSet<string> own = [.. header.Columns.OfType<OwnColumn>().Select(column => column.Header)];
        foreach (JsonColumn column in header.Columns.OfType<JsonColumn>()) column.Others = own;
        return header;
    }

    /// <summary>The column that holds what stands at a path, or the longest part of it, or has a part of it; null where there is none.</summary>
    public int? ColumnAt(string path)
    {
        if (found.TryGetValue(path, out int? column)) return column;
        if (found.Count == MostPaths) found.Clear();
        column = FindAt(path);
        found.Add(path, column);
        return column;
    }

    private int? FindAt(string path)
    {
        int? found = null;
        foreach ((int index, Column column) in Columns.Index())
        {
            bool isNear = path.Length > 1 && column.Path.Length > 1 && (IsWithin(path, column.Path) || IsWithin(column.Path, path));
            if (isNear && (found is null || column.Path.Length > Columns[found.Value].Path.Length)) found = index;
        }

        return found;
    }

    private static bool IsWithin(string path, string whole) =>
        path.StartsWith(whole, StringComparison.Ordinal) && (path.Length == whole.Length || path[whole.Length] is '.' or '[');

    private void CheckWhole(RowSource source)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach ((int index, Column column) in Columns.Index())
        {
            if (column.Name is { } name && !seen.TryAdd(name, index))
            {
                string first = source.CellOf(seen[name]).Reference;
                Add(source, index, ProblemCodes.DuplicateProperty, $"{Quoted.Of(column.Header)} is the column of {first} again; leave one out.");
            }
        }

        if (Columns.OfType<ByCoderColumn>().FirstOrDefault() is { } byCoder)
        {
            foreach ((int index, Column column) in Columns.Index().Where(each => each.Item is CodingColumn coding && CodingColumns.OfCoder.Contains(coding.Part)))
            {
                Add(source, index, TableProblemCodes.CoderTwice, $"{Quoted.Of(column.Header)} says who coded a row, and {Quoted.Of(byCoder.Header)} who coded a column; leave one out.");
            }
        }

        foreach (string required in Names.Required.Where(required => Columns.All(column => column.Header != required && (column as ByCoderColumn)?.Of != required)))
        {
            Add(source, null, TableProblemCodes.MissingHeader, $"No column has the header {Quoted.Of(required)}, which the options name.");
        }

        if (Columns.All(column => column.Path != "$.title") && !problems.Exists(problem => problem.Message.Contains("'title'", StringComparison.Ordinal)))
        {
            Add(source, null, TableProblemCodes.NoTitleColumn, Columns is [var only] && Separators.Known(only.Header, Names) is { } separator
                ? $"All headers stand in one cell, {Quoted.Of(only.Header)}, as where each line was put in quotation marks: save the table again with {Quoted.Of(separator.ToString())} between its cells."
                : "No column has the header 'title', so that these are no activities.");
        }
    }

    private void Add(RowSource source, int? column, string code, string message, ProblemSeverity severity = ProblemSeverity.Error, TextPlace? place = null)
    {
        if (problems.Count == MostProblems) (column, code, message, severity, place) = (null, TableProblemCodes.MoreProblems, "The headers have more problems.", ProblemSeverity.Error, null);
        if (problems.Count > MostProblems) return;
        problems.Add(new Problem
        {
            Code = code, Message = message, Severity = severity, Path = "$", Place = place ?? source.PlaceOf(column), Cell = source.CellOf(column),
        });
    }
}
