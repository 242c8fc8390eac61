using System.Xml.Linq;
using CoProduction.Coding;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>The sentence with which a report on one activity or one initiative begins: whether it is co-production, under which definition, and why.</summary>
internal static class Opening
{
    public static XElement Of(Classification classification) => Html("p", Class("lead"), classification.Judgements is [var only]
        ? Sentence(only)
        : Counted("activity", classification.Judgements.Select(judgement => judgement.Verdict)));

    public static XElement Of(InitiativeClassification classification) => Html("p", Class("lead"), classification.Judgements is [var only]
        ? ["This initiative ", Is(only.Verdict), $" under {only.Definition.Name}, {InitiativeSection.Because(only)}."]
        : Counted("initiative", classification.Judgements.Select(judgement => judgement.Verdict)));

    private static object[] Sentence(Judgement judgement) => ["This activity ", Is(judgement.Verdict), $" under {judgement.Definition.Name}{Because(judgement)}."];

    /// <summary>The criteria that decide, by what they say; of a verdict that is open, what it depends on.</summary>
    private static string Because(Judgement judgement)
    {
        if (judgement.Contradictions.Count > 0 || judgement.Verdict == Verdict.Undetermined)
        {
            return $": {Grounds.Why(judgement)}";
        }

        Reason reason = judgement.EnumerateReasons().First();
        string[] statements = [.. reason.Criteria.Select(criterion => Words.Small(criterion.Statement))];
        return reason.Answers == Answers.Unknown || statements.Length == 0 ? $": {Grounds.Why(judgement)}"
            : judgement.Verdict == Verdict.CoProduction ? $", because {string.Join("; ", statements)}"
            : $", because it is not so that {string.Join(", nor that ", statements)}";
    }

    private static object[] Counted(string what, IEnumerable<Verdict> verdicts)
    {
        Verdict[] all = [.. verdicts];
        Verdict[] occurring = [.. Words.Verdicts.Where(all.Contains)];
        return
        [
            $"This {what} ",
            .. occurring.SelectMany((verdict, place) => (object[])
                [place == 0 ? "" : place == occurring.Length - 1 ? " and " : ", ", Is(verdict), $" under {all.Count(each => each == verdict)}"]),
            $" of {Wording.Prose.Count(all.Length, "definition", "definitions")}.",
        ];
    }

    private static XElement Is(Verdict verdict) => Html("span", Class(verdict.Style), $"is {verdict.Word}");
}
