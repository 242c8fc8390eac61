using System.Xml.Linq;
using CoProduction.Coding;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>One activity: what it is, its verdicts with their reasons, what would be worth finding out, and its kinds and cautions.</summary>
internal static class ActivitySection
{
    private const int MostWorthwhile = 5;

    public static string IdOf(int number) => $"activity-{number + 1}";

    /// <summary>The section; under its title, unless that is the title of the page.</summary>
    public static XElement Of(Classification classification, int number, bool isWhole, bool isTitled) => Html("section",
        With("id", IdOf(number)),
        isTitled ? Html("h3", classification.Activity.Title) : null,
        classification.Activity.Description is { } description ? Html("blockquote", description) : null,
        classification.Contradictions.Select(contradiction => Html("p", Class("clash"), contradiction.ToString())),
        By(classification, Verdict.CoProduction),
        By(classification, Verdict.NotCoProduction),
        By(classification, Verdict.Undetermined),
        Cautions(classification, Below(isTitled)),
        Worthwhile(classification, Below(isTitled)),
        Kinds(classification),
        Answered(classification.Activity),
        Reasons(classification, isWhole, Below(isTitled)));

    /// <summary>The headings below the title: that of the page, or the section's own.</summary>
    private static string Below(bool isTitled) => isTitled ? "h4" : "h2";

    private static XElement? By(Classification classification, Verdict verdict)
    {
        string[] names = [.. classification.Judgements.Where(judgement => judgement.Verdict == verdict).Select(judgement => judgement.Definition.Name)];
        return names.Length == 0 ? null
            : Html("p", Html("span", Class(verdict.Style), Words.Capital(verdict.Word)), $" under {names.Length}: {string.Join("; ", names)}.");
    }

    private static XElement? Cautions(Classification classification, string heading) => classification.Cautions.Count == 0 ? null : Html("div",
        Html(heading, "Cautions, apart from the verdicts"),
        Html("ul", classification.Cautions.Select(caution => Html("li",
            $"{caution}. {caution.Caution.Advice.Text} ", Html("span", Class("faint"), string.Join("; ", caution.Citations))))));

    private static XElement? Worthwhile(Classification classification, string heading)
    {
        var ranking = Asking.OpenQuestionRanking.Of([classification]);
        return ranking.Ranks.Count == 0 ? null : Html("div",
            Html(heading, "What is worth finding out"),
            Html("ul", ranking.Ranks.Take(MostWorthwhile).Select(rank => Html("li",
                $"{rank.Question.Wording} ", Html("span", Class("faint"), $"({rank.Question.Id}: bears on {Wording.Prose.Count(rank.VerdictCount, "verdict", "verdicts")})")))));
    }

    private static XElement? Kinds(Classification classification)
    {
        (string Typology, string Kinds)[] placed =
        [
            .. classification.Placements.GroupBy(placement => placement.Typology)
                .Select(typology => (typology.Key.Name, string.Join(", ", typology.Where(each => each.Membership == Membership.Certainly).Select(each => each.Kind.Name))))
                .Where(each => each.Item2.Length > 0),
        ];
        return placed.Length == 0 ? null : Html("details",
            Html("summary", $"Kinds: certainly of one under {Wording.Prose.Count(placed.Length, "typology", "typologies")}"),
            Html("ul", placed.Select(each => Html("li", $"{each.Typology}: {each.Kinds}"))));
    }

    /// <summary>All answers in a row, and below them those that rest on a note or an excerpt, with it.</summary>
    private static XElement? Answered(Activity activity)
    {
        Question[] questions = [.. activity.Answers.Questions];
        XElement[] noted = [.. questions.Select(question => Noted(activity, question)).OfType<XElement>()];
        return questions.Length == 0 ? null : Html("details",
            Html("summary", $"What is known: {Wording.Prose.Count(questions.Length, "answer", "answers")}"),
            Html("p", activity.Answers.ToString()),
            noted.Length == 0 ? null : Html("ul", noted));
    }

    private static XElement? Noted(Activity activity, Question question)
    {
        if (!activity.Evidence.TryGetValue(question, out Evidence? evidence))
        {
            return null;
        }

        string[] parts = [.. new[] { evidence.Excerpt is { } excerpt ? $"“{excerpt}”" : null, evidence.Note }.OfType<string>()];
        return parts.Length == 0 ? null : Html("li", activity.Answers.Only([question]).ToString(), Html("span", Class("faint"), $" {string.Join("; ", parts)}"));
    }

    private static XElement Reasons(Classification classification, bool isWhole, string heading) => Html("details",
        isWhole ? With("open", "open") : null,
        Html("summary", "Why, definition by definition"),
        isWhole
            ? classification.Judgements.Select(judgement => JudgementSection.Of(judgement, heading))
            : Html("ul", classification.Judgements.Select(judgement => Html("li", judgement.ToString()))));
}
