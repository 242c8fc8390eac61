using CoProduction.Cli;
using CoProduction.Fuzz.Mutation;

namespace CoProduction.Fuzz.Readers;

/// <summary>A verb of the tool: it ends with a code that is documented, and what it shows steers no terminal.</summary>
/// <param name="name">What the verb is called here.</param>
/// <param name="syntax">What its input is made of.</param>
/// <param name="lines">Ways to call it, of which an input takes one; <c>FILE</c> is a file that has the input, which otherwise comes on standard input.</param>
internal sealed class ToolReader(string name, Syntax syntax, params string[] lines) : Reader(name, syntax)
{
    private static readonly string file = Path.Combine(Path.GetTempPath(), $"fuzz-{Environment.ProcessId}");

    public override Reading Read(byte[] input)
    {
        string[] args = lines[input.Length % lines.Length].Split(' ');
        int place = Array.IndexOf(args, "FILE");
        if (place >= 0)
        {
            args[place] = file;
            File.WriteAllBytes(file, input);
        }

        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream stream = new(place >= 0 ? [] : input);
        int code = ToolProgram.Run(args, stream, output, error);
        if (place >= 0) File.Delete(file);
        return new Reading(code < 2, [], (code, string.Join(' ', args), $"{output}{error}"));
    }

    public override string? Flaw(byte[] input, Reading reading, Random random)
    {
        (int code, string line, string shown) = ((int, string, string))reading.Value!;
        return code is not (0 or 1 or 2) ? $"{line}: exit code {code}: {shown[^Math.Min(shown.Length, 400)..]}"
            : code == 2 && shown.Length == 0 ? $"{line}: nothing was done, and nothing said"
            : shown.IndexOfAny(Steering.Characters) is >= 0 and var at ? $"{line}: U+{(int)shown[at]:X4} is shown"
            : null;
    }
}
