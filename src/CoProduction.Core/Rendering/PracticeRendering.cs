using CoProduction.Coding;
using CoProduction.Practice;
using CoProduction.Wording;

namespace CoProduction.Rendering;

/// <summary>Checklists' results as plain text.</summary>
internal static class PracticeRendering
{
    public static string Summary(ChecklistResult result) => PlainText.Page(
    [
        .. Head(result),
        .. result.Findings.Select(finding =>
            $"  {finding.Item.Name}: {finding.Presence.Word}{(finding.Advice is { } advice ? $". {advice}" : "")}"),
    ]);

    public static string Explain(ChecklistResult result) => PlainText.Page(
    [
        .. Head(result),
        .. result.Findings.SelectMany(Lines),
        .. result.Checklist.Notes.SelectMany(note => new[] { "", $"note: {note}" }),
    ]);

    private static IEnumerable<string> Head(ChecklistResult result) =>
    [
        $"{result.Checklist.Title}. {Counts(result)}",
        .. result.Contradictions.Select(contradiction => $"  contradiction: {contradiction}"),
    ];

    private static IEnumerable<string> Lines(ChecklistFinding finding)
    {
        Criterion criterion = finding.Item.Criterion;
        yield return "";
        yield return $"[{finding.Presence.Word}] {finding.Item.Name}: {criterion.Statement}";
        yield return $"    asks {criterion.Condition}; given {Given(finding)}";
        yield return $"    source: {Phrases.Sources(criterion.WithParts().SelectMany(part => part.Citations).Distinct())}";
        if (finding.Advice is { } advice)
        {
            yield return $"    advice, ours: {advice}";
            yield return $"    after: {Phrases.Sources(advice.Citations)}";
        }
    }

    /// <summary>The counts, as in <c>Of 4 items, 1 is present, 1 is absent and 2 are unknown.</c>.</summary>
    private static string Counts(ChecklistResult result)
    {
        string[] parts =
        [
            .. Part(result.Present.Count, Presence.Present),
            .. Part(result.Absent.Count, Presence.Absent),
            .. Part(result.Unknown.Count, Presence.Unknown),
        ];
        return $"Of {Prose.Count(result.Findings.Count, "item", "items")}, {Prose.And(parts)}.";
    }

    private static string[] Part(int count, Presence presence) => count == 0 ? [] : [$"{Prose.Count(count, "is", "are")} {presence.Word}"];

    private static string Given(ChecklistFinding finding)
    {
        Answers answers = finding.Answers;
        return string.Join("; ", finding.Item.Criterion.Condition.Questions.Select(answers.Describe));
    }
}
