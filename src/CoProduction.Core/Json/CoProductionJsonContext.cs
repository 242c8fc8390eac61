using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Coding;
using CoProduction.TestTables;

namespace CoProduction.Json;

/// <summary>Source-generated metadata for <c>JsonSerializer</c>, without reflection, of all that has a format.</summary>
/// <remarks>
/// Pass a member of <see cref="Default"/> to <c>JsonSerializer</c>, or combine the context with your own. <see cref="CoProductionJson"/> does the
/// same in one call, writes letters unescaped, and tells all problems instead of the first.
/// </remarks>
[JsonSourceGenerationOptions(NewLine = "\n")]
[JsonSerializable(typeof(Activity[]))]
[JsonSerializable(typeof(List<Activity>))]
[JsonSerializable(typeof(IReadOnlyList<Activity>))]
[JsonSerializable(typeof(Dictionary<string, Activity>))]
[JsonSerializable(typeof(Initiative[]))]
[JsonSerializable(typeof(List<Initiative>))]
[JsonSerializable(typeof(Dictionary<string, Initiative>))]
[JsonSerializable(typeof(CodedActivity[]))]
[JsonSerializable(typeof(List<CodedActivity>))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(IReadOnlyList<StatedVerdict>))]
[JsonSerializable(typeof(Answers[]))]
[JsonSerializable(typeof(Dictionary<string, Answers>))]
[JsonSerializable(typeof(Classification[]))]
[JsonSerializable(typeof(InitiativeClassification[]))]
[JsonSerializable(typeof(Judgement[]))]
[JsonSerializable(typeof(ClassificationRecord[]))]
[JsonSerializable(typeof(List<ClassificationRecord>))]
[JsonSerializable(typeof(Dictionary<string, ClassificationRecord>))]
[JsonSerializable(typeof(InitiativeClassificationRecord[]))]
[JsonSerializable(typeof(List<InitiativeClassificationRecord>))]
[JsonSerializable(typeof(JudgementRecord[]))]
[JsonSerializable(typeof(TestTableRecord))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, Verdict>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyDictionary<string, Membership>>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<int>>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, DefinitionVersion>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(Problem[]))]
[JsonSerializable(typeof(IReadOnlyList<Problem>))]
public sealed partial class CoProductionJsonContext : JsonSerializerContext
{
    /// <summary>Whether a result without the property says less than any version of it does: a list may be left out.</summary>
    internal static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || (!property.IsSetNullable && property.Options.GetTypeInfo(property.PropertyType).Kind != JsonTypeInfoKind.Enumerable);
}
