using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Gathers what is wrong with one JSON value, which starts at some byte of a text, each with the byte at which it stands.</summary>
internal sealed class ProblemCollector(JsonElement root, JsonPath path, int start = 0)
{
    /// <summary>How many problems are told: whoever has more has the wrong file, and memory must not grow with it.</summary>
    public const int Most = 1000;

    private readonly List<FoundProblem> found = [];
    private int errors;
    private int warnings;

    /// <summary>Whether nothing that was found is an error.</summary>
    public bool IsSound => errors == 0;

    /// <summary>The problems in the order of the text: errors before warnings have room, and the last says how many were left out.</summary>
    public IReadOnlyList<FoundProblem> Found
    {
        get
        {
            int room = Most - errors;
            FoundProblem[] told = [.. found.Where(problem => problem.Severity != ProblemSeverity.Warning || room-- > 0).OrderBy(problem => problem.Offset)];
            int left = errors + warnings - told.Length;
            string message = string.Create(CultureInfo.InvariantCulture, $"There are {left} more problems.");
            ProblemSeverity severity = IsSound ? ProblemSeverity.Warning : ProblemSeverity.Error;
            return left == 0 ? told : [.. told, new(ProblemCodes.TooManyProblems, message, path, told[^1].Offset, severity)];
        }
    }

    /// <summary>Whether the next problem may be told: of what is only counted nobody looks for what was meant, nor for its place.</summary>
    public bool Tells(ProblemSeverity severity) => (severity == ProblemSeverity.Warning ? warnings : errors) < Most;

    /// <summary>Adds what is wrong with a part of the value, some bytes before which it begins.</summary>
    public void Add(string code, string message, JsonPath path, ReadOnlySpan<byte> part, int before, ProblemSeverity severity)
    {
        if (Tells(severity))
        {
            // An empty part has a place too, though it overlaps with nothing.
            nint offset = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(JsonMarshal.GetRawUtf8Value(root)), ref MemoryMarshal.GetReference(part));
            found.Add(new FoundProblem(code, message, path, start + (int)offset - before, severity));
        }

        if (severity == ProblemSeverity.Warning) warnings++;
        else errors++;
    }
}
