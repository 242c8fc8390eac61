namespace CoProduction.Json;

/// <summary>How much a single record may ask of the reader.</summary>
/// <remarks>Two are equal when all of their parts are equal. The limits hold for each record, never for a whole list or stream of them; an
/// initiative is one record with all of its activities.</remarks>
public sealed record CoProductionJsonLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static CoProductionJsonLimits Default { get; } = new();

    /// <summary>The greatest length of a record, in bytes of UTF-8.</summary>
    /// <value>5 MiB (5,242,880 bytes) by default; at least 1. The formats of initiatives and of results take whatever was written.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxRecordBytes { get; init => field = Within(int.MaxValue, value); } = 5 * 1024 * 1024;

    /// <summary>How deep objects and lists may be nested in a record, the record itself being the first level.</summary>
    /// <value>16 by default; at least 1, and at most 1,000: what is nested deeper takes time beyond all measure.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1,000.</exception>
    public int MaxDepth { get; init => field = Within(1000, value); } = 16;

    /// <summary>The greatest length that can be told from a greater one, with room to read on: no array is longer.</summary>
    internal int MostBytes => Math.Min(MaxRecordBytes, Array.MaxLength - (64 * 1024));

    private static int Within(int most, int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
