using System.Xml.Linq;
using CoProduction.Asking;
using CoProduction.Comparison;
using CoProduction.Reliability;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>Many activities together: counts, the matrix, agreement between definitions, their order, and what is worth finding out.</summary>
internal static class Overview
{
    private const int MostWorthwhile = 12;
    private const string CautionsApart = "Cautions, apart from the verdicts";

    public static IEnumerable<XElement> Of(IReadOnlyList<Classification> corpus)
    {
        yield return Html("nav", With("aria-label", "Parts of the report"), Html("ul",
            Link("#summary", "Summary"), Link("#matrix", "Verdicts on each activity"), Link("#agreement", "How the definitions agree"),
            Link("#map", "The order of the definitions"), Link("#worth", "What is worth finding out"),
            corpus.Any(each => each.Cautions.Count > 0) ? Link("#cautions", CautionsApart) : null, Link("#activities", "Activity by activity"), Link("#works", "Works cited")));
        yield return Section("summary", "Summary", Summary(corpus));
        yield return Section("matrix", "Verdicts on each activity",
            MatrixFigure.InParts(corpus, number => $"#{ActivitySection.IdOf(number)}").Select(part => Wide(part.Name, part.Figure)));
        yield return Section("agreement", "How the definitions agree", Agreement(corpus));
        yield return Section("map", "The order of the definitions", Order(corpus));
        yield return Section("worth", "What is worth finding out", Worthwhile(corpus));
        if (corpus.Any(each => each.Cautions.Count > 0))
        {
            yield return Section("cautions", CautionsApart, Cautions(corpus));
        }
    }

    private static IEnumerable<object> Summary(IReadOnlyList<Classification> corpus)
    {
        int[] agreed = [.. Enum.GetValues<Agreement>().Select(agreement => corpus.Count(each => each.Agreement == agreement))];
        yield return Html("p", $"{agreed[(int)CoProduction.Agreement.AllCount]} of {corpus.Count} are co-production under every definition, "
            + $"{agreed[(int)CoProduction.Agreement.NoneCounts]} under none; of {agreed[(int)CoProduction.Agreement.Contested]} it is contested, "
            + $"and of {agreed[(int)CoProduction.Agreement.Open]} what is known leaves it open.");
        yield return Wide("Verdicts by definition", Html("table",
            Html("caption", "How many activities are co-production under each definition, are not, and are undetermined."),
            Html("thead", Html("tr", Heads("definition", Verdict.CoProduction.Word, Verdict.NotCoProduction.Word, Verdict.Undetermined.Word))),
            Html("tbody", Corpus.DefinitionsOf(corpus[0]).Select(definition => Html("tr",
                Html("th", With("scope", "row"), definition.Name),
                Count(definition, Verdict.CoProduction), Count(definition, Verdict.NotCoProduction), Count(definition, Verdict.Undetermined))))));

        XElement Count(Definition definition, Verdict verdict) => Html("td", Class("number"), Number(Corpus.CountOf(corpus, definition, verdict)));
    }

    private static IEnumerable<object> Agreement(IReadOnlyList<Classification> corpus)
    {
        if (corpus[0].Judgements.Count < 2)
        {
            return [Html("p", "There is one definition only.")];
        }

        var agreement = DefinitionAgreement.Of(corpus.Select(each => each.Activity), Corpus.DefinitionsOf(corpus[0]));
        DefinitionPair? least = agreement.Pairs.Where(pair => pair.Agreement.Total > 0).MinBy(pair => pair.Agreement.Share.Value);
        return
        [
            Html("p", "For every two definitions, the share of those activities on which both decide that get the same verdict."
                + (least is null ? "" : $" They part most often in {least}.")),
            Wide("Agreement between definitions", AgreementFigure.Of(agreement)),
        ];
    }

    private static IEnumerable<object> Order(IReadOnlyList<Classification> corpus)
    {
        DefinitionMap map = DefinitionMap.Of(Corpus.DefinitionsOf(corpus[0]));
        return
        [
            Html("p", "What counts under one definition counts under every one that a line leads to on its left, whatever the activity. Below each name stand the verdicts on the activities reported here."),
            Wide("The order of the definitions", MapFigure.Of(map, corpus)),
        ];
    }

    private static IEnumerable<object> Worthwhile(IReadOnlyList<Classification> corpus)
    {
        var ranking = OpenQuestionRanking.Of(corpus);
        if (ranking.Ranks.Count == 0)
        {
            return [Html("p", "Nothing: no answer to a question of the definitions could decide another verdict.")];
        }

        return
        [
            Html("p", $"{ranking.UndeterminedCount} verdicts are undetermined. Answers to these questions could decide most of them:"),
            Wide("Questions worth an answer", Html("table",
                Html("caption", "Questions that some answer to which would settle verdicts, the most worthwhile first."),
                Html("thead", Html("tr", Heads("question", "activities", "verdicts it bears on", "verdicts some answer alone settles"))),
                Html("tbody", ranking.Ranks.Take(MostWorthwhile).Select(rank => Html("tr",
                    Html("th", With("scope", "row"), Words.Of(rank.Question), Html("br"), Html("span", Class("faint"), rank.Question.Wording)),
                    Html("td", Class("number"), Number(rank.ActivityCount)),
                    Html("td", Class("number"), Number(rank.VerdictCount)),
                    Html("td", Class("number"), Number(rank.SettledAlone))))))),
        ];
    }

    /// <summary>Each caution once, with its advice; the activities name those that concern them.</summary>
    private static XElement Cautions(IReadOnlyList<Classification> corpus) => Html("ul", corpus.SelectMany(each => each.Cautions).GroupBy(caution => caution.Caution).Select(group => Html("li",
        $"{group.First()}: {Wording.Prose.Count(group.Count(), "activity", "activities")}. {group.Key.Advice.Text} ",
        Html("span", Class("faint"), string.Join("; ", group.First().Citations)))));

    private static XElement Section(string id, string title, params IEnumerable<object?> content) =>
        Html("section", Html("h2", With("id", id), title), content);

    /// <summary>What may be wider than the page: it can be moved to and fro, by the keyboard as well.</summary>
    internal static XElement Wide(string name, XElement content) =>
        Html("div", Class("wide"), With("tabindex", "0"), With("role", "region"), With("aria-label", name), content);

    private static XElement Link(string to, string text) => Html("li", Html("a", With("href", to), text));

    private static IEnumerable<XElement> Heads(params IEnumerable<string> heads) => heads.Select(head => Html("th", With("scope", "col"), head));
}
