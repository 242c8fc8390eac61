using System.Xml.Linq;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>One page of HTML that holds all it needs: verdicts, reasons, what is worth finding out, cautions and the works cited.</summary>
/// <remarks>
/// It needs no network and no script, follows the reader's choice of light or dark, and prints. Titles, descriptions and notes are shown as they were
/// typed: nothing in them is read as marks.
/// </remarks>
public static class HtmlReport
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>A page on one activity.</summary>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static string Of(Classification classification, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return Page([], [classification], classification.Activity.Title, options ?? new());
    }

    /// <summary>A page on one initiative, with each of its activities.</summary>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static string Of(InitiativeClassification classification, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return Page([classification], [], classification.Initiative.Title, options ?? new());
    }

    /// <summary>A page on many activities and initiatives: besides each, their verdicts together, how the definitions agree on them, and the definitions' order.</summary>
    /// <exception cref="ArgumentNullException">A list or a classification is null.</exception>
    /// <exception cref="ArgumentException">There is nothing to report on, or the classifications are by different definitions.</exception>
    public static string Of(IEnumerable<Classification> activities, IEnumerable<InitiativeClassification>? initiatives = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(activities);
        InitiativeClassification[] together = [.. initiatives ?? []];
        Classification[] alone = [.. activities];
        foreach (InitiativeClassification initiative in together)
        {
            ArgumentNullException.ThrowIfNull(initiative, nameof(initiatives));
        }

        return Page(together, alone, null, options ?? new());
    }

    private static string Page(
        IReadOnlyList<InitiativeClassification> initiatives, IReadOnlyList<Classification> alone, string? subject, ReportOptions options)
    {
        IReadOnlyList<Classification> corpus = Corpus.Checked(alone.Concat(initiatives.SelectMany(initiative => initiative.Activities)));
        if (corpus.Count == 0)
        {
            throw new ArgumentException("There is nothing to report on.");
        }

        string title = options.Title ?? subject ?? $"Co-production: {Wording.Prose.Count(corpus.Count, "activity", "activities")}";
        bool isOne = corpus.Count == 1;
        bool isWhole = options.ShowsCriteria ?? subject is not null;
        return Write(Html("html", With("lang", "en"),
            Html("head",
                Html("meta", With("charset", "utf-8")),
                Html("meta", With("name", "viewport"), With("content", "width=device-width, initial-scale=1")),
                Html("meta", With("http-equiv", "Content-Security-Policy"), With("content", Policy)),
                Html("title", title),
                new XElement("style", Style.OfPages)),
            Html("body",
                isWhole ? null : Class("many"),
                Html("header", Html("h1", title), Opened(initiatives, alone), Preface.Of(corpus, options), isOne ? null : Preface.Meaning()),
                Html("main",
                    corpus.Count > 1 ? Overview.Of(corpus) : null,
                    Each(initiatives, alone, corpus, isWhole),
                    WorksCited.Of(corpus[0])),
                isOne ? Html("footer", Preface.Meaning()) : null)), "<!DOCTYPE html>\n");
    }

    /// <summary>What is to be known first, of a page on one activity or one initiative.</summary>
    private static XElement? Opened(IReadOnlyList<InitiativeClassification> initiatives, IReadOnlyList<Classification> alone) => (initiatives, alone) switch
    {
        ([], [var activity]) => Opening.Of(activity),
        ([var initiative], []) => Opening.Of(initiative),
        _ => null,
    };

    private static IEnumerable<XElement> Each(
        IReadOnlyList<InitiativeClassification> initiatives, IReadOnlyList<Classification> alone, IReadOnlyList<Classification> corpus, bool isWhole)
    {
        if (corpus.Count > 1 || initiatives.Count > 0)
        {
            yield return Html("h2", With("id", "activities"), "Activity by activity");
        }

        int number = 0;
        foreach (Classification classification in alone)
        {
            yield return ActivitySection.Of(classification, number++, isWhole, isTitled: corpus.Count > 1);
        }

        foreach (InitiativeClassification initiative in initiatives)
        {
            yield return InitiativeSection.Of(initiative);
            foreach (Classification classification in initiative.Activities)
            {
                yield return ActivitySection.Of(classification, number++, isWhole, isTitled: true);
            }
        }
    }
}
