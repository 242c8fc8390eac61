using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Columns;

/// <summary>How many activities are gone through.</summary>
/// <remarks>Immutable; two are equal when all their parts are.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record ColumnOptions
{
    internal const int StepsToTell = 256;

    internal static ColumnOptions Usual { get; } = new();

    /// <summary>How many threads work on them, at most: no more than there is work for.</summary>
    /// <value>1 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Who is told, from time to time and at the end, how many activities were gone through; on whichever thread works.</summary>
    /// <value>Nobody by default.</value>
    public IProgress<long>? Progress { get; init; }
}
