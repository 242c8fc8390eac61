namespace CoProduction.ContractTests.Docs;

/// <summary>The code blocks of the README and of all documents.</summary>
internal static class Fences
{
    private const string Mark = "```";

    public static IReadOnlyList<Fence> OfRepository() =>
        [.. Repository.Files().Where(IsDocument).SelectMany(file => In(file, Repository.Read(file)))];

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
                Assert.True(end >= 0, $"{file}: the block at line {start} is not closed.");
                fences.Add(new Fence(file, start, lines[index][Mark.Length..], string.Join('\n', lines[start..end])));
                index = end;
            }
        }

        return fences;
    }

    private static bool IsDocument(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal) && (!file.Contains('/', StringComparison.Ordinal) || file.StartsWith("docs/", StringComparison.Ordinal));
}
