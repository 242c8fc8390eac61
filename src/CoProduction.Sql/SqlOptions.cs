using System.Collections.Frozen;
using CoProduction.Sql.Writing;
using CoProduction.Wording;

namespace CoProduction.Sql;

/// <summary>Where the activities stand, and how: table, columns, layout and checks.</summary>
/// <remarks>Immutable. Names can hold any character but control characters: they are quoted wherever they are written.</remarks>
public sealed record SqlOptions
{
    /// <summary>The schema, data set or database of the table and of the view.</summary>
    /// <value>Null by default: the one in use.</value>
    /// <exception cref="ArgumentException">The value is blank or holds a control character.</exception>
    public string? Schema
    {
        get;
        init => field = value is null ? null : Names.Require(value, "the schema");
    }

    /// <summary>The table with one row for each activity.</summary>
    /// <value><c>activity</c> by default.</value>
    /// <exception cref="ArgumentException">The value is blank or holds a control character.</exception>
    public string Table
    {
        get;
        init => field = Names.Require(value, "the table");
    } = "activity";

    /// <summary>The view of the verdicts.</summary>
    /// <value>By default the table's name with <c>_verdicts</c> after it.</value>
    /// <exception cref="ArgumentException">The value is blank or holds a control character.</exception>
    public string View
    {
        get => field ?? $"{Table}_verdicts";
        init => field = Names.Require(value, "the view");
    }

    /// <summary>The column that tells activities apart.</summary>
    /// <value><c>id</c> by default.</value>
    /// <exception cref="ArgumentException">The value is blank or holds a control character.</exception>
    public string Id
    {
        get;
        init => field = Names.Require(value, "the column of ids");
    } = "id";

    /// <summary>How questions with more answers than yes and no stand in columns.</summary>
    /// <value><see cref="SqlLayout.OneAnswer"/> by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not among the layouts.</exception>
    public SqlLayout Layout
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such layout.");
    }

    /// <summary>What a table that is created checks. It is left out where the dialect has no checks.</summary>
    /// <value><see cref="SqlChecks.Answers"/> by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not among the checks.</exception>
    public SqlChecks Checks
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There are no such checks.");
    } = SqlChecks.Answers;

    /// <summary>The columns that are not called as their question: by the question's id or, for one column an answer, by id and answer, as in <c>power.shared</c>.</summary>
    /// <value>Empty by default: a column is called as its question, and one of an answer <c>power_shared</c>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is blank or holds a control character.</exception>
    public IReadOnlyDictionary<string, string> Columns
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToFrozenDictionary(each => each.Key, each => Names.Require(each.Value, $"the column for {Quoted.Of(each.Key)}"), StringComparer.Ordinal);
        }
    } = FrozenDictionary<string, string>.Empty;
}
