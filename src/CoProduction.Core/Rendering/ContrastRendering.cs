namespace CoProduction.Rendering;

/// <summary>What makes two definitions part, as plain text.</summary>
internal static class ContrastRendering
{
    public static string Text(Contrast contrast)
    {
        string counting = contrast.Counting.Definition.Name;
        string notCounting = contrast.NotCounting.Definition.Name;
        string failed = string.Join("; ", contrast.WhyNotCounted.Criteria.Select(criterion => Found(criterion, contrast.WhyNotCounted)));
        string text = $"""
            It counts under {counting}, because {contrast.WhyCounted}.
            It does not under {notCounting}, because {contrast.WhyNotCounted} ({failed}).
            {Asked(contrast, counting)}
            """;
        return text.TrimEnd();
    }

    private static string Found(Criterion criterion, Reason reason) => $"{Words.Of(criterion.StatusUnder(reason.Answers))}: {criterion.Statement}";

    /// <summary>Whether the definition that counts the activity asks at all what the other fails by.</summary>
    private static string Asked(Contrast contrast, string counting)
    {
        string[] asked = [.. contrast.WhyNotCounted.Answers.Questions.Where(contrast.SharedQuestions.Contains).Select(question => question.Id)];
        string[] notAsked = [.. contrast.WhyNotCounted.Answers.Questions.Except(contrast.SharedQuestions).Select(question => question.Id)];
        string[] parts =
        [
            .. notAsked.Length > 0 ? [$"does not ask {Words.Enumerate(notAsked)}"] : Array.Empty<string>(),
            .. asked.Length > 0 ? [$"asks {Words.Enumerate(asked)} too, and is met all the same"] : Array.Empty<string>(),
        ];
        return parts.Length > 0 ? $"{counting} {Words.Enumerate(parts)}." : "";
    }
}
