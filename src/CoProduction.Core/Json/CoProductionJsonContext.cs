using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>Source-generated metadata for <c>JsonSerializer</c>: activities, initiatives and results of classification, without reflection.</summary>
/// <remarks>
/// Pass a member of <see cref="Default"/> to <c>JsonSerializer</c>, or combine the context with your own. <see cref="CoProductionJson"/> does the
/// same in one call, writes letters unescaped, and tells all problems instead of the first.
/// </remarks>
[JsonSourceGenerationOptions(NewLine = "\n")]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Activity[]))]
[JsonSerializable(typeof(IReadOnlyList<Activity>))]
[JsonSerializable(typeof(ClassificationRecord))]
[JsonSerializable(typeof(Initiative))]
[JsonSerializable(typeof(InitiativeClassificationRecord))]
public sealed partial class CoProductionJsonContext : JsonSerializerContext;
