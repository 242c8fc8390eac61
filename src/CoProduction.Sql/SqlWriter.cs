using CoProduction.Coding;
using CoProduction.Sql.Columns;
using CoProduction.Sql.Dialects;
using CoProduction.Sql.Writing;

namespace CoProduction.Sql;

/// <summary>Writes definitions, kinds and conditions as the SQL of one dialect, for activities that stand in a table.</summary>
/// <remarks>
/// Immutable and safe for use by several threads at once. What is written gives just what the library gives, also where answers are unknown or contradict each
/// other: no part of an expression is ever <c>NULL</c>. Nothing is run, and no driver is needed.
/// </remarks>
public sealed class SqlWriter
{
    private readonly Grammar grammar;

    /// <summary>Makes a writer for a dialect, and for the default table where no options are given.</summary>
    /// <exception cref="ArgumentNullException">The dialect is null.</exception>
    public SqlWriter(SqlDialect dialect, SqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        Dialect = dialect;
        Options = options ?? new SqlOptions();
        grammar = dialect.Grammar;
    }

    /// <summary>The dialect that is written.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>Where the activities stand.</summary>
    public SqlOptions Options { get; }

    /// <summary>An expression over the columns of the table that is <c>met</c>, <c>notMet</c> or <c>open</c>.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    /// <exception cref="ArgumentException">The options name columns that there are none of, two columns alike, or longer names than the engine keeps.</exception>
    /// <exception cref="NotSupportedException">The condition is too large to be written down.</exception>
    public string Expression(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Expression(Judged.Of(condition));
    }

    /// <summary>An expression over the columns of the table that is <c>coProduction</c>, <c>notCoProduction</c> or <c>undetermined</c>.</summary>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    /// <exception cref="ArgumentException">The options name columns that there are none of, two columns alike, or longer names than the engine keeps.</exception>
    /// <exception cref="NotSupportedException">The definition's condition is too large to be written down.</exception>
    public string Expression(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Expression(Judged.Of(definition));
    }

    /// <summary>An expression over the columns of the table that is <c>certainly</c>, <c>not</c> or <c>possibly</c>.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">The options name columns that there are none of, two columns alike, or longer names than the engine keeps.</exception>
    /// <exception cref="NotSupportedException">The kind's condition is too large to be written down.</exception>
    public string Expression(Kind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Expression(Judged.Of(kind));
    }

    /// <summary>A query for the verdicts on every activity, and for its kinds: a row an activity, a column a definition or kind.</summary>
    /// <remarks>A column is called as the definition, as in <c>alford_2002</c>, or as the typology and the kind.</remarks>
    /// <exception cref="ArgumentNullException">A list or one of its members is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is neither a definition nor a typology, they ask questions of different questionnaires, two columns would have one name, a name is longer than the
    /// engine keeps, or the options name columns that there are none of.
    /// </exception>
    /// <exception cref="NotSupportedException">A condition is too large to be written down.</exception>
    public string Query(IEnumerable<Definition> definitions, IEnumerable<Typology>? typologies = null) =>
        Prepared(Statuses(definitions, typologies)).Query();

    /// <summary>The same as a view; where the engine keeps comments on columns, each of them names its source.</summary>
    /// <exception cref="ArgumentNullException">A list or one of its members is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is neither a definition nor a typology, they ask questions of different questionnaires, two columns would have one name, a name is longer than the
    /// engine keeps, or the options name columns that there are none of.
    /// </exception>
    /// <exception cref="NotSupportedException">A condition is too large to be written down.</exception>
    public string View(IEnumerable<Definition> definitions, IEnumerable<Typology>? typologies = null)
    {
        IReadOnlyList<Judged> statuses = Statuses(definitions, typologies);
        grammar.NameLimit?.Require([Options.View]);
        string view = grammar.In(Options.Schema, Options.View);
        IEnumerable<string> comments = grammar.Comment is { } comment
            ? statuses.Select(status => $"\n{comment(view, grammar.Name(status.Name), grammar.Literal(status.Source))}")
            : [];
        return $"CREATE VIEW {view} AS\n{Prepared(statuses).Query()};{string.Concat(comments)}";
    }

    /// <summary>A query that counts the verdicts in one walk through the table: a row for each that comes up, with the definition's column in the view, the verdict and how many activities have it.</summary>
    /// <exception cref="ArgumentNullException">A list or one of its members is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is neither a definition nor a typology, they ask questions of different questionnaires, two columns would have one name, a name is longer than the
    /// engine keeps, or the options name columns that there are none of.
    /// </exception>
    /// <exception cref="NotSupportedException">A condition is too large to be written down.</exception>
    public string Counts(IEnumerable<Definition> definitions, IEnumerable<Typology>? typologies = null) =>
        Prepared(Statuses(definitions, typologies)).Counts();

    /// <summary>A table with a column for every question, and checks that its rows hold answers, where the dialect has checks.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    /// <exception cref="ArgumentException">The options name columns that there are none of, two columns alike, or longer names than the engine keeps.</exception>
    /// <exception cref="NotSupportedException">The rules of the questionnaire are too many or too intricate.</exception>
    public string Table(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return TableText.Of(questionnaire, grammar, Options);
    }

    private string Expression(Judged judged) =>
        VerdictText.Of(judged, grammar, new TableColumns(judged.Form.Condition.Questionnaire, grammar, Options));

    private Prepared Prepared(IReadOnlyList<Judged> statuses) => new(statuses, grammar, Options);

    private Judged[] Statuses(IEnumerable<Definition> definitions, IEnumerable<Typology>? typologies)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        Judged[] statuses =
        [
            .. definitions.Select(Judged.Of),
            .. (typologies ?? []).SelectMany(typology => typology.Kinds.Select(kind => Judged.Of(typology, kind))),
        ];
        if (statuses.Length == 0)
        {
            throw new ArgumentException("At least one definition or typology is needed.", nameof(definitions));
        }

        if (statuses.Select(status => status.Form.Condition.Questionnaire).Distinct().Count() > 1)
        {
            throw new ArgumentException("The definitions and typologies ask questions of different questionnaires.", nameof(definitions));
        }

        Names.RequireDistinct(statuses.Select(status => status.Name).Prepend(Options.Id));
        return statuses;
    }
}
