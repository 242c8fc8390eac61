namespace InterviewSample;

/// <summary>What the program's exit code says.</summary>
public static class ExitCodes
{
    /// <summary>The interview was held, and every line of input was understood.</summary>
    public const int Held = 0;

    /// <summary>The interview was held, and its file, if one was asked for, written; but some lines of input were not accepted.</summary>
    public const int SomeNotUnderstood = 1;

    /// <summary>The interview could not begin, or its file not be written: the arguments make no sense, or a file cannot be used.</summary>
    public const int NotBegun = 2;
}
