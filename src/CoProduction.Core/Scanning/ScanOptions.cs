namespace CoProduction.Scanning;

/// <summary>How an activity is scanned.</summary>
/// <param name="MaxDepth">How deep objects and lists may be nested.</param>
/// <param name="IsValidating">Whether nothing may be in it that validation finds.</param>
/// <param name="IsBrief">Whether no more is kept of it than its id, its title and its answers.</param>
internal readonly record struct ScanOptions(int MaxDepth, bool IsValidating, bool IsBrief);
