namespace CoProduction.Sql.Dialects;

/// <summary>What a dialect writes in its own way.</summary>
internal sealed record Grammar
{
    /// <summary>A name in quotes, whatever is in it.</summary>
    public required Func<string, string> Name { get; init; }

    /// <summary>How long a name may be; null where that is no matter.</summary>
    public NameLimit? NameLimit { get; init; }

    /// <summary>A text in quotes, whatever is in it.</summary>
    public required Func<string, string> Literal { get; init; }

    /// <summary>The text in a column, made so that it equals a word only where it is that word: engines may pass over upper and lower case, or over blanks at the end.</summary>
    public Func<string, string> Exact { get; init; } = column => column;

    /// <summary>Texts put one after the other.</summary>
    public Func<string[], string> Concat { get; init; } = texts => $"CONCAT({string.Join(", ", texts)})";

    /// <summary>A number above 0 where a text has another within it, and 0 where not.</summary>
    public required Func<string, string, string> PlaceOf { get; init; }

    /// <summary>The function that puts one text in the place of another wherever that is within a third.</summary>
    public string Replace { get; init; } = "REPLACE";

    public string True { get; init; } = "TRUE";

    public string False { get; init; } = "FALSE";

    /// <summary>The type of a column that holds true, false or nothing.</summary>
    public required string Flag { get; init; }

    /// <summary>The type of a column that holds words of the questionnaire or nothing, none of them longer than a number of characters.</summary>
    public required Func<int, string> Word { get; init; }

    /// <summary>The type of the column that tells activities apart, and that nothing else has its value where the engine can keep that.</summary>
    public required string Key { get; init; }

    /// <summary>How a table checks its rows, given a name in quotes for the check and what must hold; null where the engine cannot.</summary>
    public Func<string, string, string>? Check { get; init; } = (_, condition) => $"CHECK ({condition})";

    /// <summary>What stands after the columns of a table, given the column that tells activities apart.</summary>
    public Func<string, string> AfterTable { get; init; } = _ => "";

    /// <summary>What says something of a column of a view, given view, column and a text, all in quotes; null where the engine keeps no such thing.</summary>
    public Func<string, string, string, string>? Comment { get; init; }

    /// <summary>
    /// Whether what is made ready within a query is put into each column that asks for it, and worked out there anew, unless it is kept apart row by row. A plain
    /// limit would keep it apart as well, but then no index of the table is used any more.
    /// </summary>
    public bool KeepsApartByLateral { get; init; }

    /// <summary>What keeps apart, in a query that counts, what is made ready; empty where nothing needs to.</summary>
    public string[] KeepsApartInSums { get; init; } = [];

    /// <summary>Whether what is made ready can be named before a query, so that a cluster counts on each of its machines.</summary>
    public bool PreparesByWith { get; init; }

    /// <summary>How often something is there, as a number that others can be taken from.</summary>
    public Func<string, string> Count { get; init; } = counted => $"COUNT({counted})";

    /// <summary>A name, and where it is given one before it, of the place where it stands.</summary>
    public string In(string? schema, string name) => schema is null ? Name(name) : $"{Name(schema)}.{Name(name)}";

    public string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(Literal));
}
