using System.CommandLine.Parsing;

namespace CoProduction.Cli.Terminal;

/// <summary>What an argument that names a file cannot be.</summary>
internal static class FileNames
{
    /// <summary>A mistyped option would otherwise be taken for a file.</summary>
    public static void RefuseUnknownOption(ArgumentResult result)
    {
        foreach (string option in result.Tokens.Select(token => token.Value).Where(value => value.StartsWith('-') && value != "-"))
        {
            result.AddError($"unknown option '{option}'");
        }
    }

    /// <summary>Whether an exception says that a file cannot be opened.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Why a file cannot be opened, in words that are no machine's own.</summary>
    public static string WhyUnreadable(string? file, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException when Directory.Exists(file) => "it is a directory",
        _ => "the file cannot be opened",
    };

    public static void RefuseEmptyName(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError("the file has no name; - reads standard input");
        }
    }
}
