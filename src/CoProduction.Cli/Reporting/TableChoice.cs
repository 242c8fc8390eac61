namespace CoProduction.Cli.Reporting;

/// <summary>Which table or figure is shown alone.</summary>
internal enum TableChoice
{
    Verdicts,
    Counts,
    Agreement,
}
