namespace CoProduction.Cli.Terminal;

/// <summary>What an exit code says.</summary>
public static class ExitCodes
{
    /// <summary>All that was asked for was done.</summary>
    public const int AllDone = 0;

    /// <summary>Some records or lines were bad; all others were done.</summary>
    public const int SomeBad = 1;

    /// <summary>Nothing could be read or written, or the arguments make no sense.</summary>
    public const int NothingDone = 2;
}
