namespace Classify;

/// <summary>What the program's exit code says.</summary>
public static class ExitCodes
{
    /// <summary>Every record was classified.</summary>
    public const int AllClassified = 0;

    /// <summary>Some records were bad; all others were classified.</summary>
    public const int SomeBad = 1;

    /// <summary>Nothing could be read: no input, no good record, or arguments that make no sense.</summary>
    public const int NothingRead = 2;
}
