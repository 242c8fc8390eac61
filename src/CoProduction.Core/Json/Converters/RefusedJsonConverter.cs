using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>Refuses what has no form in JSON by itself, and says what to use instead, so that it fails alone.</summary>
/// <remarks>The types name this converter themselves.</remarks>
public sealed class RefusedJsonConverter : JsonConverter<object>
{
    /// <summary>Whether a type is refused: every one that names this converter.</summary>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Refuses to read.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal(typeToConvert);

    /// <summary>Refuses to write.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw Refusal(value?.GetType());

    /// <summary>Refuses to read the key of a dictionary.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override object ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal(typeToConvert);

    /// <summary>Refuses to write the key of a dictionary.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw Refusal(value?.GetType());

    private static NotSupportedException Refusal(Type? type) => new(
        $"'{type?.Name}' has no form in JSON by itself: store its id or its text, or the result it belongs to as a "
        + "'ClassificationRecord', an 'InitiativeClassificationRecord', a 'JudgementRecord' or a 'TestTableRecord'; "
        + "whole definitions, typologies, questionnaires and codings have formats of their own: 'CoProductionRules.Definitions', 'CoProductionRules.Typologies', "
        + "'CoProductionRules.Questionnaires' and 'CoProductionJson.Codings'.");
}
