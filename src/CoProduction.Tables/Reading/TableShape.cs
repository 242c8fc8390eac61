using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>How one kind of thing stands in the rows of a table.</summary>
internal sealed class TableShape<T>(
    Questionnaire questionnaire, IReadOnlyList<string> parts, Func<ActivityRows, bool, Assembler<T>> assemble, Func<T, IEnumerable<WrittenRow>> rows, Func<Activity, T>? alone = null)
    where T : notnull
{
    private ColumnNames? last;

    public Questionnaire Questionnaire { get; } = questionnaire;

    public IReadOnlyList<string> Parts => parts;

    public bool IsValidating { get; init; }

    /// <summary>Whether ids, titles and answers are all that has to be told of an activity.</summary>
    public bool IsBrief { get; init; }

    public TableShape<T> Validating() => new(Questionnaire, parts, assemble, rows, alone) { IsValidating = true, IsBrief = IsBrief };

    public TableShape<T> Briefly() => new(Questionnaire, parts, assemble, rows, alone) { IsValidating = IsValidating, IsBrief = true };

    /// <exception cref="ArgumentException">The options name a column that there is not.</exception>
    public ColumnNames NamesOf(TableOptions options)
    {
        ColumnNames? names = last;
        return names?.Options == options ? names : last = new ColumnNames(Questionnaire, options, parts);
    }

    public Assembler<T> Assemble(Header header, RowSource source, TableOptions options)
    {
        ActivityRows careful = new(header, source, options, IsValidating);
        bool isAlone = alone is not null && header.Columns.All(column => column is not InitiativeColumn);
        return IsBrief && isAlone && source is CsvRowSource ? new BriefAssembler<T>(careful, new KnownWords(header, IsValidating), alone!) : assemble(careful, IsValidating);
    }

    /// <summary>The rows that a value is written as.</summary>
    public IEnumerable<WrittenRow> RowsOf(T value) => rows(value);
}
