using CoProduction.Coding;

namespace CoProduction.Rendering;

/// <summary>Results as plain text.</summary>
internal static class TextRendering
{
    public static string Sentence(Judgement judgement) => PlainText.Page([Phrases.Sentence(judgement)]);

    public static string Sentence(InitiativeJudgement judgement) => PlainText.Page([InitiativePhrases.Sentence(judgement)]);

    public static string Summary(Classification classification) => PlainText.Page(
    [
        .. Head(classification),
        .. classification.Judgements.Select(judgement => $"  {Phrases.Sentence(judgement)}"),
        .. classification.Cautions.Count > 0 ? [$"  caution, apart from the verdicts: {Named(classification.Cautions)}"] : Array.Empty<string>(),
    ]);

    public static string Summary(InitiativeClassification classification) => PlainText.Page(Lines(classification));

    public static string Explain(Judgement judgement) => PlainText.Page(Lines(judgement));

    public static string Explain(InitiativeJudgement judgement) => PlainText.Page(
    [
        InitiativePhrases.Sentence(judgement),
        .. judgement.Judgements.SelectMany(part => PlainText.Indented(Lines(part), 4).Prepend($"  {part.Activity}")),
    ]);

    public static string Explain(Classification classification) => PlainText.Page(LinesInFull(classification));

    public static string Explain(InitiativeClassification classification) => PlainText.Page(
        [.. Lines(classification), .. classification.Activities.SelectMany(activity => LinesInFull(activity).Prepend(""))]);

    private static IEnumerable<string> Head(Classification classification) =>
    [
        $"{classification.Activity}. {Phrases.Counts(classification)}",
        .. classification.Contradictions.Select(contradiction => $"  contradiction: {contradiction}"),
    ];

    private static IEnumerable<string> Lines(InitiativeClassification classification) =>
    [
        $"{classification.Initiative}. {InitiativePhrases.Counts(classification)}",
        .. InitiativePhrases.Contradictions(classification).Select(contradiction => $"  contradiction in {contradiction}"),
        .. classification.Judgements.Select(judgement => $"  {InitiativePhrases.Sentence(judgement)}"),
        .. from activity in classification.Activities
           where activity.Cautions.Count > 0
           select $"  caution on {activity.Activity}, apart from the verdicts: {Named(activity.Cautions)}",
    ];

    private static IEnumerable<string> LinesInFull(Classification classification) =>
    [
        .. Head(classification),
        .. classification.Judgements.SelectMany(judgement => Lines(judgement).Prepend("")),
        .. classification.Placements.GroupBy(placement => placement.Typology).SelectMany(Lines),
        .. classification.Cautions.Count > 0 ? ["", Phrases.Cautions] : Array.Empty<string>(),
        .. classification.Cautions.SelectMany(finding => Lines(finding, classification.Activity)),
    ];

    private static IEnumerable<string> Lines(Judgement judgement) =>
    [
        Phrases.Sentence(judgement),
        .. Phrases.FurtherReasons(judgement).Select(further => $"  {further}"),
        .. judgement.Findings.SelectMany(finding => PlainText.Indented(Lines(finding, judgement.Activity), 2 + (2 * finding.Depth))),
        .. from open in judgement.OpenQuestions
           from line in new[] { $"  ask: {open.Question.Wording}", $"       {open.Question.Id}, {Phrases.Effects(open)}" }
           select line,
        .. judgement.ImplyingQuestions is { Count: > 0 } implying
            ? [$"  may follow from: {string.Join(", ", implying.Select(Phrases.Implying))}"]
            : Array.Empty<string>(),
        .. judgement.Verdict == Verdict.Undetermined && judgement.MootQuestions is { Count: > 0 } moot
            ? [$"  need not be asked: {string.Join(", ", moot)}"]
            : Array.Empty<string>(),
        .. NearestTurns.Of(judgement).SelectMany(Lines),
        .. judgement.Definition.Notes.Select(note => $"  note: {note}"),
    ];

    private static IEnumerable<string> Lines(Finding finding, Activity activity)
    {
        string parts = Phrases.Of(finding.Criterion.Composition);
        yield return $"[{finding.Status.Word}] {finding.Criterion.Statement}{(parts.Length > 0 ? $"; {parts}" : "")}";
        if (finding.Parts.Count == 0)
        {
            yield return $"    asks {finding.Criterion.Condition}; given {Phrases.Answered(finding, activity)}";
        }

        yield return $"    source: {Phrases.Sources(finding.Criterion.Citations)}";
    }

    private static IEnumerable<string> Lines(NearestTurns turns) =>
    [
        .. turns.Shown.Select(turn => $"  what if: {turn}"),
        .. turns.HasOthers ? ["           and others"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Lines(IGrouping<Typology, Placement> typology) =>
    [
        "",
        typology.Key.Name,
        .. from placement in typology
           let criterion = placement.Kind.Criterion
           from line in new[] { $"  {placement}: {criterion.Statement}", $"      source: {Phrases.Sources(criterion.Citations)}" }
           select line,
    ];

    private static IEnumerable<string> Lines(CautionFinding finding, Activity activity) =>
    [
        $"  {finding}",
        $"      given {Phrases.Answered(finding.Finding, activity)}",
        $"      source: {Phrases.Sources(finding.Caution.Sign.Citations)}",
        $"      advice, ours: {finding.Caution.Advice}",
        $"      after: {Phrases.Sources(finding.Caution.Advice.Citations)}",
    ];

    private static string Named(IEnumerable<CautionFinding> cautions) => string.Join("; ", cautions);
}
