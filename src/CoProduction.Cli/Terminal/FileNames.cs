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

    public static void RefuseEmptyName(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError("the file has no name; - reads standard input");
        }
    }
}
