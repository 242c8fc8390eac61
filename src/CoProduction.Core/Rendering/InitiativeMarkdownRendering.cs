using System.Text;

namespace CoProduction.Rendering;

/// <summary>Results on initiatives as Markdown.</summary>
internal static class InitiativeMarkdownRendering
{
    public static string Of(InitiativeClassification classification)
    {
        StringBuilder text = new();
        text.Append($"## {MarkdownRendering.Escape(classification.Initiative.ToString())}\n\n{InitiativeWords.Counts(classification)}\n");
        foreach ((string activity, Contradiction contradiction) in InitiativeWords.Contradictions(classification))
        {
            text.Append($"\n**Contradiction** in {MarkdownRendering.Escape($"{activity}: {contradiction}")}\n");
        }

        text.Append("\n| definition | verdict | why |\n|---|---|---|\n");
        foreach (InitiativeJudgement judgement in classification.Judgements)
        {
            text.Append($"| {MarkdownRendering.Escape(judgement.Definition.Name)} | {Words.Of(judgement.Verdict)} ")
                .Append($"| {MarkdownRendering.Escape(InitiativeWords.Because(judgement))} |\n");
        }

        foreach (Classification activity in classification.Activities)
        {
            text.Append('\n').Append(MarkdownRendering.Of(activity, "###"));
        }

        return text.ToString();
    }
}
