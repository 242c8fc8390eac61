namespace CoProduction.Fuzz.Readers;

/// <summary>What became of an input.</summary>
/// <param name="IsRead">Whether something was read from it, and was not refused.</param>
/// <param name="Problems">What was told of it.</param>
/// <param name="Value">What was read, for whoever looks at it.</param>
internal readonly record struct Reading(bool IsRead, IReadOnlyList<Problem> Problems, object? Value = null);
