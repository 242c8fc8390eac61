using System.Text;

namespace CoProduction.Rendering;

/// <summary>Results as Markdown.</summary>
internal static class MarkdownRendering
{
    /// <summary>A classification under a heading, with those of its parts one level below.</summary>
    public static string Of(Classification classification, string heading = "##")
    {
        StringBuilder text = new();
        text.Append($"{heading} {Escape(classification.Activity.ToString())}\n\n{Words.Counts(classification)}\n");
        foreach (Contradiction contradiction in classification.Contradictions)
        {
            text.Append($"\n**Contradiction:** {Escape(contradiction.ToString())}\n");
        }

        AppendVerdicts(text, classification);
        AppendKinds(text, classification);
        foreach (Judgement judgement in classification.Judgements)
        {
            AppendCriteria(text, judgement, $"{heading}#");
        }

        AppendCautions(text, classification, $"{heading}#");

        return text.ToString();
    }

    private static void AppendVerdicts(StringBuilder text, Classification classification)
    {
        text.Append("\n| definition | verdict | why |\n|---|---|---|\n");
        foreach (Judgement judgement in classification.Judgements)
        {
            text.Append($"| {Escape(judgement.Definition.Name)} | {Words.Of(judgement.Verdict)} | {Escape(Words.Because(judgement))} |\n");
        }
    }

    private static void AppendKinds(StringBuilder text, Classification classification)
    {
        if (classification.Placements.Count == 0)
        {
            return;
        }

        text.Append("\n| typology | kind | belongs | source |\n|---|---|---|---|\n");
        foreach (Placement placement in classification.Placements)
        {
            text.Append($"| {Escape(placement.Typology.Name)} | {Escape(placement.Kind.Name)} | {Words.Of(placement.Membership)} ")
                .Append($"| {Escape(Words.Sources(placement.Kind.Criterion.Citations))} |\n");
        }
    }

    private static void AppendCriteria(StringBuilder text, Judgement judgement, string heading)
    {
        text.Append($"\n{heading} {Escape(judgement.Definition.Name)}: {Words.Of(judgement.Verdict)}\n\n");
        foreach (Finding finding in judgement.Findings)
        {
            string answers = finding.Parts.Count == 0 ? $" ({string.Join("; ", Words.Answered(finding, judgement.Activity))})" : "";
            text.Append($"{new string(' ', 2 * finding.Depth)}- **{Words.Of(finding.Status)}**: ")
                .Append(Escape($"{finding.Criterion.Statement}{answers}. Source: {Words.Sources(finding.Criterion.Citations)}"))
                .Append('\n');
        }

        foreach (string further in Words.FurtherReasons(judgement))
        {
            text.Append($"- {Escape(further)}\n");
        }

        foreach (NearestTurns turns in NearestTurns.Of(judgement))
        {
            text.AppendJoin("", turns.Shown.Select(turn => $"- **what if**: {Escape(turn.ToString())}\n")).Append(turns.HasOthers ? "- and others\n" : "");
        }
    }

    private static void AppendCautions(StringBuilder text, Classification classification, string heading)
    {
        if (classification.Cautions.Count == 0)
        {
            return;
        }

        text.Append($"\n{heading} Cautions, apart from the verdicts\n\n");
        foreach (CautionFinding caution in classification.Cautions)
        {
            string answers = string.Join("; ", Words.Answered(caution.Finding, classification.Activity));
            text.Append($"- **{Escape(caution.Caution.Name)}**: ")
                .Append(Escape($"{caution.Caution.Sign.Statement} ({answers}). Source: {Words.Sources(caution.Caution.Sign.Citations)}"))
                .Append(Escape($". Advice, ours: {caution.Caution.Advice} After: {Words.Sources(caution.Caution.Advice.Citations)}"))
                .Append('\n');
        }
    }

    /// <summary>Keeps text from being read as Markdown: marks are escaped, and line breaks become spaces.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            switch (character)
            {
                case '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#':
                    escaped.Append('\\').Append(character);
                    break;
                case '\r' or '\n':
                    escaped.Append(' ');
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }
}
