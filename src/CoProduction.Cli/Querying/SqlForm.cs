using CoProduction.Coding;
using CoProduction.Sql;

namespace CoProduction.Cli.Querying;

/// <summary>What the verb <c>sql</c> writes: its name, and what makes it.</summary>
internal sealed class SqlForm
{
    private readonly string name;

    private SqlForm(string name, Func<SqlWriter, IReadOnlyList<Definition>, IReadOnlyList<Typology>, string> write)
    {
        this.name = name;
        Write = write;
    }

    /// <summary>All forms, the one by default first.</summary>
    public static IReadOnlyList<SqlForm> All { get; } =
    [
        new("view", (writer, definitions, typologies) => writer.View(definitions, typologies)),
        new("query", (writer, definitions, typologies) => $"{writer.Query(definitions, typologies)};"),
        new("create", (writer, _, _) => writer.Table(Codebook.Questionnaire)),
        new("counts", (writer, definitions, typologies) => $"{writer.Counts(definitions, typologies)};"),
    ];

    /// <summary>The view, the only form that has a name of its own.</summary>
    public static SqlForm View => All[0];

    /// <summary>The table, which holds the questions of the codebook and no definitions.</summary>
    public static SqlForm Create => All[2];

    public Func<SqlWriter, IReadOnlyList<Definition>, IReadOnlyList<Typology>, string> Write { get; }

    public override string ToString() => name;
}
