namespace CoProduction.Cli.Terminal;

/// <summary>What an exit code says.</summary>
public static class ExitCodes
{
    /// <summary>All that was asked for was done.</summary>
    public const int AllDone = 0;

    /// <summary>Some records or lines were bad, or have an error such as answers that contradict each other; all others were done.</summary>
    public const int SomeBad = 1;

    /// <summary>Nothing could be read or written, the arguments make no sense, or a definition is too large for what is asked of it.</summary>
    public const int NothingDone = 2;

    /// <summary>A fault of the program itself, which is told in a sentence.</summary>
    public const int Fault = 70;

    /// <summary>Stopped by Ctrl-C: what was written is whole records.</summary>
    public const int Interrupted = 130;

    /// <summary>Whoever read the output left, as <c>head</c> does: nothing is said, and what was written before is whole.</summary>
    public const int ReaderLeft = 141;

    /// <summary>Stopped by SIGTERM: what was written is whole records.</summary>
    public const int Terminated = 143;
}
