using System.Text;

namespace CoProduction.Rendering;

/// <summary>Results on initiatives as plain text.</summary>
internal static class InitiativeTextRendering
{
    public static string Sentence(InitiativeJudgement judgement) =>
        $"{judgement.Definition.Name}: {Words.Of(judgement.Verdict)}{(judgement.Verdict == Verdict.Undetermined ? "; " : ", ")}"
        + InitiativeWords.Because(judgement);

    public static string Summary(InitiativeClassification classification)
    {
        StringBuilder text = new();
        text.Append($"{classification.Initiative}. {InitiativeWords.Counts(classification)}");
        foreach ((string activity, Contradiction contradiction) in InitiativeWords.Contradictions(classification))
        {
            text.Append($"\n  contradiction in {activity}: {contradiction}");
        }

        foreach (InitiativeJudgement judgement in classification.Judgements)
        {
            text.Append($"\n  {Sentence(judgement)}");
        }

        foreach (Classification activity in classification.Activities.Where(activity => activity.Cautions.Count > 0))
        {
            text.Append($"\n  caution on {activity.Activity}, apart from the verdicts: {string.Join("; ", activity.Cautions)}");
        }

        return text.ToString();
    }

    public static string Explain(InitiativeJudgement judgement)
    {
        StringBuilder text = new(Sentence(judgement));
        foreach (Judgement part in judgement.Judgements)
        {
            text.Append($"\n  {part.Activity}\n    {TextRendering.Explain(part).Replace("\n", "\n    ", StringComparison.Ordinal)}");
        }

        return text.ToString();
    }

    public static string Explain(InitiativeClassification classification) =>
        string.Join("\n\n", classification.Activities.Select(TextRendering.Explain).Prepend(Summary(classification)));
}
