using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Gathers what is wrong with one JSON value, each with the byte at which it stands.</summary>
internal sealed class ProblemCollector(JsonElement root, JsonPath path)
{
    /// <summary>How many problems are kept: whoever has more has the wrong file, and memory must not grow with it.</summary>
    public const int Most = 1000;

    private readonly List<FoundProblem> found = [];
    private int left;
    private int warnings;

    /// <summary>Whether nothing that was found is an error.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Whether the next problem may be told: of what is only counted the message need not be made.</summary>
    public bool AreTold => found.Count < Most || warnings > 0;

    /// <summary>The problems in the order of the text, counted in bytes from the start of the value; the last says how many were left out.</summary>
    public IReadOnlyList<FoundProblem> Found
    {
        get
        {
            FoundProblem[] kept = [.. found.OrderBy(problem => problem.Offset)];
            string message = string.Create(CultureInfo.InvariantCulture, $"There are {left} more problems.");
            ProblemSeverity severity = IsSound ? ProblemSeverity.Warning : ProblemSeverity.Error;
            return left == 0 ? kept : [.. kept, new(ProblemCodes.TooManyProblems, message, path, kept[^1].Offset, severity)];
        }
    }

    /// <summary>Adds what is wrong with a part of the value, some bytes before which it begins.</summary>
    public void Add(string code, string message, JsonPath path, ReadOnlySpan<byte> part, int before, ProblemSeverity severity)
    {
        // Where there is no room, an error still takes the place of a warning.
        bool isWarning = severity == ProblemSeverity.Warning;
        IsSound &= isWarning;
        if (found.Count == Most)
        {
            left++;
            if (isWarning || warnings == 0) return;
            found.RemoveAt(found.FindLastIndex(kept => kept.Severity == ProblemSeverity.Warning));
            warnings--;
        }

        // An empty part has a place too, though it overlaps with nothing.
        nint offset = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(JsonMarshal.GetRawUtf8Value(root)), ref MemoryMarshal.GetReference(part));
        found.Add(new FoundProblem(code, message, path, (int)offset - before, severity));
        warnings += isWarning ? 1 : 0;
    }
}
