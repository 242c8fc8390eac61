using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads and writes activities, initiatives and results as JSON, strictly, without reflection, and telling every problem with its place.</summary>
/// <remarks>Every part of it is safe for use by several threads at once. A byte order mark at the start of the input is allowed everywhere.</remarks>
public static partial class CoProductionJson
{
    /// <summary>Options for <c>JsonSerializer</c> with source-generated metadata for activities, initiatives and results; they write letters unescaped.</summary>
    /// <remarks>Read-only. For types of your own, combine <see cref="CoProductionJsonContext"/> with your context.</remarks>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Reads one activity.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON is not an activity: it has all problems.</exception>
    public static Activity ReadActivity(string json, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadActivity(JsonText.Encode(json), limits);
    }

    /// <summary>Reads one activity from UTF-8.</summary>
    /// <exception cref="CoProductionJsonException">The JSON is not an activity: it has all problems.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits = null) => Read(utf8, limits, ActivityReader.Read);

    /// <summary>Reads one activity from UTF-8, or tells all problems; it never throws.</summary>
    public static bool TryReadActivity(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Activity? activity,
        out IReadOnlyList<Problem> problems,
        CoProductionJsonLimits? limits = null)
    {
        activity = TryRead(utf8, limits, ActivityReader.Read, out Problem[] found);
        problems = found;
        return activity is not null;
    }

    /// <summary>Reads the result of a classification.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON is not a result: it has all problems.</exception>
    public static ClassificationRecord ReadClassification(string json, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadClassification(JsonText.Encode(json), limits);
    }

    /// <summary>Reads the result of a classification from UTF-8.</summary>
    /// <exception cref="CoProductionJsonException">The JSON is not a result: it has all problems.</exception>
    public static ClassificationRecord ReadClassification(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits = null) =>
        Read(utf8, limits, ClassificationReader.Read);

    private static T Read<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits, Func<JsonPlace, T?> read)
        where T : class =>
        TryRead(utf8, limits, read, out Problem[] problems) ?? throw new CoProductionJsonException(problems);

    private static T? TryRead<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits, Func<JsonPlace, T?> read, out Problem[] problems)
        where T : class =>
        RecordParser.ParseText(JsonText.WithoutByteOrderMark(utf8), limits ?? CoProductionJsonLimits.Default, read, out problems);

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = CoProductionJsonContext.Default, Encoder = JsonOutput.Encoder, NewLine = "\n" };
        options.MakeReadOnly();
        return options;
    }
}
