using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Reports;

/// <summary>What pages and figures need of results beside their words, which are the library's own.</summary>
internal static class Words
{
    /// <summary>The verdicts in the order in which they are shown.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } = [Verdict.CoProduction, Verdict.NotCoProduction, Verdict.Undetermined];

    extension(Verdict verdict)
    {
        /// <summary>The token by which style tells the verdicts apart.</summary>
        public string Style => verdict switch
        {
            Verdict.CoProduction => "coProduction",
            Verdict.NotCoProduction => "notCoProduction",
            _ => "undetermined",
        };
    }

    extension(CriterionStatus status)
    {
        /// <summary>What a criterion's status is to a definition that is made of it alone.</summary>
        public Verdict Verdict => status switch
        {
            CriterionStatus.Met => Verdict.CoProduction,
            CriterionStatus.NotMet => Verdict.NotCoProduction,
            _ => Verdict.Undetermined,
        };
    }

    /// <summary>The text with a capital letter first.</summary>
    public static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>The text with a small letter first, as it stands within a sentence; what begins with an abbreviation stays as it is.</summary>
    public static string Small(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : $"{char.ToLowerInvariant(text[0])}{text[1..]}";

    /// <summary>A question's short name, as in <c>citizens deliver</c>.</summary>
    public static string Of(Question question) => Spaced(question.Id);

    /// <summary>What is known, by short names, as in <c>citizens deliver: yes; voluntariness: voluntary or partly voluntary</c>.</summary>
    public static string Of(Answers answers) =>
        string.Join("; ", answers.Questions.Select(question => $"{Of(question)}: {Or(answers.Possible(question))}"));

    /// <summary>Answers of which one is right, as in <c>voluntary or partly voluntary</c>.</summary>
    public static string Or(IEnumerable<AnswerOption> options) => Prose.Or(options.Select(option => Spaced(option.Token)));

    /// <summary>Why some answers cannot all be true.</summary>
    public static string Of(Contradiction contradiction) => string.Join("; ", contradiction.Implications.Select(rule =>
        $"“{Spaced(rule.Premise.ToString())}” implies “{Spaced(rule.Conclusion.ToString())}”, because {rule.Reason}")) + $"; but the answers say {Of(contradiction.Answers)}.";

    private static string Spaced(string ids) =>
        string.Concat(ids.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
