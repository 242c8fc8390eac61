using CoProduction;
using CoProduction.Coding;

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
    public static string Of(AnswerOption option) =>
        string.Concat(option.Token.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>A question's short name, as in <c>citizens deliver</c>.</summary>
    public static string Of(Question question) =>
        string.Concat(question.Id.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>One answer or another, as in <c>voluntary or partly voluntary</c>.</summary>
    public static string Of(IEnumerable<AnswerOption> options) => string.Join(" or ", options.Select(Of));

    /// <summary>What is known, in short, as in <c>citizens deliver: yes; users: no</c>.</summary>
    public static string Of(Answers answers) => string.Join("; ", answers.Questions.Select(question => $"{Of(question)}: {Of(answers.Possible(question))}"));

    public static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
