using CoProduction.Cli.Choosing;
using CoProduction.Coding;

namespace CoProduction.Cli.Interviewing;

/// <summary>What the command line asks for.</summary>
internal sealed record InterviewRequest
{
    /// <summary>How this command is called, as it is shown to the user.</summary>
    public required string Invocation { get; init; }

    public required IReadOnlyList<Definition> Definitions { get; init; }

    /// <summary>What the activity is called where no file gives it.</summary>
    public required string Title { get; init; }

    /// <summary>What is known already, where no file gives it: then the interview is held and nothing is written.</summary>
    public Activity? Known { get; init; }

    /// <summary>What is shown beside a question; null for nothing.</summary>
    public Func<Question, string>? Beside { get; init; }

    /// <summary>The file of definitions of one's own, or null.</summary>
    public string? DefinitionsFile { get; init; }

    /// <summary>The file of an activity to go on with, or null.</summary>
    public required string? From { get; init; }

    /// <summary>The file to write the activity to, or null to print it.</summary>
    public required string? Save { get; init; }

    /// <summary>Whether a file may be replaced that is not the one gone on with.</summary>
    public required bool Force { get; init; }

    /// <summary>The command that goes on with the file written.</summary>
    public string Continuation
    {
        get
        {
            string file = Quoted(Save!);
            string chosen = DefinitionChoice.IsWhole(Definitions)
                ? "" : $" --definitions {string.Join(',', Definitions.Select(each => each.Id))}";
            string own = DefinitionsFile is null ? "" : $" --definitions-file {Quoted(DefinitionsFile)}";
            return $"{Invocation} --from {file} --save {file}{own}{chosen}";
        }
    }

    /// <summary>A file's name as it is typed at a command line: between marks that keep the shell from reading anything into it.</summary>
    public static string Quoted(string file)
    {
        // A shell other than that of Windows takes a backslash away.
        string plain = OperatingSystem.IsWindows() ? "._-/:\\" : "._-/:";
        return file.All(character => char.IsLetterOrDigit(character) || plain.Contains(character, StringComparison.Ordinal)) ? file
            : OperatingSystem.IsWindows() ? $"\"{file}\""
            : $"'{file.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
