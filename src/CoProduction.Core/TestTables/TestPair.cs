using CoProduction.Coding;

namespace CoProduction.TestTables;

/// <summary>The rows that show what a condition does, by their places.</summary>
internal sealed record TestPair(int? Met, int? NotMet, bool DecidesAlone, IReadOnlyList<Condition> Along);
