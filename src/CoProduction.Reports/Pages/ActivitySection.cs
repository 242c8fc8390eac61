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
        !isTitled ? null : classification.Judgements.Count == 1 ? Opening.Of(classification) : Counted(classification),
        isWhole && classification.Judgements is [var only] ? JudgementSection.Within(only, isAlone: true) : null,
        isWhole ? null : classification.Cautions.Select(caution => Html("p", $"Caution, apart from the verdicts: {caution}.")),
        Explained(classification, isWhole),
        isWhole && classification.Judgements.Count > 1 ? Html("details", With("open", "open"), Html("summary", "Definition by definition"),
            classification.Judgements.Select(judgement => JudgementSection.Of(judgement, isTitled ? "h4" : "h2"))) : null);

    /// <summary>What explains the verdicts, and what stands beside them: each part to be folded by itself, or all together where the activity is one of many.</summary>
    private static IEnumerable<XElement> Explained(Classification classification, bool isWhole)
    {
        // One definition is shown with every criterion and its answers: neither is told again.
        bool isAlone = isWhole && classification.Judgements.Count == 1;
        (string Name, XElement[] Content)[] parts =
        [
            ("Why", isAlone ? [] : [.. Grounds.Of(classification)]),
            ("Cautions, apart from the verdicts", isWhole ? [.. Cautions(classification)] : []),
            ("What is worth finding out", isAlone ? [] : [.. Worthwhile(classification, isWhole)]),
            ("Kinds that it is certainly of", [.. Kinds(classification)]),
            (isAlone ? "What else is told" : "What is known", [.. Answered(classification.Activity, isAlone ? [.. classification.Judgements[0].Definition.Criterion.Condition.Questions] : [])]),
        ];
        IEnumerable<(string Name, XElement[] Content)> filled = parts.Where(part => part.Content.Length > 0);
        return isWhole
            ? filled.Select(part => Html("details", With("open", "open"), Html("summary", part.Name), part.Content))
            : [Html("details", Html("summary", "Why, and what is known"), filled.Select(part => Html("div", Html("p", Html("strong", part.Name)), part.Content)))];
    }

    private static XElement Counted(Classification classification)
    {
        Verdict[] verdicts = [.. Words.Verdicts.Where(verdict => classification.Count(verdict) > 0)];
        return Html("p", verdicts.Select((verdict, place) => (object)new object[]
        {
            place == 0 ? "" : ", ",
            Html("span", Class(verdict.Style), place == 0 ? Words.Capital(verdict.Word) : verdict.Word),
            $" under {classification.Count(verdict)}",
        }), ".");
    }

    private static IEnumerable<XElement> Cautions(Classification classification)
    {
        if (classification.Cautions.Count > 0)
        {
            yield return Html("ul", classification.Cautions.Select(caution => Html("li",
                $"{caution}. {caution.Caution.Advice.Text} ", Html("span", Class("faint"), string.Join("; ", caution.Citations)))));
        }
    }

    private static IEnumerable<XElement> Worthwhile(Classification classification, bool isWhole)
    {
        var ranking = Asking.OpenQuestionRanking.Of([classification]);
        if (ranking.Ranks.Count > 0)
        {
            yield return Html("ul", ranking.Ranks.Take(MostWorthwhile).Select(rank => Html("li",
                isWhole ? $"{rank.Question.Wording} " : $"{Words.Of(rank.Question)} ",
                Html("span", Class("faint"), $"(bears on {Wording.Prose.Count(rank.VerdictCount, "verdict", "verdicts")})"))));
        }
    }

    private static IEnumerable<XElement> Kinds(Classification classification)
    {
        (string Typology, string Kinds)[] placed =
        [
            .. classification.Placements.GroupBy(placement => placement.Typology)
                .Select(typology => (typology.Key.Name, string.Join(", ", typology.Where(each => each.Membership == Membership.Certainly).Select(each => each.Kind.Name))))
                .Where(each => each.Item2.Length > 0),
        ];
        if (placed.Length > 0)
        {
            yield return Html("ul", placed.Select(each => Html("li", $"{each.Typology}: {each.Kinds}")));
        }
    }

    /// <summary>Each answer once: those that rest on a note or an excerpt in a list with it, the others in a row, but for those that stand elsewhere.</summary>
    private static IEnumerable<XElement> Answered(Activity activity, HashSet<Question> elsewhere)
    {
        ILookup<bool, (Question Question, XElement? Noted)> told =
            activity.Answers.Questions.Select(question => (question, Noted(activity, question))).ToLookup(each => each.Item2 is not null);
        Question[] bare = [.. told[false].Select(each => each.Question).Where(question => !elsewhere.Contains(question))];
        if (bare.Length > 0)
        {
            yield return Html("p", $"{Words.Of(activity.Answers.Only(bare))}.");
        }

        if (told[true].Any())
        {
            yield return Html("ul", told[true].Select(each => each.Noted));
        }
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
