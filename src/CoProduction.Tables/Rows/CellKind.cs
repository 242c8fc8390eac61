namespace CoProduction.Tables;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    Empty,
    Text,
    Number,
    Boolean,

    /// <summary>A day or a moment, as <c>2026-11-26</c> or <c>2026-11-26T09:30:00</c>.</summary>
    Date,

    /// <summary>What the spreadsheet could not work out, such as <c>#REF!</c>.</summary>
    Fault,
}
