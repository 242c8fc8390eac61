using System.Text;
using CoProduction.Coding;
using CoProduction.Practice;

namespace CoProduction.Rendering;

/// <summary>Checklists' results and cautions as plain text.</summary>
internal static class PracticeRendering
{
    public static string Summary(ChecklistResult result)
    {
        StringBuilder text = Start(result);
        foreach (ChecklistFinding finding in result.Findings)
        {
            text.Append($"  {finding.Item.Name}: {Of(finding.Presence)}{(finding.Advice is { } advice ? $". {advice}" : "")}").Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string Explain(ChecklistResult result)
    {
        StringBuilder text = Start(result);
        foreach (ChecklistFinding finding in result.Findings)
        {
            Criterion criterion = finding.Item.Criterion;
            text.Append($"\n[{Of(finding.Presence)}] {finding.Item.Name}: {criterion.Statement}").Append('\n')
                .Append($"    asks {criterion.Condition}; given {Given(finding)}").Append('\n')
                .Append($"    source: {Words.Sources(criterion.WithParts().SelectMany(part => part.Citations).Distinct())}").Append('\n');
            AppendAdvice(text, finding.Advice);
        }

        foreach (string note in result.Checklist.Notes)
        {
            text.Append($"\nnote: {note}").Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>One line that names the cautions; nothing where there are none.</summary>
    public static string CautionLine(Classification classification) => classification.Cautions.Count == 0
        ? ""
        : $"  caution, apart from the verdicts: {string.Join("; ", classification.Cautions)}\n";

    public static void AppendCautions(StringBuilder text, Classification classification)
    {
        if (classification.Cautions.Count == 0)
        {
            return;
        }

        text.Append("\nCautions, apart from the verdicts\n");
        foreach (CautionFinding caution in classification.Cautions)
        {
            text.Append($"  {caution}\n      given {string.Join("; ", Words.Answered(caution.Finding, classification.Activity))}\n")
                .Append($"      source: {Words.Sources(caution.Caution.Sign.Citations)}\n")
                .Append($"      advice, ours: {caution.Caution.Advice}\n")
                .Append($"      after: {Words.Sources(caution.Caution.Advice.Citations)}\n");
        }
    }

    private static StringBuilder Start(ChecklistResult result)
    {
        StringBuilder text = new();
        text.Append($"{result.Checklist.Title}. {Counts(result)}").Append('\n');
        foreach (Contradiction contradiction in result.Contradictions)
        {
            text.Append($"  contradiction: {contradiction}").Append('\n');
        }

        return text;
    }

    private static void AppendAdvice(StringBuilder text, Advice? advice)
    {
        if (advice is not null)
        {
            text.Append($"    advice, ours: {advice}\n    after: {Words.Sources(advice.Citations)}").Append('\n');
        }
    }

    /// <summary>The counts, as in <c>Of 4 items, 1 is present, 1 is absent and 2 are unknown.</c>.</summary>
    private static string Counts(ChecklistResult result)
    {
        string[] parts =
        [
            .. Part(result.Present.Count, "present"),
            .. Part(result.Absent.Count, "absent"),
            .. Part(result.Unknown.Count, "unknown"),
        ];
        int all = result.Findings.Count;
        return $"Of {all} {(all == 1 ? "item" : "items")}, {string.Join(", ", parts[..^1])}{(parts.Length > 1 ? " and " : "")}{parts[^1]}.";
    }

    private static string[] Part(int count, string word) => count == 0 ? [] : [$"{count} {(count == 1 ? "is" : "are")} {word}"];

    private static string Given(ChecklistFinding finding)
    {
        Answers answers = finding.Answers;
        return string.Join("; ", finding.Item.Criterion.Condition.Questions.Select(answers.Describe));
    }

    private static string Of(Presence presence) => presence switch
    {
        Presence.Present => "present",
        Presence.Absent => "absent",
        _ => "unknown",
    };
}
