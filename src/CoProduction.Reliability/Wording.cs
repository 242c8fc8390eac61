using System.Globalization;

namespace CoProduction.Reliability;

/// <summary>Words and numbers that texts share, the same in every culture.</summary>
internal static class Wording
{
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A coefficient with three decimals, as tables of papers print it.</summary>
    public static string Number(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A share as in <c>95 %</c> or <c>12.5 %</c>.</summary>
    public static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
