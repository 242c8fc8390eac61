using CoProduction;
using CoProduction.Coding;
using CoProduction.Literature;

namespace Explorer.Parts;

/// <summary>The words for results, and for answers as a reader knows them.</summary>
internal static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "co-production",
        Verdict.NotCoProduction => "not co-production",
        _ => "undetermined",
    };

    /// <summary>The verdict as it stands: while questions are still to come, what is open is not yet known.</summary>
    public static string Of(Verdict verdict, bool isUnderWay) => isUnderWay && verdict == Verdict.Undetermined ? "not yet known" : Of(verdict);

    public static string Of(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => "met",
        CriterionStatus.NotMet => "not met",
        _ => "open",
    };

    public static string Style(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "yes",
        Verdict.NotCoProduction => "no",
        _ => "open",
    };

    public static Verdict AsVerdict(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => Verdict.CoProduction,
        CriterionStatus.NotMet => Verdict.NotCoProduction,
        _ => Verdict.Undetermined,
    };

    /// <summary>An answer's short name, as in <c>partly voluntary</c>.</summary>
    public static string Of(AnswerOption option) => Spaced(option.Token);

    /// <summary>A question's short name, as in <c>citizens deliver</c>.</summary>
    public static string Of(Question question) => Spaced(question.Id);

    /// <summary>A condition by the short names of its questions, as in <c>citizens deliver: yes or users: yes</c>.</summary>
    public static string Of(Condition condition) => Spaced(condition.ToString());

    /// <summary>Why some answers cannot all be true.</summary>
    public static string Of(Contradiction contradiction) =>
        $"You said “{Of(contradiction.Answers)}”, but {string.Join(", and ", contradiction.Implications.Select(rule => $"from “{Of(rule.Premise)}” follows “{Of(rule.Conclusion)}”, because {rule.Reason}"))}.";

    /// <summary>One answer or another, as in <c>voluntary or partly voluntary</c>.</summary>
    public static string Of(IEnumerable<AnswerOption> options) => string.Join(" or ", options.Select(Of));

    /// <summary>What is known, in short, as in <c>citizens deliver: yes; users: no</c>.</summary>
    public static string Of(Answers answers) => string.Join("; ", answers.Questions.Select(question => $"{Of(question)}: {Of(answers.Possible(question))}"));

    /// <summary>Sources, each work once: its places, and how much of it is our reading.</summary>
    public static string Of(IEnumerable<Citation> citations) => string.Join("; ", citations.GroupBy(citation => citation.Work).Select(Of));

    public static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";

    private static string Of(IGrouping<Work, Citation> cited)
    {
        Citation[] all = [.. cited.Distinct()];
        Citation[] seen = [.. all.Where(citation => citation.Provenance != Provenance.Reading)];
        if (all.Length == 1 || seen.Length == 0)
        {
            return string.Join("; ", all.Select(citation => citation.ToString()));
        }

        IEnumerable<string> places = seen.Select(citation => citation.ToString()).Select((text, place) => place == 0 ? text
            : text.StartsWith($"{cited.Key.ShortName}, ", StringComparison.Ordinal) ? text[(cited.Key.ShortName.Length + 2)..] : text);
        return $"{string.Join(", ", places.Distinct())}{(seen.Length < all.Length ? " [in part our reading]" : "")}";
    }

    private static string Spaced(string ids) =>
        string.Concat(ids.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
