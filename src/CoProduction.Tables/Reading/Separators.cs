using CsvHelper;

namespace CoProduction.Tables;

/// <summary>What separates the cells of a text: known by the headers, so that neither decimal commas nor commas in texts mislead.</summary>
internal static class Separators
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>The separator by which most headers are known; null where none is, or where a line of Excel's, as in <c>sep=;</c>, names it.</summary>
    public static char? In(ReadOnlyMemory<byte> head, ColumnNames names)
    {
        ReadOnlySpan<byte> text = head.Span.StartsWith("\uFEFF"u8) ? head.Span[3..] : head.Span;
        if (text.StartsWith("sep="u8)) return null;
        (char Separator, int Count) best = Candidates.Select(candidate => (candidate, KnownBy(candidate, head, names))).MaxBy(found => found.Item2);
        return best.Count == 0 ? null : best.Separator;
    }

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
