using System.Text.Json;

namespace CoProduction.Json;

/// <summary>The answers in a result, to whatever questions there are, as they stand in activities: a word, or a list of words where several are possible.</summary>
internal static class AnswersRecordShape
{
    public static Shape<AnswersRecord> Whole => new(Read, Write);

    /// <summary>The word for one answer: yes and no as a boolean, any other as a string.</summary>
    public static Shape<AnswerToken> Word => new(ReadWord, WriteWord);

    public static AnswersRecord Read(JsonPlace place) => new(Values.Map(
        place.Members(), member => member.Name, IReadOnlyList<AnswerToken> (member) => [.. (member.Value.Kind == JsonValueKind.Array ? member.Value.Items() : [member.Value]).Select(ReadWord)]));

    public static AnswerToken ReadWord(JsonPlace place)
    {
        if (place.Kind is JsonValueKind.True or JsonValueKind.False) return AnswerToken.Of(place.Kind == JsonValueKind.True);
        if (place.Kind == JsonValueKind.String) return AnswerToken.Of(place.Text() ?? "");
        place.Report(ProblemCodes.WrongKind, "Expected an answer: true, false or a string.");
        return default;
    }

    public static void Write(Utf8JsonWriter json, AnswersRecord answers)
    {
        json.WriteStartObject();
        foreach ((string question, IReadOnlyList<AnswerToken> possible) in answers.Possible)
        {
            json.WritePropertyName(question);
            if (possible.Count != 1) json.WriteStartArray();
            foreach (AnswerToken token in possible) WriteWord(json, token);
            if (possible.Count != 1) json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteWord(Utf8JsonWriter json, AnswerToken token)
    {
        if (token.IsYesNo) json.WriteBooleanValue(token.Word == "yes");
        else json.WriteStringValue(token.Word);
    }
}
