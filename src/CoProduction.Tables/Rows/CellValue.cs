using System.Text;

namespace CoProduction.Tables;

/// <summary>A cell that is being read: valid until the next row.</summary>
internal readonly ref struct CellValue(CellKind kind, ReadOnlySpan<byte> utf8)
{
    public CellKind Kind { get; } = kind;

    public ReadOnlySpan<byte> Utf8 { get; } = utf8;

    public bool IsEmpty => Kind == CellKind.Empty;

    public string Text => Encoding.UTF8.GetString(Utf8);

    /// <summary>The cell as one to be written.</summary>
    public SheetCell Kept => IsEmpty ? default : new SheetCell(Kind, Text);
}
