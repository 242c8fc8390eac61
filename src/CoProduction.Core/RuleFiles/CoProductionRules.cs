using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.RuleFiles;

/// <summary>The formats of rules: definitions, typologies and questionnaires in files that hold no code, read and written as all JSON is.</summary>
public static class CoProductionRules
{
    private static readonly CoProductionJsonLimits Limits = new() { MaxRecordBytes = 1024 * 1024, MaxDepth = 64 };

    /// <summary>Definitions as data, on the questions of the codebook.</summary>
    /// <remarks>
    /// What they ask is in the text form of <see cref="Condition.Parse"/>. Works are cited by their ids in the bibliography, or described in the record
    /// itself. A record is at most 1 MiB long and 64 levels deep. <see cref="JsonFormat{T}.Validating"/> adds what <see cref="Validation.DefinitionValidator"/> finds.
    /// </remarks>
    public static JsonFormat<Definition> Definitions { get; } = DefinitionsOf(Codebook.Questionnaire);

    /// <summary>Typologies as data, on the questions of the codebook.</summary>
    /// <inheritdoc cref="Definitions" path="/remarks"/>
    public static JsonFormat<Typology> Typologies { get; } = TypologiesOf(Codebook.Questionnaire);

    /// <summary>Questionnaires as data: questions, the answers they allow, and the rules between these.</summary>
    /// <remarks>What is read is built anew, and is another one than any that has its id: definitions and answers on it are read by its own formats.</remarks>
    public static JsonFormat<Questionnaire> Questionnaires { get; } = new(QuestionnaireShape.Whole, Limits);

    /// <summary>Definitions as data, on the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<Definition> DefinitionsOf(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(new DefinitionShape(questionnaire).Whole, Limits);
    }

    /// <summary>Typologies as data, on the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<Typology> TypologiesOf(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(new TypologyShape(questionnaire).Whole, Limits);
    }
}
