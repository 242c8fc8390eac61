using System.Text;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.RuleFiles;

/// <summary>Texts and lists of texts as rules have them, and conditions in text.</summary>
internal static class RuleTexts
{
    /// <summary>A text that says something; null where it is absent, or reported.</summary>
    public static string? Read(JsonPlace place)
    {
        if (place.Text() is not { } text) return null;
        if (!string.IsNullOrWhiteSpace(text)) return text;
        place.Report(ProblemCodes.BlankText, "The text is blank.");
        return null;
    }

    public static IReadOnlyList<string> ReadAll(JsonPlace list) => [.. list.Items().Select(Read).OfType<string>()];

    /// <summary>A condition in the form in which it is shown; what is wrong with it has the place of the character at which that shows.</summary>
    public static Condition? ReadCondition(JsonPlace place, Questionnaire questionnaire)
    {
        if (Read(place) is not { } text) return null;
        if (ConditionText.Read(text, questionnaire, out ConditionFault? fault) is { } condition) return condition;
        string code = fault!.Kind switch
        {
            ConditionFaultKind.Question => ProblemCodes.UnknownQuestion,
            ConditionFaultKind.Answer => ProblemCodes.UnknownAnswer,
            _ => ProblemCodes.NotACondition,
        };

        // Where it is written with escapes, its beginning has to do.
        int from = place.Raw.Contains((byte)'\\') ? 0 : 1 + Encoding.UTF8.GetByteCount(text.AsSpan(0, fault.Place));
        place.Report(code, fault.Message, from: from);
        return null;
    }

    /// <exception cref="ArgumentException">The condition is too long as text.</exception>
    public static void WriteCondition(Utf8JsonWriter json, string name, Condition condition) => json.WriteString(
        name, ConditionText.Write(condition) ?? throw new ArgumentException($"A condition is longer than {ConditionText.MaxLength} characters: it could not be read again."));

    /// <summary>What is made of parts that are well formed each; null where they are refused together, which is reported.</summary>
    public static T? Make<T>(JsonPlace place, Func<T> make)
        where T : class => place.AreSound ? Attempt(place, make) : null;

    /// <summary>The same, whatever else in the record is wrong.</summary>
    public static T? Attempt<T>(JsonPlace place, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            place.Report(ProblemCodes.RefusedRule, exception.Message.Split(" (Parameter")[0]);
            return null;
        }
    }
}
