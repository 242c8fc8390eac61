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
    /// <remarks>Where it is one of many, its verdicts are counted, and what explains them is folded; on paper it is not.</remarks>
    public static XElement Of(Classification classification, int number, bool isWhole, bool isTitled) => Html("section",
        With("id", IdOf(number)),
        isTitled ? Html("h3", classification.Activity.Title) : null,
        classification.Activity.Description is { } description ? Html("blockquote", description) : null,
        classification.Contradictions.Select(contradiction => Html("p", Class("clash"), Words.Of(contradiction))),
        Counted(classification),
        Folded(isWhole, "Why", [.. Grounds.Of(classification)]),
        Cautions(classification, isWhole),
        Worthwhile(classification, isWhole),
        Kinds(classification),
        Answered(classification.Activity),
        isWhole ? Folded(true, "Definition by definition", [.. classification.Judgements.Select(judgement => JudgementSection.Of(judgement, isTitled ? "h4" : "h2"))]) : null);

    private static XElement Counted(Classification classification)
    {
        Verdict[] verdicts = [.. new[] { Verdict.CoProduction, Verdict.NotCoProduction, Verdict.Undetermined }.Where(verdict => classification.Count(verdict) > 0)];
        return Html("p", verdicts.Select((verdict, place) => (object)new object[]
        {
            place == 0 ? "" : ", ",
            Html("span", Class(verdict.Style), place == 0 ? Words.Capital(verdict.Word) : verdict.Word),
            $" under {classification.Count(verdict)}",
        }), ".");
    }

    private static XElement? Folded(bool isOpen, string name, IReadOnlyList<XElement> content) => content.Count == 0 ? null : Html("details",
        isOpen ? With("open", "open") : null, Html("summary", name), content);

    private static XElement? Cautions(Classification classification, bool isWhole) => classification.Cautions.Count == 0 ? null : Folded(
        isWhole,
        $"{Wording.Prose.Count(classification.Cautions.Count, "caution", "cautions")}, apart from the verdicts",
        [
            Html("ul", classification.Cautions.Select(caution => isWhole
                ? Html("li", $"{caution}. {caution.Caution.Advice.Text} ", Html("span", Class("faint"), string.Join("; ", caution.Citations)))
                : Html("li", $"{caution}"))),
        ]);

    private static XElement? Worthwhile(Classification classification, bool isWhole)
    {
        var ranking = Asking.OpenQuestionRanking.Of([classification]);
        return ranking.Ranks.Count == 0 ? null : Folded(
            isWhole,
            "What is worth finding out",
            [
                Html("ul", ranking.Ranks.Take(MostWorthwhile).Select(rank => Html("li",
                    isWhole ? $"{rank.Question.Wording} " : $"{Words.Of(rank.Question)} ",
                    Html("span", Class("faint"), $"(bears on {Wording.Prose.Count(rank.VerdictCount, "verdict", "verdicts")})")))),
            ]);
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
            Html("p", $"{Words.Of(activity.Answers)}."),
            noted.Length == 0 ? null : Html("ul", noted));
    }

    private static XElement? Noted(Activity activity, Question question)
    {
        if (!activity.Evidence.TryGetValue(question, out Evidence? evidence))
        {
            return null;
        }

        string[] parts = [.. new[] { evidence.Excerpt is { } excerpt ? $"“{excerpt}”" : null, evidence.Note }.OfType<string>()];
        return parts.Length == 0 ? null : Html("li", Words.Of(activity.Answers.Only([question])), Html("span", Class("faint"), $" {string.Join("; ", parts)}"));
    }
}
