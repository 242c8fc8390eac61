using CoProduction.Fuzz.Mutation;
using CoProduction.Json;

namespace CoProduction.Fuzz.Readers;

/// <summary>A format of JSON, read with validation, and now and then once more in pieces; what is read is written and read again.</summary>
internal sealed class JsonReader<T>(string name, JsonFormat<T> format, Action<T>? use = null) : Reader(name, Syntax.Json)
    where T : notnull
{
    private readonly JsonFormat<T> validating = format.Validating();

    public override Reading Read(byte[] input)
    {
        bool isRead = validating.TryRead(input, out T? value, out IReadOnlyList<Problem> problems);
        if (isRead) use?.Invoke(value!);
        return new Reading(isRead, problems, value);
    }

    public override string? Flaw(byte[] input, Reading reading, Random random) =>
        Documented.Flaw(reading.IsRead, reading.Problems) ?? (random.Next(4) == 0 ? InPieces(input, random) : null) ?? (reading.IsRead ? Written((T)reading.Value!) : null);

    private string? InPieces(byte[] input, Random random)
    {
        bool isLines = random.Next(2) == 0;
        using MemoryStream whole = new(input);
        using DripStream drip = new(input, random);
        Located<T>[] atOnce = [.. isLines ? validating.ReadLines(whole) : validating.ReadMany(whole)];
        Located<T>[] piecewise = [.. isLines ? validating.ReadLines(drip) : validating.ReadMany(drip)];
        return atOnce.Length != piecewise.Length ? $"{atOnce.Length} records at once, {piecewise.Length} in pieces"
            : atOnce.Zip(piecewise).Any(pair => pair.First.IsRead != pair.Second.IsRead || !pair.First.Problems.SequenceEqual(pair.Second.Problems)) ? "read otherwise in pieces"
            : atOnce.Select(record => Documented.Flaw(record.IsRead, record.Problems)).FirstOrDefault(flaw => flaw is not null);
    }

    private string? Written(T value)
    {
        byte[] written = format.WriteUtf8(value);
        return !validating.TryRead(written, out T? again, out IReadOnlyList<Problem> problems) ? $"what was written is not read: {problems[0]}"
            : format.WriteUtf8(again).AsSpan().SequenceEqual(written) ? null : "written otherwise the second time";
    }
}
