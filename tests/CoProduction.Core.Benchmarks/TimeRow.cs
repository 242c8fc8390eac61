using System.Globalization;

namespace CoProduction.Benchmarks;

/// <summary>A row of a table of times.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Nanoseconds">The median, for one activity.</param>
/// <param name="Beside">How many times the row of its kind that the others are held against, for which it is 1.</param>
internal sealed record TimeRow(string Name, double Nanoseconds, double Beside)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Time} | {Beside:#,0.00} |");

    private string Time => Nanoseconds switch
    {
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds:0.00} ns"),
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds:0.0} ns"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Nanoseconds / 1_000:0.00} µs"),
    };
}
