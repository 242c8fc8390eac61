using System.Runtime.CompilerServices;
using System.Text;

namespace CoProduction.ContractTests.Snapshots;

/// <summary>Compares a text with the approved one in <c>Class.Method.verified.txt</c> beside the test, by the conventions of Verify.</summary>
/// <remarks>
/// A text that differs is written to <c>Class.Method.received.txt</c>, and the test fails. The approved file is never written here: to approve
/// a text, rename the received file. A build with <c>-p:UseVerify=true</c> puts Verify itself in the place of this class.
/// </remarks>
internal static class Snapshot
{
    public static Task Verify(string text, string extension = "txt", [CallerFilePath] string sourceFile = "")
    {
        ITestContext test = TestContext.Current;
        string name = $"{test.TestClass!.TestClassSimpleName}.{test.TestMethod!.MethodName}";
        return Compare(text, Path.Combine(Path.GetDirectoryName(sourceFile)!, name), extension);
    }

    internal static async Task Compare(string text, string pathWithoutExtension, string extension)
    {
        string verified = $"{pathWithoutExtension}.verified.{extension}";
        string received = $"{pathWithoutExtension}.received.{extension}";
        string actual = Lines(text);
        string? expected = File.Exists(verified) ? Lines(await File.ReadAllTextAsync(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual);
        Assert.Fail(expected is null
            ? $"There is no approved text {Path.GetFileName(verified)}. Read {Path.GetFileName(received)} beside the test; rename it to approve it."
            : Difference(Path.GetFileName(verified), expected.Split('\n'), actual.Split('\n')));
    }

    private static string Difference(string file, string[] expected, string[] actual)
    {
        int first = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        int last = expected.Skip(first).Reverse().Zip(actual.Skip(first).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        StringBuilder text = new($"The text differs from the approved {file} from line {first + 1} on:");
        Append(text, "- ", expected[first..^last]);
        Append(text, "+ ", actual[first..^last]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string mark, string[] lines)
    {
        const int shown = 20;
        foreach (string line in lines.Take(shown))
        {
            text.Append('\n').Append(mark).Append(line);
        }

        if (lines.Length > shown)
        {
            text.Append('\n').Append(mark).Append($"... and {lines.Length - shown} more lines");
        }
    }

    /// <summary>Line ends and a byte order mark are no part of a text's meaning.</summary>
    private static string Lines(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
