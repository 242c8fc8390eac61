using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CoProduction.Json;

/// <content>Initiatives and the results on them.</content>
public static partial class CoProductionJson
{
    /// <summary>Reads one initiative.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON is not an initiative: it has all problems.</exception>
    public static Initiative ReadInitiative(string json, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadInitiative(JsonText.Encode(json), limits);
    }

    /// <summary>Reads one initiative from UTF-8.</summary>
    /// <exception cref="CoProductionJsonException">The JSON is not an initiative: it has all problems.</exception>
    public static Initiative ReadInitiative(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits = null) =>
        Read(utf8, limits, InitiativeReader.Read);

    /// <summary>Reads one initiative from UTF-8, or tells all problems; it never throws.</summary>
    public static bool TryReadInitiative(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Initiative? initiative,
        out IReadOnlyList<Problem> problems,
        CoProductionJsonLimits? limits = null)
    {
        initiative = TryRead(utf8, limits, InitiativeReader.Read, out Problem[] found);
        problems = found;
        return initiative is not null;
    }

    /// <summary>Reads the result on an initiative.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON is not a result on an initiative: it has all problems.</exception>
    public static InitiativeClassificationRecord ReadInitiativeClassification(string json, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadInitiativeClassification(JsonText.Encode(json), limits);
    }

    /// <summary>Reads the result on an initiative from UTF-8.</summary>
    /// <exception cref="CoProductionJsonException">The JSON is not a result on an initiative: it has all problems.</exception>
    public static InitiativeClassificationRecord ReadInitiativeClassification(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits = null) =>
        Read(utf8, limits, InitiativeClassificationReader.Read);

    /// <summary>An initiative as JSON.</summary>
    /// <remarks>What is written can be read back and is equal, with the exceptions that hold for each of its activities.</remarks>
    /// <exception cref="ArgumentNullException">The initiative is null.</exception>
    public static string Write(Initiative initiative, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return JsonOutput.Text(indented, json => InitiativeWriter.Write(json, initiative));
    }

    /// <summary>Writes an initiative to a stream as UTF-8, without a byte order mark; the stream is not closed.</summary>
    /// <exception cref="ArgumentNullException">The stream or the initiative is null.</exception>
    public static void Write(Stream utf8, Initiative initiative, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(initiative);
        using Utf8JsonWriter json = new(utf8, JsonOutput.Options(indented));
        InitiativeWriter.Write(json, initiative);
    }

    /// <summary>Writes an initiative as the next value of a writer, by whose options letters are escaped and lines are broken.</summary>
    /// <exception cref="ArgumentNullException">The writer or the initiative is null.</exception>
    public static void Write(Utf8JsonWriter writer, Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(initiative);
        InitiativeWriter.Write(writer, initiative);
    }

    /// <summary>The verdicts on an initiative, what decides them, and the verdicts and kinds of its activities as JSON.</summary>
    /// <remarks>For the judgements too, write what <see cref="InitiativeClassificationRecord.From"/> makes when it is to be explained.</remarks>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static string Write(InitiativeClassification classification, bool indented = false) =>
        Write(InitiativeClassificationRecord.From(classification), indented);

    /// <summary>A result on an initiative as JSON.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string Write(InitiativeClassificationRecord classification, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return JsonOutput.Text(indented, json => InitiativeClassificationWriter.Write(json, classification));
    }

    /// <summary>Writes a result on an initiative as the next value of a writer, by whose options letters are escaped and lines are broken.</summary>
    /// <exception cref="ArgumentNullException">The writer or the result is null.</exception>
    public static void Write(Utf8JsonWriter writer, InitiativeClassificationRecord classification)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(classification);
        InitiativeClassificationWriter.Write(writer, classification);
    }
}
