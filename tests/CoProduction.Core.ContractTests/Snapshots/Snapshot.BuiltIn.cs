using System.Globalization;
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
    /// <summary>Compares the text of the test that calls this, whose class bears the name of its file.</summary>
    public static Task Verify(string text, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "") =>
        Compare(text, Path.ChangeExtension(sourceFile, test), extension);

    internal static Task Compare(string text, string pathWithoutExtension, string extension)
    {
        string verified = $"{pathWithoutExtension}.verified.{extension}";
        string received = $"{pathWithoutExtension}.received.{extension}";
        string actual = Lines(text);
        string? expected = File.Exists(verified) ? Lines(File.ReadAllText(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return Task.CompletedTask;
        }

        // A test that runs without the framework, as in mutation testing, leaves nothing behind.
        if (TestContext.Current.TestMethod is not null) File.WriteAllText(received, actual);
        Assert.Fail(expected is null
            ? $"There is no approved text {Path.GetFileName(verified)}. Read {Path.GetFileName(received)} beside the test; rename it to approve it."
            : Difference(Path.GetFileName(verified), expected.Split('\n'), actual.Split('\n')));
        return Task.CompletedTask;
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
            text.Append('\n').Append(mark).Append(CultureInfo.InvariantCulture, $"... and {lines.Length - shown} more lines");
        }
    }

    /// <summary>Line ends and a byte order mark are no part of a text's meaning.</summary>
    private static string Lines(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
