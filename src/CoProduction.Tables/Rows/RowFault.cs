namespace CoProduction.Tables;

/// <summary>What is wrong with a row before any of its cells is understood; it stands at a cell, counted from 0, or at the row as a whole.</summary>
internal readonly record struct RowFault(string Code, string Message, int? Column = null, TextPlace? Place = null);
