using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Benchmarks;

/// <summary>What <c>JsonSerializer</c> is to read beside the library: the same texts, and nothing is looked at.</summary>
internal sealed record PlainRecord(
    string? Id, string? Title, string? Description, Dictionary<string, JsonElement>? Answers, Dictionary<string, PlainEvidence>? Evidence, List<PlainStated>? Stated);

internal sealed record PlainEvidence(string? Excerpt, string? Note, string? Missing);

internal sealed record PlainStated(string? Definition, string? Verdict, string? Work, string? Locator, string? Provenance);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainRecord))]
internal sealed partial class PlainRecordContext : JsonSerializerContext;
