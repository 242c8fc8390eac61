using System.Xml.Linq;
using CoProduction.Coding;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>Why an activity has the verdicts that it has: for each verdict, the definitions that one reason decides together.</summary>
internal static class Grounds
{
    /// <summary>The verdicts with their reasons, those that most definitions share first.</summary>
    public static IEnumerable<XElement> Of(Classification classification) =>
        from verdict in Words.Verdicts
        let judgements = classification.Judgements.Where(judgement => judgement.Verdict == verdict).ToArray()
        where judgements.Length > 0
        select Html("div",
            Html("p", Html("span", Class(verdict.Style), Words.Capital(verdict.Word)), $" under {judgements.Length}:"),
            Html("ul", judgements.GroupBy(Why).OrderByDescending(alike => alike.Count()).Select(alike =>
                Html("li", $"{alike.Key}, under ", Html("span", Class("faint"), string.Join("; ", alike.Select(judgement => judgement.Definition.Name)))))));

    /// <summary>The answers that decide, or the questions that are open, by their short names.</summary>
    public static string Why(Judgement judgement)
    {
        if (judgement.Contradictions.Count > 0)
        {
            return "the answers contradict each other";
        }

        if (judgement.Verdict == Verdict.Undetermined)
        {
            return $"it depends on {Wording.Prose.And([.. OpenOf(judgement).Select(open => Words.Of(open.Question))])}";
        }

        Reason reason = judgement.EnumerateReasons().First();
        return reason.Answers != Answers.Unknown ? Words.Of(reason.Answers)
            : judgement.Verdict == Verdict.CoProduction ? "whatever the answers are" : "no answers can meet the definition";
    }

    /// <summary>The questions on which it depends: the definition's own, or those from which their answers follow.</summary>
    public static IReadOnlyList<OpenQuestion> OpenOf(Judgement judgement) => judgement.OpenQuestions is { Count: > 0 } own ? own : judgement.ImplyingQuestions;
}
