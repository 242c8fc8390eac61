using System.Xml.Linq;
using CoProduction.Coding;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>One definition in full: the deciding reason, every criterion with its answers and sources, and what would turn the verdict.</summary>
internal static class JudgementSection
{
    private const int MostTurns = 3;
    private const int MostAnswersOfTurns = 6;

    public static XElement Of(Judgement judgement, string heading) => Html("section",
        Html(heading, $"{judgement.Definition.Name}: ", Html("span", Class(judgement.Verdict.Style), judgement.Verdict.Word)),
        Html("p", $"{Words.Capital(Grounds.Why(judgement))}."),
        Within(judgement, isAlone: false));

    /// <summary>The criteria, what is open, and what would turn the verdict, where name and verdict are told above.</summary>
    public static IEnumerable<XElement> Within(Judgement judgement, bool isAlone) =>
    [
        Html("ul", Criterion(judgement.Root)),
        .. isAlone ? OpenInFull(judgement) : judgement.OpenQuestions.Count == 0 ? [] : [Html("p", $"Open: {string.Join("; ", judgement.OpenQuestions.Select(Open))}.")],
        .. Turns(judgement),
    ];

    /// <summary>The questions that are open as they are asked, with the answers that settle the verdict by themselves.</summary>
    private static IEnumerable<XElement> OpenInFull(Judgement judgement)
    {
        IReadOnlyList<OpenQuestion> open = Grounds.OpenOf(judgement);
        if (open.Count > 0)
        {
            yield return Html("p", "What is worth finding out:");
            yield return Html("ul", open.Select(each => Html("li", each.Question.Wording, Settling(each) is { Length: > 0 } settling ? $" ({settling})" : null)));
        }
    }

    /// <summary>The question with the answers that settle the verdict by themselves, as in <c>voluntariness (not met if compelled)</c>.</summary>
    private static string Open(OpenQuestion open) => Settling(open) is { Length: > 0 } settling ? $"{Words.Of(open.Question)} ({settling})" : Words.Of(open.Question);

    private static string Settling(OpenQuestion open) => string.Join(", ", open.Effects
        .Where(effect => !effect.Contradicts && effect.Status != CriterionStatus.Open)
        .GroupBy(effect => effect.Status)
        .Select(group => $"{group.Key.Word} if {Words.Or(group.Select(effect => effect.Answer))}"));

    private static XElement Criterion(Finding finding) => Html("li",
        Html("span", Class(finding.Status.Verdict.Style), finding.Status.Word), ": ", finding.Criterion.Statement,
        finding.Parts.Count == 0 && finding.Answers != Answers.Unknown ? $" ({Words.Of(finding.Answers)})" : null,
        " ", Html("span", Class("faint"), string.Join("; ", finding.Criterion.Citations)),
        finding.Parts.Count == 0 ? null : Html("ul", finding.Parts.Select(Criterion)));

    /// <summary>A few of the shortest ways; of long ones, which are much alike, one.</summary>
    private static int AtOnce(Counterfactual[] turns)
    {
        int answers = 0;
        return Math.Clamp(turns.TakeWhile(turn => (answers += turn.Changes.Count) <= MostAnswersOfTurns).Count(), 1, Math.Min(turns.Length, MostTurns));
    }

    private static XElement Turn(Counterfactual turn) => turn.Changes is [var only]
        ? Html("li", only.ToSupposition())
        : Html("li", "all of these together:", Html("ul", turn.Changes.Select(change =>
            Html("li", change.ToSupposition(), IsMixed(turn) && change.Kind == ChangeKind.Answered ? " (open so far)" : null))));

    /// <summary>Whether answers are given to some and changed to others, so that it has to be told which is which.</summary>
    private static bool IsMixed(Counterfactual turn) => turn.Changes.Any(change => change.Kind != ChangeKind.Answered);

    /// <summary>A few of the ways to each other verdict, each of which is enough; none where the answers contradict each other.</summary>
    private static IEnumerable<XElement> Turns(Judgement judgement)
    {
        foreach (Verdict verdict in new[] { Verdict.CoProduction, Verdict.NotCoProduction }.Where(verdict => verdict != judgement.Verdict))
        {
            Counterfactual[] turns = [.. judgement.Counterfactuals(verdict).Take(MostTurns + 1)];
            if (turns.Length > 0)
            {
                int shown = AtOnce(turns);
                yield return Html("p", $"{(shown == 1 ? "This" : "Any one of these")}{(turns.Length > shown ? ", among other ways," : "")} would make it ",
                    Html("span", Class(verdict.Style), verdict.Word), ":");
                yield return Html("ul", turns.Take(shown).Select(Turn));
            }
        }
    }
}
