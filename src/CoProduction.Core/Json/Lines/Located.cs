namespace CoProduction.Json;

/// <summary>One record of an input: where it stands, and what was read from it or what is wrong with it.</summary>
internal readonly record struct Located<T>(long Line, int Index, T? Value, IReadOnlyList<Problem> Problems)
    where T : class;
