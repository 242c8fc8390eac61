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
        Html("p", judgement.ToString()),
        Html("ul", Criterion(judgement.Root)),
        judgement.OpenQuestions.Count == 0 ? null : Html("p", $"Open: {string.Join("; ", judgement.OpenQuestions)}."),
        Turns(judgement));

    private static XElement Criterion(Finding finding) => Html("li",
        Html("span", Class(finding.Status.Verdict.Style), finding.Status.Word), ": ", finding.Criterion.Statement,
        finding.Parts.Count == 0 && finding.Answers != Answers.Unknown ? $" ({finding.Answers})" : null,
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
