using System.Diagnostics.CodeAnalysis;

namespace CoProduction.Tables;

/// <summary>Makes records of rows: each of one, or of several that belong together.</summary>
internal abstract class Assembler<T>
    where T : notnull
{
    private readonly Queue<Located<T>> ready = new();
    private int index;

    /// <summary>Takes in the row that was read last.</summary>
    public abstract void Add(RowSource source);

    /// <summary>Takes in that there are no more rows.</summary>
    public virtual void Complete()
    {
    }

    /// <summary>The next record that is whole.</summary>
    public bool TryTake([MaybeNullWhen(false)] out Located<T> record) => ready.TryDequeue(out record);

    protected void Finish(long line, T? value, bool isRead, IReadOnlyList<Problem> problems) =>
        ready.Enqueue(problems.Count == 0
            ? new Located<T> { Line = line, Index = index++, Value = value, IsRead = isRead }
            : new Located<T> { Line = line, Index = index++, Value = value, IsRead = isRead, Problems = problems });
}
