using System.Globalization;

namespace CoProduction.Reports;

/// <summary>What a report says of itself, and how much it shows.</summary>
/// <remarks>Immutable; two are equal when all their parts are.</remarks>
public sealed record ReportOptions
{
    /// <summary>The title of the page.</summary>
    /// <value>By default, the title of what is reported on, or "Co-production" with the number of activities.</value>
    public string? Title { get; init; }

    /// <summary>The day on which it was made.</summary>
    /// <value>None by default: the same results make the same page.</value>
    public DateOnly? Date { get; init; }

    /// <summary>What the activities were made of, in a sentence, such as the codings of several people; it stands below their number.</summary>
    /// <value>None by default.</value>
    public string? Note { get; init; }

    /// <summary>Whether each definition's criteria are shown with their answers and sources, and not the deciding reason alone.</summary>
    /// <value>By default, only where the report is on one activity or on one initiative.</value>
    public bool? ShowsCriteria { get; init; }

    internal string? DateText => Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
