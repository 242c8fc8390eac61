namespace CoProduction.Tables.Tests.Reading;

/// <summary>A sheet as CSV and what is wrong with it, where it stands, and nothing else.</summary>
internal sealed record DamagedSheet(string Text, string Expected)
{
    /// <summary>Why no workbook can be like it; null where one can.</summary>
    public string? NoWorkbook { get; init; }

    /// <summary>What is told of the workbook with its cells; the same as of the text where it is null, but for lines and columns, which a workbook has not.</summary>
    public string? OfWorkbook { get; init; }
}
