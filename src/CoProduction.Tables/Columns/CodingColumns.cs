namespace CoProduction.Tables;

/// <summary>The columns that a table of codings has beside those of activities.</summary>
internal static class CodingColumns
{
    public const string Coder = "coder";

    public const string Kind = "coder.kind";

    public const string Version = "coder.version";

    public const string Date = "date";

    public const string Adjudicated = "adjudicated";

    /// <summary>Those that say who coded a row.</summary>
    public static IReadOnlyList<string> OfCoder { get; } = [Coder, Kind, Version];

    public static IReadOnlyList<string> All { get; } = [Coder, Kind, Version, Date, Adjudicated];
}
