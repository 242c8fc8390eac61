using System.Globalization;
using CoProduction.Comparison;
using CoProduction.Literature;

namespace CoProduction.Cli.Terminal;

/// <summary>The words for verdicts and numbers that text and Markdown share.</summary>
internal static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "yes",
        Verdict.NotCoProduction => "no",
        _ => "?",
    };

    /// <summary>One character, so that a row of many reads as a pattern.</summary>
    public static string SignOf(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "y",
        Verdict.NotCoProduction => "-",
        _ => "?",
    };

    public static string OfStated(Verdict verdict) => verdict == Verdict.Undetermined ? "partly" : Of(verdict);

    public static string Of(Provenance provenance) => provenance switch
    {
        Provenance.Primary => "primary",
        Provenance.Reported => "reported",
        _ => "our reading",
    };

    public static string Of(StatedOutcome outcome) => outcome switch
    {
        StatedOutcome.Right => "right",
        StatedOutcome.Wrong => "wrong",
        StatedOutcome.Open => "open",
        _ => "author undecided",
    };

    /// <summary>
    /// The short head of a definition's column: initials and two figures of the year, such as BE83 for brudney-england-1983; what follows the year is told by a
    /// small letter, as in A02c.
    /// </summary>
    public static string Head(Definition definition)
    {
        string[] parts = [.. definition.Id.Split('-').Where(part => part.Length > 0)];
        int year = Array.FindIndex(parts, part => part.Length >= 4 && part[..4].All(char.IsAsciiDigit));
        IEnumerable<char> initials = parts[..(year < 0 ? ^0 : year)].Except(["et", "al"]).Select(part => char.ToUpperInvariant(part[0]));
        return string.Concat(initials) + (year < 0 ? "" : parts[year][2..] + string.Concat(parts[(year + 1)..].Select(part => char.ToLowerInvariant(part[0]))));
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A count with its share of a whole, as in <c>3 right (12.5 %)</c>; the share is left out where the whole is nothing.</summary>
    public static string Share(int count, string what, int whole) =>
        $"{Number(count)} {what}" + (whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({100.0 * count / whole:0.0} %)"));
}
