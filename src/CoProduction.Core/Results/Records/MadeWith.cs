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
public sealed record MadeWith(
    [property: JsonRequired, JsonPropertyName("questionnaire")] string Questionnaire,
    [property: JsonRequired, JsonPropertyName("version")] string Version,
    [property: JsonRequired, JsonPropertyName("library")] string Library,
    IReadOnlyDictionary<string, DefinitionVersion> Definitions)
{
    /// <summary>Each definition applied, by its id.</summary>
    [JsonPropertyName("definitions"), JsonConverter(typeof(StoredJsonConverter<IReadOnlyDictionary<string, DefinitionVersion>>))]
    public IReadOnlyDictionary<string, DefinitionVersion> Definitions { get; init => field = Values.Map(value); } = Values.Map(Definitions);

    /// <summary>The version of this library, without the commit that it was built from.</summary>
    internal static string ThisLibrary { get; } = typeof(MadeWith).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    internal static MadeWith Of(IReadOnlyList<Definition> definitions)
    {
        Questionnaire questionnaire = definitions[0].Questionnaire;
        return new MadeWith(
            questionnaire.Id,
            questionnaire.Version,
            ThisLibrary,
            Values.Map(definitions, definition => definition.Id, definition => new DefinitionVersion(definition.Revision, definition.ContentHash)));
    }
}
