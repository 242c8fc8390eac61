using System.Runtime.CompilerServices;

namespace CoProduction.Tables;

/// <summary>Reads the records of a table, once: the file is opened, its headers are understood, and then every row.</summary>
internal sealed class TableStream<T>(Stream stream, TableShape<T> shape, TableOptions options)
    where T : notnull
{
    private int isBegun;

    public IEnumerable<Located<T>> Now()
    {
        Begin();
        TableOpening opening = TableOpening.Of(stream);
        using Opened opened = Opened.Of(opening, stream, shape.NamesOf(options), options);
        if (!opened.IsFailed && opened.Source!.Read()) opened.ReadHeader();
        if (opened.Failure<T>() is { } failure)
        {
            yield return failure;
            yield break;
        }

        Assembler<T> assembler = shape.Assemble(opened.Header!, opened.Source!, options);
        bool isOpen = true;
        while (isOpen)
        {
            isOpen = opened.Source!.Read();
            if (isOpen) assembler.Add(opened.Source);
            else assembler.Complete();
            while (assembler.TryTake(out Located<T>? record)) yield return opened.WithNotes(record);
        }
    }

    public async IAsyncEnumerable<Located<T>> Later(IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Begin();
        TableOpening opening = await TableOpening.OfAsync(stream, cancellationToken).ConfigureAwait(false);
        using Opened opened = Opened.Of(opening, stream, shape.NamesOf(options), options);
        if (!opened.IsFailed && await opened.Source!.ReadAsync(cancellationToken).ConfigureAwait(false)) opened.ReadHeader();
        if (opened.Failure<T>() is { } failure)
        {
            yield return failure;
            yield break;
        }

        Assembler<T> assembler = shape.Assemble(opened.Header!, opened.Source!, options);
        bool isOpen = true;
        while (isOpen)
        {
            isOpen = await opened.Source!.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (isOpen) assembler.Add(opened.Source);
            else assembler.Complete();
            progress?.Report(opened.Source.Row);
            while (assembler.TryTake(out Located<T>? record))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return opened.WithNotes(record);
            }
        }
    }

    private void Begin()
    {
        if (Interlocked.Exchange(ref isBegun, 1) != 0)
        {
            throw new InvalidOperationException("The records of a stream can be gone through once; keep them in a list to go through them again.");
        }
    }
}
