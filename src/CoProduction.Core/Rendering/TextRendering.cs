using System.Text;

namespace CoProduction.Rendering;

/// <summary>Results as plain text.</summary>
internal static class TextRendering
{
    public static string Sentence(Judgement judgement) =>
        $"{judgement.Definition.Name}: {Words.Of(judgement.Verdict)}{(IsOpen(judgement) ? "; " : ", ")}{Words.Because(judgement)}";

    public static string Summary(Classification classification)
    {
        StringBuilder text = new();
        text.Append($"{classification.Activity}. {Words.Counts(classification)}").Append('\n');
        AppendContradictions(text, classification);
        foreach (Judgement judgement in classification.Judgements)
        {
            text.Append($"  {Sentence(judgement)}").Append('\n');
        }

        text.Append(PracticeRendering.CautionLine(classification));
        return text.ToString().TrimEnd('\n');
    }

    public static string Explain(Judgement judgement)
    {
        StringBuilder text = new();
        text.Append(Sentence(judgement)).Append('\n');
        foreach (string further in Words.FurtherReasons(judgement))
        {
            text.Append($"  {further}").Append('\n');
        }

        foreach (Finding finding in judgement.Findings)
        {
            AppendFinding(text, finding, judgement.Activity);
        }

        foreach (OpenQuestion open in judgement.OpenQuestions)
        {
            text.Append($"  ask: {open.Question.Wording}\n       {open.Question.Id}, {Words.Effects(open)}").Append('\n');
        }

        if (judgement.Verdict == Verdict.Undetermined && judgement.MootQuestions is { Count: > 0 } moot)
        {
            text.Append($"  need not be asked: {string.Join(", ", moot)}").Append('\n');
        }

        foreach (NearestTurns turns in NearestTurns.Of(judgement))
        {
            text.AppendJoin("", turns.Shown.Select(turn => $"  what if: {turn}\n")).Append(turns.HasOthers ? "           and others\n" : "");
        }

        foreach (string note in judgement.Definition.Notes)
        {
            text.Append($"  note: {note}").Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string Explain(Classification classification)
    {
        StringBuilder text = new();
        text.Append($"{classification.Activity}. {Words.Counts(classification)}").Append('\n');
        AppendContradictions(text, classification);
        foreach (Judgement judgement in classification.Judgements)
        {
            text.Append('\n').Append(Explain(judgement)).Append('\n');
        }

        foreach (IGrouping<Typology, Placement> group in classification.Placements.GroupBy(placement => placement.Typology))
        {
            text.Append('\n').Append(group.Key.Name).Append('\n');
            foreach (Placement placement in group)
            {
                text.Append($"  {placement}: {placement.Kind.Criterion.Statement}\n      source: {Words.Sources(placement.Kind.Criterion.Citations)}").Append('\n');
            }
        }

        PracticeRendering.AppendCautions(text, classification);

        return text.ToString().TrimEnd('\n');
    }

    private static bool IsOpen(Judgement judgement) => judgement.Verdict == Verdict.Undetermined && judgement.Contradictions.Count == 0;

    private static void AppendContradictions(StringBuilder text, Classification classification)
    {
        foreach (Contradiction contradiction in classification.Contradictions)
        {
            text.Append($"  contradiction: {contradiction}").Append('\n');
        }
    }

    private static void AppendFinding(StringBuilder text, Finding finding, Activity activity)
    {
        string indent = new(' ', 2 + (2 * finding.Depth));
        string parts = Words.Of(finding.Criterion.Composition);
        text.Append($"{indent}[{Words.Of(finding.Status)}] {finding.Criterion.Statement}{(parts.Length > 0 ? $"; {parts}" : "")}").Append('\n');
        if (finding.Parts.Count == 0)
        {
            text.Append($"{indent}    asks {finding.Criterion.Condition}; given {string.Join("; ", Words.Answered(finding, activity))}").Append('\n');
        }

        text.Append($"{indent}    source: {Words.Sources(finding.Criterion.Citations)}").Append('\n');
    }
}
