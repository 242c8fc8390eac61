using System.Runtime.CompilerServices;

namespace CoProduction.Json;

/// <summary>Reads the records of a stream line by line, and holds no more of it than that takes.</summary>
internal sealed class LineRecords<T>(CoProductionJsonLimits limits, Func<JsonPlace, T?> read)
    where T : class
{
    private readonly LineBuffer buffer = new(limits.MaxRecordBytes);
    private int index;

    public IEnumerable<Located<T>> From(Stream utf8)
    {
        while (!buffer.IsFinished)
        {
            buffer.Fill(utf8.Read(buffer.Free().Span));
            while (TryTake(out Located<T> record))
            {
                yield return record;
            }
        }
    }

    public async IAsyncEnumerable<Located<T>> FromAsync(Stream utf8, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (!buffer.IsFinished)
        {
            buffer.Fill(await utf8.ReadAsync(buffer.Free(), cancellationToken).ConfigureAwait(false));
            while (TryTake(out Located<T> record))
            {
                yield return record;
            }
        }
    }

    /// <summary>Takes the next record that is complete by now; blank lines are none.</summary>
    private bool TryTake(out Located<T> record)
    {
        record = default;
        while (buffer.TryTake(out TextLine line))
        {
            if (!line.IsBlank)
            {
                record = RecordTexts.OfLine(line, index++, limits, read);
                return true;
            }
        }

        return false;
    }
}
