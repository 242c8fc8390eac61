using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Columns;

/// <summary>How many activities are met by one definition or kind, are not, and are open.</summary>
/// <remarks>Two are equal when all their parts are.</remarks>
/// <param name="Name">The id of the definition, or of the kind after that of its typology.</param>
/// <param name="Met">How many are co-production, or certainly of the kind.</param>
/// <param name="NotMet">How many are not.</param>
/// <param name="Open">How many are undetermined, those whose answers contradict each other included.</param>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record VerdictCount(string Name, long Met, long NotMet, long Open);
