using CoProduction.Coding;

namespace CoProduction.Rendering;

/// <summary>Results as Markdown.</summary>
internal static class MarkdownRendering
{
    private static readonly string[] Verdicts = ["definition", "verdict", "why"];

    private static readonly string[] Kinds = ["typology", "kind", "belongs", "source"];

    public static string Of(Classification classification) => Markdown.Page(Blocks(classification, level: 2));

    public static string Of(InitiativeClassification classification) => Markdown.Page(Blocks(classification));

    /// <summary>A classification under a heading, with those of its parts one level below.</summary>
    private static IEnumerable<string> Blocks(Classification classification, int level) =>
    [
        Markdown.Heading(level, classification.Activity.ToString()),
        Markdown.Paragraph(Phrases.Counts(classification)),
        .. classification.Contradictions.Select(contradiction => Markdown.Labelled("Contradiction:", $" {contradiction}")),
        Markdown.Table(Verdicts, classification.Judgements.Select(judgement => new[]
        {
            judgement.Definition.Name, judgement.Verdict.Word, Phrases.Because(judgement),
        })),
        .. KindsOf(classification),
        .. classification.Judgements.SelectMany(judgement => Blocks(judgement, level + 1)),
        .. CautionsOf(classification, level + 1),
    ];

    private static IEnumerable<string> Blocks(InitiativeClassification classification) =>
    [
        Markdown.Heading(2, classification.Initiative.ToString()),
        Markdown.Paragraph(InitiativePhrases.Counts(classification)),
        .. InitiativePhrases.Contradictions(classification).Select(contradiction => Markdown.Labelled("Contradiction", $" in {contradiction}")),
        Markdown.Table(Verdicts, classification.Judgements.Select(judgement => new[]
        {
            judgement.Definition.Name, judgement.Verdict.Word, InitiativePhrases.Because(judgement),
        })),
        .. classification.Activities.SelectMany(activity => Blocks(activity, level: 3)),
    ];

    private static IEnumerable<string> KindsOf(Classification classification) => classification.Placements.Count == 0
        ? []
        : [Markdown.Table(Kinds, classification.Placements.Select(placement => new[]
        {
            placement.Typology.Name, placement.Kind.Name, placement.Membership.Word, Phrases.Sources(placement.Kind.Criterion.Citations),
        }))];

    private static IEnumerable<string> Blocks(Judgement judgement, int level) =>
    [
        Markdown.Heading(level, $"{judgement.Definition.Name}: {judgement.Verdict.Word}"),
        Markdown.List(
        [
            .. judgement.Findings.Select(finding => Item(finding, judgement.Activity)),
            .. Phrases.FurtherReasons(judgement).Select(further => Markdown.Item(Markdown.Paragraph(further))),
            .. NearestTurns.Of(judgement).SelectMany(Items),
        ]),
    ];

    private static string Item(Finding finding, Activity activity)
    {
        string answers = finding.Parts.Count == 0 ? $" ({Phrases.Answered(finding, activity)})" : "";
        string text = $": {finding.Criterion.Statement}{answers}. Source: {Phrases.Sources(finding.Criterion.Citations)}";
        return Markdown.Item(Markdown.Labelled(finding.Status.Word, text), finding.Depth);
    }

    private static IEnumerable<string> Items(NearestTurns turns) =>
    [
        .. turns.Shown.Select(turn => Markdown.Item(Markdown.Labelled("what if", $": {turn}"))),
        .. turns.HasOthers ? [Markdown.Item("and others")] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> CautionsOf(Classification classification, int level) => classification.Cautions.Count == 0
        ? []
        : [
            Markdown.Heading(level, Phrases.Cautions),
            Markdown.List(classification.Cautions.Select(finding => Item(finding, classification.Activity))),
        ];

    private static string Item(CautionFinding finding, Activity activity)
    {
        (Criterion sign, Advice advice) = (finding.Caution.Sign, finding.Caution.Advice);
        return Markdown.Item(Markdown.Labelled(
            finding.Caution.Name,
            $": {sign.Statement} ({Phrases.Answered(finding.Finding, activity)}). Source: {Phrases.Sources(sign.Citations)}"
                + $". Advice, ours: {advice} After: {Phrases.Sources(advice.Citations)}"));
    }
}
