using System.Xml.Linq;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>What a report was made with, and what its words mean.</summary>
internal static class Preface
{
    public static IEnumerable<XElement> Of(IReadOnlyList<Classification> corpus, ReportOptions options)
    {
        MadeWith made = ClassificationRecord.From(corpus[0]).MadeWith!;
        yield return Html("p", Class("faint"), string.Join(" ", new[]
        {
            corpus.Count == 1 ? "" : $"{corpus.Count} activities under {Wording.Prose.Count(corpus[0].Judgements.Count, "definition", "definitions")}.",
            $"Made with CoProduction.Core {made.Library} and {made.Questionnaire} {made.Version}.",
            options.DateText is { } date ? $"{date}." : "",
        }.Where(part => part.Length > 0)));
        if (options.Note is { } note) yield return Html("p", note);
        if (corpus.SelectMany(each => each.Contradictions).Any())
        {
            yield return Html("p", Class("clash"), "Some answers contradict each other; such an activity has no verdict until one of them is corrected.");
        }
    }

    public static XElement Meaning() => Html("p",
        "A verdict is ", Word(Verdict.CoProduction), " where every way of answering what is not known satisfies the definition, ", Word(Verdict.NotCoProduction),
        " where none does, and ", Word(Verdict.Undetermined), " otherwise: what is not known is never taken for a no. Where a source is followed by [our reading], it does not say so in these words: "
            + "it is how the library understands it.");

    private static XElement Word(Verdict verdict) => Html("span", Class(verdict.Style), verdict.Word);
}
