namespace CoProduction.Reference;

/// <summary>A file that is made from the repository, wholly or in parts of its text, by its path below the root.</summary>
internal sealed record MadeFile(string Path, Func<string, string> Make)
{
    /// <summary>The pages of the reference, and the documents written by hand that show code, output or tables.</summary>
    public static IReadOnlyList<MadeFile> All { get; } =
    [
        .. ReferencePages.All.Select(page => new MadeFile($"{ReferencePages.Folder}/{page.Key}", _ => page.Value.Value)),
        .. Documents.Paths.Select(path => new MadeFile(path, text => Documents.Refreshed(path, text))),
    ];

    /// <summary>What is wrong with the file below a root, or null where it is as it is made.</summary>
    public string? Difference(string root)
    {
        string path = System.IO.Path.Combine(root, Path);
        if (!File.Exists(path))
        {
            return $"{Path} is missing";
        }

        string[] actual = Read(path).Split('\n');
        string[] expected = Make(Read(path)).Split('\n');
        int alike = actual.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        return alike == actual.Length && alike == expected.Length ? null : $"{Path} is out of date from line {alike + 1} on";
    }

    public void Write(string root)
    {
        string path = System.IO.Path.Combine(root, Path);
        string text = Make(File.Exists(path) ? Read(path) : "");
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
