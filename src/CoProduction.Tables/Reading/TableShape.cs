using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>How one kind of thing stands in the rows of a table.</summary>
internal sealed class TableShape<T>(
    Questionnaire questionnaire, IReadOnlyList<string> parts, Func<ActivityRows, bool, Assembler<T>> assemble, Func<T, IEnumerable<WrittenRow>> rows)
    where T : notnull
{
    private ColumnNames? last;

    public Questionnaire Questionnaire { get; } = questionnaire;

    public IReadOnlyList<string> Parts => parts;

    public bool IsValidating { get; init; }

    public TableShape<T> Validating() => new(Questionnaire, parts, assemble, rows) { IsValidating = true };

    /// <exception cref="ArgumentException">The options name a column that there is not.</exception>
    public ColumnNames NamesOf(TableOptions options)
    {
        ColumnNames? names = last;
        return names?.Options == options ? names : last = new ColumnNames(Questionnaire, options, parts);
    }

    public Assembler<T> Assemble(Header header, RowSource source, TableOptions options) =>
        assemble(new ActivityRows(header, source, options, IsValidating), IsValidating);

    /// <summary>The rows that a value is written as.</summary>
    public IEnumerable<WrittenRow> RowsOf(T value) => rows(value);
}
