namespace CoProduction.ContractTests.Docs;

/// <summary>What a program in this process writes to the console. Tests that use it run alone.</summary>
[CollectionDefinition(nameof(ConsoleOutput), DisableParallelization = true)]
public sealed class ConsoleOutput
{
    /// <summary>Runs a program, and returns what it wrote, without white space at the end.</summary>
    public static string Of(Action program)
    {
        ArgumentNullException.ThrowIfNull(program);
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
