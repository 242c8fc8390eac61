using CoProduction.Cli.Classifying;

namespace CoProduction.Reference;

/// <summary>The program that classifies files, as the documents call it.</summary>
internal static class MainJob
{
    public const string Command = "dotnet run --project samples/Classify";

    /// <summary>What a command prints, without white space at the end, or null where it is another program's.</summary>
    /// <exception cref="InvalidDataException">The command fails.</exception>
    public static string? Output(string command)
    {
        if (!command.StartsWith(Command, StringComparison.Ordinal))
        {
            return null;
        }

        string[] words = command[Command.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = ClassifyProgram.Run([.. words.SkipWhile(word => word == "--").Select(InRepository)], Stream.Null, output, error);
        return exitCode == 0
            ? output.ToString().ReplaceLineEndings("\n").TrimEnd()
            : throw new InvalidDataException($"'{command}' ends with {exitCode}: {error}");
    }

    private static string InRepository(string argument)
    {
        string path = Path.Combine(Repository.Root, argument);
        return File.Exists(path) ? path : argument;
    }
}
