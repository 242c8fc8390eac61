using System.Globalization;

namespace CoProduction.Benchmarks;

/// <summary>What one benchmark took.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Parameters">Of what, where there are several.</param>
/// <param name="Nanoseconds">The median of its iterations, for one activity or whatever else it counts.</param>
/// <param name="Bytes">The memory taken for one.</param>
internal sealed record Measured(string Name, string Parameters, double Nanoseconds, long Bytes)
{
    public string Time => Nanoseconds switch
    {
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds:0.00} ns"),
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds:0.0} ns"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds / 1_000:0.00} µs"),
    };

    public string Memory => Bytes < 1_000 ? $"{Bytes} B" : string.Create(CultureInfo.InvariantCulture, $"{Bytes / 1_000.0:0.0} kB");

    /// <summary>How many times as long as another, as in <c>2.15</c>.</summary>
    public string Beside(Measured other) => (Nanoseconds / other.Nanoseconds).ToString("#,0.00", CultureInfo.InvariantCulture);
}
