namespace CoProduction.Reference;

/// <summary>What a program in this process writes to the console.</summary>
internal static class ConsoleText
{
    /// <summary>Runs a program, and returns what it wrote, without white space at the end.</summary>
    public static string Of(Action program)
    {
        TextWriter before = Console.Out;
        using StringWriter written = new();
        Console.SetOut(written);
        try
        {
            program();
        }
        finally
        {
            Console.SetOut(before);
        }

        return written.ToString().ReplaceLineEndings("\n").TrimEnd();
    }
}
