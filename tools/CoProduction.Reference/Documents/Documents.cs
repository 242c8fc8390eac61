using System.Text;

namespace CoProduction.Reference;

/// <summary>The documents that are written by hand: the README, those in the root beside it, and those below docs but for the reference.</summary>
/// <remarks>
/// A block of C# names its snippet after its language, as in <c>csharp FirstVerdict</c>. The block of text below it, or below a command of the main
/// job, is what that prints.
/// </remarks>
internal static class Documents
{
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Repository.Files().Where(path => Repository.IsDocument(path) && !path.StartsWith($"{ReferencePages.Folder}/", StringComparison.Ordinal)),
    ];

    /// <summary>A document with all that is made in it made anew.</summary>
    /// <exception cref="InvalidDataException">A block is not closed or names no snippet, or a made part has no place.</exception>
    public static string Refreshed(string path, string text) => path switch
    {
        MapPage.Path => WithBlocks(path, MapPage.Refreshed(text)),
        "README.md" => WithBlocks(path, ProvenanceCount.Refreshed(text)),
        _ => WithBlocks(path, Figures.Refreshed(path, text)),
    };

    private static string WithBlocks(string path, string text)
    {
        string[] lines = text.Split('\n');
        StringBuilder document = new();
        int copied = 0;
        Fence? above = null;
        foreach (Fence fence in Fences.In(path, text))
        {
            foreach (string line in lines[copied..fence.Line])
            {
                document.Append(line).Append('\n');
            }

            document.Append(Made(fence, above) ?? fence.Text).Append('\n');
            (copied, above) = (fence.End, fence);
        }

        return document.AppendJoin('\n', lines[copied..]).ToString();
    }

    /// <summary>What belongs into a block, or null where it is written by hand.</summary>
    private static string? Made(Fence fence, Fence? above) => (fence.Language, above?.Language) switch
    {
        ("csharp", _) => Snippet.Of(fence).Text,
        ("text" or "bibtex", "csharp") => ConsoleText.Of(Snippet.Of(above!).Run),
        ("text", "console") => ToolJob.Output(above!) ?? MainJob.Output(above!.Text.Split('\n')[^1]),
        _ => null,
    };
}
