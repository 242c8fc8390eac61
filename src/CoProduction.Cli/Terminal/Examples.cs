namespace CoProduction.Cli.Terminal;

/// <summary>The examples at the end of what a command's help says of it.</summary>
internal static class Examples
{
    public const string Heading = "Examples:";

    public static string Of(string invocation, params ReadOnlySpan<string> arguments)
    {
        string lines = "";
        foreach (string each in arguments)
        {
            lines += $"\n  {invocation} {each}";
        }

        return $"\n\n{Heading}{lines}";
    }
}
