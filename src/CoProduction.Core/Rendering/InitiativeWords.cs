namespace CoProduction.Rendering;

/// <summary>The phrases on initiatives that text and Markdown share.</summary>
internal static class InitiativeWords
{
    /// <summary>The counts of verdicts, as <see cref="Words"/> has them.</summary>
    public static string Counts(InitiativeClassification classification) =>
        Words.Counts([.. classification.Judgements.Select(judgement => judgement.Verdict)]);

    /// <summary>Which activities decided, or would: those that count, those still undetermined, or all of them.</summary>
    public static string Because(InitiativeJudgement judgement)
    {
        bool isOne = judgement.Deciding.Count == 1;
        return judgement.Verdict switch
        {
            Verdict.CoProduction => $"because {Names(judgement)} {(isOne ? "counts" : "count")}",
            Verdict.NotCoProduction => isOne ? $"because {Names(judgement)} does not count" : $"because none of {Names(judgement)} counts",
            _ => $"it depends on {Words.Enumerate([.. judgement.Deciding.Select(open => $"{Name(open.Activity)} ({Open(open)})")])}",
        };
    }

    /// <summary>The contradictions between the answers of single activities, with the activity named.</summary>
    public static IEnumerable<(string Activity, Contradiction Contradiction)> Contradictions(InitiativeClassification classification) =>
        from activity in classification.Activities
        from contradiction in activity.Contradictions
        select (Name(activity.Activity), contradiction);

    private static string Names(InitiativeJudgement judgement) =>
        Words.Enumerate([.. judgement.Deciding.Select(deciding => Name(deciding.Activity))]);

    /// <summary>The id in quotation marks, or the title where there is none.</summary>
    private static string Name(Activity activity) => $"\"{activity.Id ?? activity.Title}\"";

    private static string Open(Judgement judgement) => judgement.Contradictions.Count > 0
        ? "its answers contradict each other"
        : string.Join(", ", judgement.OpenQuestions.Select(open => open.Question.Id));
}
