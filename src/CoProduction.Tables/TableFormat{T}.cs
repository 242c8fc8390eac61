namespace CoProduction.Tables;

/// <summary>How things of one kind stand in tables: reads and writes CSV, tab-separated values and workbooks of Excel (.xlsx).</summary>
/// <remarks>
/// Immutable, and safe for use by several threads at once. The formats are made by <see cref="CoProductionTables"/>. The first row that is not empty has
/// the headers: <c>id</c>, <c>title</c>, <c>description</c>, the ids of questions, <c>question.note</c> and <c>question.excerpt</c>; any other is a column of
/// one's own, whose cells are kept as own fields. An empty cell is not known, <c>a|b</c> one of several answers, <c>?cannotTell</c> a reason why there is none.
/// Streams are never closed, and are gone through once, in memory that does not grow with the number of rows; a workbook's shared texts are held.
/// </remarks>
public sealed partial class TableFormat<T>
    where T : notnull
{
    private readonly TableShape<T> shape;

    internal TableFormat(TableShape<T> shape, TableOptions? options = null)
    {
        this.shape = shape;
        Options = options ?? TableOptions.Default;
    }

    internal TableShape<T> Shape => shape;

    /// <summary>How tables are read and written.</summary>
    public TableOptions Options { get; }

    /// <summary>This format with other options: <c>format.With(format.Options with { IsLenient = true })</c>.</summary>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    /// <exception cref="ArgumentException">The options name a column that there is not.</exception>
    public TableFormat<T> With(TableOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        shape.NamesOf(options);
        return new(shape, options);
    }

    /// <summary>This format, which also validates what it reads: what is found is among the problems, with its cell.</summary>
    /// <remarks>A row that can be read and in which validation finds errors, such as answers that contradict each other, has both its value and its problems.</remarks>
    public TableFormat<T> Validating() => new(shape.Validating(), Options);

    /// <summary>This format, which reads no more of activities than ids, titles and answers, and that at once where the cells of a row of CSV say what earlier ones said.</summary>
    /// <remarks>A row that needs a closer look is read whole. What is wrong is told as it is otherwise. Codings, and tables with initiatives, are read as without it.</remarks>
    public TableFormat<T> Briefly() => new(shape.Briefly(), Options);

    /// <summary>Whether there is a column with a name, which a header may be told to stand for in <see cref="TableOptions.Headers"/>.</summary>
    /// <remarks>In tables of codings that of one coder among several, too, as <c>users@Ana</c>. Not a column of one's own.</remarks>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool HasColumn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return shape.NamesOf(Options).Has(name);
    }

    /// <summary>Whether a file that begins with some bytes is a table: a workbook, or a text that names its separator, as in <c>sep=;</c>, or has a header that is known on its first line.</summary>
    /// <remarks>Of a file of another kind it is false; one whose headers are all misspelt is not recognised, and reading it tells what is wrong.</remarks>
    public bool Recognises(ReadOnlySpan<byte> head)
    {
        TableOpening opening = TableOpening.Of(new MemoryStream(head.ToArray()));
        if (opening.IsWorkbook || opening.Refusal is not null) return opening.IsWorkbook;
        ReadOnlyMemory<byte> text = opening.AsUtf8().Head;
        return Separators.IsNamedIn(text.Span) || Separators.In(text, shape.NamesOf(Options)) is not null;
    }

    /// <summary>Reads the rows of a table, be it CSV, tab-separated or a workbook.</summary>
    /// <returns>
    /// Every row in order that is not empty: good ones with their value, bad ones with their problems. Where the headers or the file as a whole are wrong,
    /// there is one record, which has these problems.
    /// </returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidOperationException">The rows are gone through a second time.</exception>
    public IEnumerable<Located<T>> ReadMany(Stream table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new TableStream<T>(table, shape, Options).Now();
    }

    /// <summary>Reads the rows of a table, be it CSV, tab-separated or a workbook, without blocking on the stream.</summary>
    /// <param name="table">The file, from its first byte on.</param>
    /// <param name="progress">Told the number of each row that was read.</param>
    /// <param name="cancellationToken">Asked before each row.</param>
    /// <inheritdoc cref="ReadMany(Stream)" path="/returns"/>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidOperationException">The rows are gone through a second time.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public IAsyncEnumerable<Located<T>> ReadManyAsync(Stream table, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new TableStream<T>(table, shape, Options).Later(progress, cancellationToken);
    }

    /// <summary>The rows of a sheet as they stand there, each with the activity that was read from it.</summary>
    internal TableStream<SheetRow> ReadSheet(Stream table)
    {
        TableShape<SheetRow> rows = new(shape.Questionnaire, shape.Parts, (activities, _) => new SheetRowAssembler(activities), _ => []);
        return new(table, shape.IsValidating ? rows.Validating() : rows, Options);
    }
}
