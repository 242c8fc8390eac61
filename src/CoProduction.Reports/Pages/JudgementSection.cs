using System.Xml.Linq;
using CoProduction.Coding;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>One definition in full: the deciding reason, every criterion with its answers and sources, and what would turn the verdict.</summary>
internal static class JudgementSection
{
    private const int MostTurns = 3;

    public static XElement Of(Judgement judgement, string heading) => Html("section",
        Html(heading, $"{judgement.Definition.Name}: ", Html("span", Class(judgement.Verdict.Style), judgement.Verdict.Word)),
        Html("p", $"{Words.Capital(Grounds.Why(judgement))}."),
        Html("ul", Criterion(judgement.Root)),
        judgement.OpenQuestions.Count == 0 ? null : Html("p", $"Open: {string.Join("; ", judgement.OpenQuestions.Select(Open))}."),
        Turns(judgement));

    /// <summary>The question with the answers that settle the verdict by themselves, as in <c>voluntariness (not met if compelled)</c>.</summary>
    private static string Open(OpenQuestion open)
    {
        string[] settling =
        [
            .. open.Effects.Where(effect => !effect.Contradicts && effect.Status != CriterionStatus.Open).GroupBy(effect => effect.Status)
                .Select(group => $"{group.Key.Word} if {Words.Or(group.Select(effect => effect.Answer))}"),
        ];
        return settling.Length == 0 ? Words.Of(open.Question) : $"{Words.Of(open.Question)} ({string.Join(", ", settling)})";
    }

    private static XElement Criterion(Finding finding) => Html("li",
        Html("span", Class(finding.Status.Verdict.Style), finding.Status.Word), ": ", finding.Criterion.Statement,
        finding.Parts.Count == 0 && finding.Answers != Answers.Unknown ? $" ({Words.Of(finding.Answers)})" : null,
        " ", Html("span", Class("faint"), string.Join("; ", finding.Criterion.Citations)),
        finding.Parts.Count == 0 ? null : Html("ul", finding.Parts.Select(Criterion)));

    private static XElement? Turns(Judgement judgement)
    {
        if (judgement.Contradictions.Count > 0)
        {
            return null;
        }

        Counterfactual[] turns =
        [
            .. new[] { Verdict.CoProduction, Verdict.NotCoProduction }
                .Where(verdict => verdict != judgement.Verdict)
                .SelectMany(verdict => judgement.Counterfactuals(verdict).Take(MostTurns)),
        ];
        return turns.Length == 0 ? null : Html("ul", turns.Select(turn => Html("li", turn.ToString())));
    }
}
