using System.Collections.Frozen;

namespace CoProduction.Tables;

/// <summary>How a table is read and written.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
public sealed record TableOptions
{
    private const int MostColumns = 16_384;

    /// <summary>The options that hold where none are given.</summary>
    public static TableOptions Default { get; } = new();

    /// <summary>Which headers stand for which column: <c>["Who delivers?"] = "citizensDeliver"</c>; an empty name makes the column one of one's own.</summary>
    /// <value>Empty by default: headers are the names themselves.</value>
    /// <remarks>Written tables have these headers, too.</remarks>
    /// <exception cref="ArgumentNullException">The value or a name in it is null.</exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (string name in value.Values)
            {
                ArgumentNullException.ThrowIfNull(name, nameof(value));
            }

            field = value.ToFrozenDictionary(StringComparer.Ordinal);
        }
    } = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether a cell or a header is also read where it is not exact but cannot be mistaken, such as <c>Yes</c>, <c>1</c> or <c>WAHR</c>.</summary>
    /// <value>False by default. Each is reported as a note.</value>
    public bool IsLenient { get; init; }

    /// <summary>The name of the sheet to read, or of the one that is written.</summary>
    /// <value>Null by default: the one sheet that has activities is read. Ignored for CSV.</value>
    public string? Sheet { get; init; }

    /// <summary>Whether CSV is written with a byte order mark, by which Excel knows that it is UTF-8.</summary>
    /// <value>False by default. Ignored for workbooks, and in reading, where a byte order mark is always allowed.</value>
    public bool HasByteOrderMark { get; init; }

    /// <summary>What stands between the cells of CSV that is written: a semicolon where Excel's language has decimal commas, or else it opens a row as one cell.</summary>
    /// <value>A comma by default; or a semicolon, a tab or a vertical bar. Ignored for workbooks and tab-separated values, and in reading, where it is known by the headers.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of these.</exception>
    public char Separator { get; init => field = Separators.Require(value); } = ',';

    /// <summary>The greatest length of a row of CSV, in bytes of UTF-8, and of the text of one cell of a workbook, in letters.</summary>
    /// <value>4 MiB (4,194,304) by default; at least 1,024.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,024.</exception>
    public int MaxRowBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1024);
            field = value;
        }
    } = 4 * 1024 * 1024;

    /// <summary>The greatest size of a sheet of a workbook, unpacked, in bytes; of its shared texts a quarter of it, and of all its other parts a sixteenth.</summary>
    /// <value>1 GiB (1,073,741,824) by default; at least 1,048,576.</value>
    /// <remarks>Ignored for CSV. A row of fifty cells takes some two thousand bytes.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,048,576.</exception>
    public long MaxWorkbookBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1024 * 1024);
            field = value;
        }
    } = 1024 * 1024 * 1024;

    /// <summary>How many columns are read: as many as a sheet of Excel can have.</summary>
    internal static int ColumnLimit => MostColumns;

    /// <inheritdoc/>
    public bool Equals(TableOptions? other) =>
        other is not null
        && (IsLenient, Sheet, HasByteOrderMark, Separator, MaxRowBytes, MaxWorkbookBytes)
            == (other.IsLenient, other.Sheet, other.HasByteOrderMark, other.Separator, other.MaxRowBytes, other.MaxWorkbookBytes)
        && Headers.Count == other.Headers.Count
        && Headers.All(pair => other.Headers.TryGetValue(pair.Key, out string? name) && name == pair.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsLenient, Sheet, HasByteOrderMark, Separator, MaxRowBytes, MaxWorkbookBytes, Headers.Count);
}
