using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>Writes answers in codebook order, leaving out what is unknown.</summary>
internal static class AnswersWriter
{
    public static void Write(Utf8JsonWriter json, Answers answers)
    {
        json.WriteStartObject();
        foreach (Question question in answers.Questions)
        {
            json.WritePropertyName(question.Id);
            IReadOnlyList<AnswerOption> possible = answers.Possible(question);
            if (possible.Count == 1)
            {
                WriteOption(json, possible[0]);
                continue;
            }

            json.WriteStartArray();
            foreach (AnswerOption option in possible) WriteOption(json, option);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter json, AnswerOption option)
    {
        if (option.Question.IsYesNo)
        {
            json.WriteBooleanValue(option.Token == "yes");
        }
        else
        {
            json.WriteStringValue(option.Token);
        }
    }
}
