namespace CoProduction.Reference;

/// <summary>The code blocks of the README and of all documents.</summary>
internal static class Fences
{
    private const string Mark = "```";

    public static IReadOnlyList<Fence> OfRepository() =>
        [.. Repository.Files().Where(Repository.IsDocument).SelectMany(file => In(file, Repository.Read(file)))];

    /// <exception cref="InvalidDataException">A block is not closed.</exception>
    public static IReadOnlyList<Fence> In(string file, string text)
    {
        List<Fence> fences = [];
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith(Mark, StringComparison.Ordinal))
            {
                int start = index + 1;
                int end = Array.FindIndex(lines, start, line => line == Mark);
                if (end < 0)
                {
                    throw new InvalidDataException($"{file}: the block at line {start} is not closed.");
                }

                string[] words = lines[index][Mark.Length..].Split(' ', 2);
                fences.Add(new Fence(file, start, end, words[0], words.ElementAtOrDefault(1), string.Join('\n', lines[start..end])));
                index = end;
            }
        }

        return fences;
    }
}
