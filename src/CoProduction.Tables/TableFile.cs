namespace CoProduction.Tables;

/// <summary>What a table is written as.</summary>
public enum TableFile
{
    /// <summary>Comma-separated values, quoted as RFC 4180 says, in UTF-8.</summary>
    Csv,

    /// <summary>Tab-separated values, quoted as in CSV, in UTF-8.</summary>
    Tsv,

    /// <summary>A workbook of Excel with one sheet.</summary>
    Xlsx,
}
