using System.Globalization;

namespace CoProduction.World.Tests;

/// <summary>What is said is the same everywhere: with another dotless i, decimal mark, minus sign, digits, calendar or order of letters.</summary>
public sealed class CulturesTests
{
    private static readonly IReadOnlyDictionary<string, string> invariant = Under(CultureInfo.InvariantCulture, Everything.Said);

    public static TheoryData<string> Names => ["tr-TR", "az-Latn-AZ", "de-DE", "fr-CH", "sv-SE", "ar-SA", "fa-IR", "he-IL", "hi-IN", "th-TH", "ja-JP", "zh-TW", "lt-LT"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_says_the_same_under_every_culture(string name)
    {
        IReadOnlyDictionary<string, string> said = Under(new CultureInfo(name), Everything.Said);

        Assert.Equal(invariant.Keys, said.Keys);
        Assert.All(invariant, part => Assert.Equal(part.Value, said[part.Key]));
    }

    [Fact]
    public void The_cultures_are_what_they_are()
    {
        string[] marks = [.. Names.Select(name => new CultureInfo(name.Data)).Select(culture => $"{culture.NumberFormat.NumberDecimalSeparator}{culture.NumberFormat.NegativeSign}{"I".ToLower(culture)}{culture.Calendar.GetType().Name}").Distinct()];

        Assert.True(marks.Length >= 6, string.Join(' ', marks));
        Assert.Equal("ı", "I".ToLower(new CultureInfo("tr-TR")));
        Assert.Equal(2569, new CultureInfo("th-TH").Calendar.GetYear(new DateTime(2026, 1, 1)));
    }

    private static T Under<T>(CultureInfo culture, Func<T> said)
    {
        (CultureInfo before, CultureInfo uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return said();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }
}
