namespace CoProduction.Tables;

/// <summary>The rows of a table, one at a time and each once; rows without a value are passed over, and still counted.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The row that was read last, counted from 1.</summary>
    public abstract long Row { get; }

    /// <summary>The line of the text on which it starts, or the row where there is no text.</summary>
    public abstract long Line { get; }

    /// <summary>How many cells the row has, up to the last that is stored.</summary>
    public abstract int Count { get; }

    /// <summary>The name of the sheet; null where there is none.</summary>
    public virtual string? Sheet => null;

    /// <summary>Whether each row has as many cells as there are headers, even where they are empty.</summary>
    public virtual bool IsRectangular => false;

    /// <summary>What is wrong with the row as such.</summary>
    public List<RowFault> Faults { get; } = [];

    /// <summary>A cell of the row, counted from 0.</summary>
    public abstract CellValue this[int column] { get; }

    /// <summary>Goes on to the next row; false where there is none.</summary>
    public abstract bool Read();

    public virtual ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read());
    }

    /// <summary>Where a cell stands in the text, or the row where none is given; null where there is no text.</summary>
    public virtual TextPlace? PlaceOf(int? column) => null;

    public abstract void Dispose();

    public CellPlace CellOf(int? column) => new() { Row = Row, Column = column + 1, Sheet = Sheet };
}
