namespace CoProduction.Tables;

/// <summary>The columns of one coder among several, in their order.</summary>
internal sealed record CoderColumns(string Coder, IReadOnlyList<int> Columns);
