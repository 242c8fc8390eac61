using System.Collections.Concurrent;
using CoProduction.Cli;

namespace CoProduction.Reference;

/// <summary>The tool as the documents call it: the commands of one page run one after another, beside a copy of the files of samples/tutorial.</summary>
internal static class ToolJob
{
    private const string Command = "coproduction ";
    private const string Files = "samples/tutorial";

    /// <summary>What the commands of a page print, by the page: each page is run once.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<Dictionary<string, string>>> Pages = [];

    /// <summary>What a command of a page prints, without white space at the end, or null where it is another program's.</summary>
    /// <exception cref="InvalidDataException">It or a command before it fails.</exception>
    public static string? Output(Fence fence) =>
        fence.Text.StartsWith(Command, StringComparison.Ordinal)
            ? Pages.GetOrAdd(fence.File, file => new(() => Outputs(file))).Value.GetValueOrDefault(fence.Text) : null;

    private static Dictionary<string, string> Outputs(string file)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tutorial");
        try
        {
            foreach (string path in Repository.Files(Files))
            {
                File.Copy(Path.Combine(Repository.Root, path), Path.Combine(folder.FullName, Path.GetFileName(path)));
            }

            Dictionary<string, string> outputs = [];
            foreach (Fence fence in Fences.In(file, Repository.Read(file)).Where(fence => fence.Language == "console" && fence.Text.StartsWith(Command, StringComparison.Ordinal)))
            {
                outputs[fence.Text] = string.Join('\n', fence.Text.Split('\n').Select(line => Run(line, folder.FullName))).TrimEnd();
            }

            return outputs;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs one command in a folder; where its output is kept in a file, nothing of it is shown.</summary>
    private static string Run(string command, string folder)
    {
        string[] parts = command[Command.Length..].Split(" > ", 2);
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        string[] words = [.. parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Path.HasExtension(word) ? Path.Combine(folder, word) : word)];
        int exitCode = ToolProgram.Run(words, Stream.Null, output, error);
        if (exitCode != 0)
        {
            throw new InvalidDataException($"'{command}' ends with {exitCode}: {error}");
        }

        string shown = output.ToString();
        if (parts.Length > 1)
        {
            File.WriteAllText(Path.Combine(folder, parts[1]), shown);
            shown = "";
        }

        return (shown + error).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).TrimEnd('\n');
    }
}
