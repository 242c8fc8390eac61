using System.Reflection;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>What a result was made with: enough to tell whether it would be made again the same.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
/// <param name="Questionnaire">The id of the questionnaire, such as <c>codebook</c>.</param>
/// <param name="Version">The version of the questionnaire.</param>
/// <param name="Library">The version of this library.</param>
/// <param name="Definitions">Each definition applied, by its id.</param>
/// <param name="Hash">What stands for the questionnaire's questions, answers and rules; null where it was not kept, as by version 0.1 at first.</param>
/// <param name="Typologies">What stands for what the kinds of each typology applied ask, by the typology's id; null where none was applied.</param>
public sealed record MadeWith(
    [property: JsonRequired, JsonPropertyName("questionnaire")] string Questionnaire,
    [property: JsonRequired, JsonPropertyName("version")] string Version,
    [property: JsonRequired, JsonPropertyName("library")] string Library,
    IReadOnlyDictionary<string, DefinitionVersion> Definitions,
    [property: JsonPropertyName("hash"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Hash = null,
    IReadOnlyDictionary<string, string>? Typologies = null)
{
    /// <summary>Each definition applied, by its id.</summary>
    [JsonPropertyName("definitions"), JsonConverter(typeof(StoredJsonConverter<IReadOnlyDictionary<string, DefinitionVersion>>))]
    public IReadOnlyDictionary<string, DefinitionVersion> Definitions { get; init => field = Values.Map(value); } = Values.Map(Definitions);

    /// <summary>What stands for what the kinds of each typology applied ask, by the typology's id; null where none was applied.</summary>
    [JsonPropertyName("typologies"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StoredJsonConverter<IReadOnlyDictionary<string, string>>))]
    public IReadOnlyDictionary<string, string>? Typologies { get; init => field = value is null ? null : Values.Map(value); } =
        Typologies is null ? null : Values.Map(Typologies);

    /// <summary>The version of this library, without the commit that it was built from.</summary>
    internal static string ThisLibrary { get; } = typeof(MadeWith).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    internal static MadeWith Of(IEnumerable<Definition> definitions, params IEnumerable<Typology> typologies)
    {
        Definition[] applied = [.. definitions];
        Questionnaire questionnaire = applied[0].Questionnaire;
        IReadOnlyDictionary<string, string> kinds = Values.Map(typologies.Distinct(), typology => typology.Id, typology => typology.ContentHash);
        return new MadeWith(
            questionnaire.Id,
            questionnaire.Version,
            ThisLibrary,
            Values.Map(applied, definition => definition.Id, definition => new DefinitionVersion(definition.Revision, definition.ContentHash)),
            questionnaire.ContentHash,
            kinds.Count > 0 ? kinds : null);
    }
}
