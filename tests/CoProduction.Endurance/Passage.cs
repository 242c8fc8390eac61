namespace CoProduction.Endurance;

/// <summary>A way through which many bytes go.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Go">Lets at least so many bytes through, and returns how many, and how many records there were.</param>
internal sealed record Passage(string Name, Func<long, Memory, (long Bytes, long Records)> Go);
