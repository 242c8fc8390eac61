using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Literature;

/// <summary>A work, the place in it, and where what is said of it was read.</summary>
/// <remarks>
/// Only the three factories make a citation, so that a reported one always names the work it was read in and no other ever does.
/// Two citations are equal when all their parts are.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record Citation
{
    private Citation(Work work, string? locator, Provenance provenance, Work? reportedIn = null, string? reportedLocator = null)
    {
        ArgumentNullException.ThrowIfNull(work);
        RefuseBlank(locator, nameof(locator));
        RefuseBlank(reportedLocator, nameof(reportedLocator));
        (Work, Locator, Provenance, ReportedIn, ReportedLocator) = (work, locator, provenance, reportedIn, reportedLocator);
    }

    /// <summary>The work that the claim is about.</summary>
    public Work Work { get; }

    /// <summary>The place in the work, such as "p. 63"; <see langword="null"/> when the work as a whole is meant.</summary>
    public string? Locator { get; }

    /// <summary>Where the claim was read.</summary>
    public Provenance Provenance { get; }

    /// <summary>The other work that the claim was read in; <see langword="null"/> unless the citation is a reported one.</summary>
    public Work? ReportedIn { get; }

    /// <summary>The place in the reporting work, such as "p. 5".</summary>
    public string? ReportedLocator { get; }

    /// <summary>Cites what was read in the work itself.</summary>
    /// <exception cref="ArgumentNullException">The work is null.</exception>
    /// <exception cref="ArgumentException">The locator is empty or white space.</exception>
    public static Citation Primary(Work work, string? locator = null) => new(work, locator, Provenance.Primary);

    /// <summary>Cites what was read of the work in another work.</summary>
    /// <exception cref="ArgumentNullException">One of the works is null.</exception>
    /// <exception cref="ArgumentException">A locator is empty or white space, or the work is said to report itself.</exception>
    public static Citation Reported(Work work, Work reportedIn, string? locator = null, string? reportedLocator = null)
    {
        ArgumentNullException.ThrowIfNull(reportedIn);
        return reportedIn.Equals(work)
            ? throw new ArgumentException($"{reportedIn.ShortName} cannot be reported in itself.", nameof(reportedIn))
            : new(work, locator, Provenance.Reported, reportedIn, reportedLocator);
    }

    /// <summary>Cites a reconstruction of what the work says.</summary>
    /// <exception cref="ArgumentNullException">The work is null.</exception>
    /// <exception cref="ArgumentException">The locator is empty or white space.</exception>
    public static Citation Reading(Work work, string? locator = null) => new(work, locator, Provenance.Reading);

    /// <summary>The citation in running text, such as "Parks et al. (1981), p. 1002 [our reading]".</summary>
    public override string ToString() => Provenance switch
    {
        Provenance.Reported => $"{Place(Work, Locator)}, as reported by {Place(ReportedIn!, ReportedLocator)}",
        Provenance.Reading => $"{Place(Work, Locator)} [our reading]",
        _ => Place(Work, Locator),
    };

    private static string Place(Work work, string? locator) => locator is null ? work.ShortName : $"{work.ShortName}, {locator}";

    private static void RefuseBlank(string? locator, string name)
    {
        if (locator is not null && string.IsNullOrWhiteSpace(locator))
        {
            throw new ArgumentException("A locator is a place in the work, such as 'p. 63', and null where the work as a whole is meant: it cannot be blank.", name);
        }
    }
}
