using System.Xml.Linq;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>An initiative as a whole: it counts where at least one of its activities does.</summary>
internal static class InitiativeSection
{
    public static XElement Of(InitiativeClassification classification) => Html("section",
        Html("h3", classification.Initiative.Title),
        classification.Initiative.Description is { } description ? Html("blockquote", description) : null,
        Html("p", Class("faint"), "An initiative counts where at least one of its activities does."),
        Html("ul", classification.Judgements.Select(judgement => Html("li", Class(judgement.Verdict.Style), judgement.ToString()))));
}
