using System.Runtime.CompilerServices;
using CsvHelper;

namespace CoProduction.Tables;

/// <summary>What separates the cells of a text: known by the headers, so that neither decimal commas nor commas in texts mislead.</summary>
internal static class Separators
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>A separator that is one of those that are known in reading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of these.</exception>
    public static char Require(char separator, [CallerArgumentExpression(nameof(separator))] string? parameter = null) => Candidates.Contains(separator)
        ? separator
        : throw new ArgumentOutOfRangeException(parameter, separator, "Cells are separated by a comma, a semicolon, a tab or a vertical bar.");

    /// <summary>The separator by which most headers are known; null where none is, or where a line of Excel's, as in <c>sep=;</c>, names it.</summary>
    public static char? In(ReadOnlyMemory<byte> head, ColumnNames names)
    {
        if (IsNamedIn(head.Span)) return null;
        (char Separator, int Count) best = Candidates.Select(candidate => (candidate, KnownBy(candidate, head, names))).MaxBy(found => found.Item2);
        return best.Count == 0 ? null : best.Separator;
    }

    /// <summary>Whether a line of Excel's, as in <c>sep=;</c>, names the separator.</summary>
    public static bool IsNamedIn(ReadOnlySpan<byte> head) => (head.StartsWith("\uFEFF"u8) ? head[3..] : head).StartsWith("sep="u8);

    /// <summary>What separates the headers that stand in one cell; null where they do not.</summary>
    public static char? Known(string cell, ColumnNames names) =>
        Candidates.Where(candidate => cell.Contains(candidate) && cell.Split(candidate).Any(names.IsMeant)).Cast<char?>().FirstOrDefault();

    private static int KnownBy(char separator, ReadOnlyMemory<byte> head, ColumnNames names)
    {
        // Quotation marks that are not closed within the head are passed over: the headers stand on the first line that is not empty.
        using CsvReader reader = CsvReader.Create(head, new CsvReaderOptions { Separator = separator, HasHeader = false, SkipEmptyLines = true });
        while (reader.Read())
        {
            int known = Enumerable.Range(0, reader.FieldCount).Count(column => names.IsMeant(reader.GetString(column)));
            if (known > 0 || Enumerable.Range(0, reader.FieldCount).Any(column => !reader.IsEmpty(column))) return known;
        }

        return 0;
    }
}
