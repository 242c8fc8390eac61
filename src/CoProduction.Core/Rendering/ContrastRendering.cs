using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Rendering;

/// <summary>What makes two definitions part, as plain text.</summary>
internal static class ContrastRendering
{
    public static string Text(Contrast contrast)
    {
        string counting = contrast.Counting.Definition.Name;
        string notCounting = contrast.NotCounting.Definition.Name;
        return PlainText.Page(
        [
            $"It counts under {counting}, {Phrases.Because(contrast.WhyCounted, Verdict.CoProduction)}.",
            $"It does not under {notCounting}, {Phrases.Because(contrast.WhyNotCounted, Verdict.NotCoProduction)}{Failed(contrast.WhyNotCounted)}.",
            .. Asked(contrast, counting),
        ]);
    }

    /// <summary>The criteria that fail by the answers of a reason; nothing where it takes no answers.</summary>
    private static string Failed(Reason reason) => reason.Answers == Answers.Unknown
        ? ""
        : $" ({string.Join("; ", reason.Criteria.Select(criterion => Found(criterion, reason)))})";

    private static string Found(Criterion criterion, Reason reason) => $"{criterion.Assess(reason.Answers).Word}: {criterion.Statement}";

    /// <summary>Whether the definition that counts the activity asks at all what the other fails by.</summary>
    private static IEnumerable<string> Asked(Contrast contrast, string counting)
    {
        string[] asked = [.. contrast.WhyNotCounted.Answers.Questions.Where(contrast.SharedQuestions.Contains).Select(question => question.Id)];
        string[] notAsked = [.. contrast.WhyNotCounted.Answers.Questions.Except(contrast.SharedQuestions).Select(question => question.Id)];
        string[] parts =
        [
            .. notAsked.Length > 0 ? [$"does not ask {Prose.And(notAsked)}"] : Array.Empty<string>(),
            .. asked.Length > 0 ? [$"asks {Prose.And(asked)} too, and is met all the same"] : Array.Empty<string>(),
        ];
        return parts.Length > 0 ? [$"{counting} {Prose.And(parts)}."] : [];
    }
}
