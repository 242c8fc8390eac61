using CoProduction.Reports;

namespace CoProduction.Cli.Reporting;

/// <summary>What is to be reported on, and how.</summary>
internal sealed record ReportRequest(
    IReadOnlyList<Classification> Activities, IReadOnlyList<InitiativeClassification> Initiatives, TableChoice Table, ReportOptions Options)
{
    /// <summary>All activities, those of initiatives included.</summary>
    public IReadOnlyList<Classification> All { get; } = [.. Activities, .. Initiatives.SelectMany(initiative => initiative.Activities)];
}
