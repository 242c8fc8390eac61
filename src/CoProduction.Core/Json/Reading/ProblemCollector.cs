using System.Runtime.InteropServices;
using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Gathers what is wrong with one JSON value, each with the byte at which it stands.</summary>
internal sealed class ProblemCollector(JsonElement root)
{
    private readonly List<FoundProblem> found = [];

    /// <summary>The problems in the order of the text, counted in bytes from the start of the value.</summary>
    public IReadOnlyList<FoundProblem> Found => [.. found.OrderBy(problem => problem.Offset)];

    public void AddAtValue(string code, string message, JsonPath path, JsonElement value) =>
        found.Add(new FoundProblem(code, message, path, OffsetOf(JsonMarshal.GetRawUtf8Value(value))));

    public void AddAtName(string code, string message, JsonPath path, JsonProperty property)
    {
        ReadOnlySpan<byte> name = JsonMarshal.GetRawUtf8PropertyName(property);

        // The raw name comes without its quotes; an empty one has no place of its own, so its value stands for it.
        int offset = name.IsEmpty ? OffsetOf(JsonMarshal.GetRawUtf8Value(property.Value)) : OffsetOf(name) - 1;
        found.Add(new FoundProblem(code, message, path, offset));
    }

    private int OffsetOf(ReadOnlySpan<byte> part)
    {
        JsonMarshal.GetRawUtf8Value(root).Overlaps(part, out int offset);
        return offset;
    }
}
