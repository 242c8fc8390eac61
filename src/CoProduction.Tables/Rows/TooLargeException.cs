namespace CoProduction.Tables;

/// <summary>A workbook is larger than is allowed.</summary>
internal sealed class TooLargeException(string message) : Exception(message);
