using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>Columns that say what became of activities: a verdict under each definition, or how surely each belongs to each kind.</summary>
/// <remarks>Immutable and compared by reference.</remarks>
public sealed class ResultColumns
{
    private readonly (string Header, Func<Classification, SheetCell> Cell)[] columns;

    private ResultColumns(IEnumerable<(string Header, Func<Classification, SheetCell> Cell)> columns) => this.columns = [.. columns];

    /// <summary>How many contradictions there are between the answers; where there are any, every verdict is undetermined.</summary>
    public static ResultColumns Contradictions { get; } = new([("contradictions", result => SheetCell.Of(result.Contradictions.Count))]);

    /// <summary>The headers, in their order.</summary>
    public IReadOnlyList<string> Headers => [.. columns.Select(column => column.Header)];

    /// <summary>A column for each definition, called by its id, with the verdict in a word: <c>coProduction</c>, <c>notCoProduction</c> or <c>undetermined</c>.</summary>
    /// <exception cref="ArgumentNullException">The definitions or one of them is null.</exception>
    public static ResultColumns Verdicts(IEnumerable<Definition> definitions) => Of(definitions, verdict => SheetCell.Of(Token.Of(verdict)));

    /// <summary>A column for each definition, called by its id, with the verdict as a number: 1 for co-production, 0 for not, and empty where it is undetermined.</summary>
    /// <exception cref="ArgumentNullException">The definitions or one of them is null.</exception>
    public static ResultColumns Matrix(IEnumerable<Definition> definitions) => Of(definitions, verdict => verdict switch
    {
        Verdict.CoProduction => SheetCell.Of(1),
        Verdict.NotCoProduction => SheetCell.Of(0),
        _ => default,
    });

    /// <summary>A column for each kind of each typology, called by both ids as in <c>alford-2009:client</c>, with <c>certainly</c>, <c>possibly</c> or <c>not</c>.</summary>
    /// <exception cref="ArgumentNullException">The typologies or one of them is null.</exception>
    public static ResultColumns Memberships(IEnumerable<Typology> typologies)
    {
        ArgumentNullException.ThrowIfNull(typologies);
        List<(string, Func<Classification, SheetCell>)> columns = [];
        foreach (Typology typology in typologies)
        {
            ArgumentNullException.ThrowIfNull(typology, nameof(typologies));
            columns.AddRange(typology.Kinds.Select(kind =>
                ($"{typology.Id}:{kind.Id}", (Func<Classification, SheetCell>)(result => SheetCell.Of(Token.Of(result[kind]))))));
        }

        return new(columns);
    }

    /// <summary>These columns, and others after them.</summary>
    /// <exception cref="ArgumentNullException">The others are null.</exception>
    /// <exception cref="ArgumentException">Two columns have one header.</exception>
    public ResultColumns And(ResultColumns others)
    {
        ArgumentNullException.ThrowIfNull(others);
        ResultColumns all = new([.. columns, .. others.columns]);
        string? twice = all.Headers.CountBy(header => header).FirstOrDefault(pair => pair.Value > 1).Key;
        return twice is null ? all : throw new ArgumentException($"Two columns are called '{twice}'.", nameof(others));
    }

    internal IEnumerable<SheetCell> CellsOf(Classification result) => columns.Select(column => column.Cell(result));

    private static ResultColumns Of(IEnumerable<Definition> definitions, Func<Verdict, SheetCell> cell)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        List<(string, Func<Classification, SheetCell>)> columns = [];
        foreach (Definition definition in definitions)
        {
            ArgumentNullException.ThrowIfNull(definition, nameof(definitions));
            columns.Add((definition.Id, result => cell(result[definition].Verdict)));
        }

        return new(columns);
    }
}
