namespace CoProduction.Json;

/// <summary>What was read from a record: the value where it could be read, and the problems in the order of the text.</summary>
internal readonly record struct Parsed<T>(T? Value, IReadOnlyList<FoundProblem> Problems, bool IsRead = false);
