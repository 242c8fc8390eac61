using System.Runtime.CompilerServices;

namespace CoProduction.ContractTests.Snapshots;

/// <summary>Compares a text with the approved one beside the test, and leaves nothing behind.</summary>
internal static class Snapshot
{
    public static async Task Verify(string text, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "")
    {
        string verified = Path.ChangeExtension(sourceFile, $"{test}.verified.{extension}");
        Assert.Equal(Lines(await File.ReadAllTextAsync(verified)), Lines(text));
    }

    private static string Lines(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
