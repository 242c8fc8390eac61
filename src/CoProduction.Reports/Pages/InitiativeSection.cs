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
        Html("ul", classification.Judgements.Select(judgement => Html("li",
            $"{judgement.Definition.Name}: ", Html("span", Class(judgement.Verdict.Style), judgement.Verdict.Word), $", {Because(judgement)}."))));

    /// <summary>Which activities decide, or would.</summary>
    public static string Because(InitiativeJudgement judgement)
    {
        string names = Wording.Prose.And([.. judgement.Deciding.Select(deciding => $"“{deciding.Activity.Title}”")]);
        int count = judgement.Deciding.Count;
        return judgement.Verdict switch
        {
            Verdict.CoProduction => $"because {names} {Wording.Prose.Agree(count, "counts", "count")}",
            Verdict.NotCoProduction => count == 1 ? $"because {names} does not count" : $"because none of {names} counts",
            _ => $"depending on {names}",
        };
    }
}
