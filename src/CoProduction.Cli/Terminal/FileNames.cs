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

    /// <summary>A file that is written is none of those that the line names otherwise: it would be lost, be it that it was read.</summary>
    public static void RefuseOther(SymbolResult result)
    {
        IEnumerable<string> others = ((CommandResult)result.Parent!).Children.Where(other => other != result && IsOfFile(other)).SelectMany(other => other.Tokens).Select(token => token.Value);
        if (result.Tokens is [.., { Value: var file }] && others.Any(other => AreSame(file, other)))
        {
            result.AddError($"'{Line.Single(file)}' stands twice in the line: what is written must be another file than what is read, and than what else is written");
        }
    }

    /// <summary>Whether two names lead to one file that is there, or would be made.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(Target(one), Target(other), OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

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

    private static bool IsOfFile(SymbolResult result) => result switch
    {
        ArgumentResult { Argument.Name: "FILE" } => true,
        OptionResult { Option.HelpName: "FILE" or "file" } => true,
        _ => false,
    };

    private static string Target(string name)
    {
        if (name.Length == 0) return name;
        try
        {
            return (File.Exists(name) ? File.ResolveLinkTarget(name, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(name);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return name;
        }
    }
}
