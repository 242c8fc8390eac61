using CoProduction.Wording;

namespace CoProduction.Rendering;

/// <summary>The phrases on initiatives that text and Markdown share.</summary>
internal static class InitiativePhrases
{
    public static string Sentence(InitiativeJudgement judgement) =>
        $"{judgement.Definition.Name}: {judgement.Verdict.Word}{(judgement.Verdict == Verdict.Undetermined ? "; " : ", ")}{Because(judgement)}";

    /// <summary>The counts of verdicts, as <see cref="Phrases"/> has them.</summary>
    public static string Counts(InitiativeClassification classification) =>
        Phrases.Counts([.. classification.Judgements.Select(judgement => judgement.Verdict)]);

    /// <summary>Which activities decided, or would: those that count, those still undetermined, or all of them.</summary>
    public static string Because(InitiativeJudgement judgement)
    {
        string names = Prose.And([.. judgement.Deciding.Select(deciding => Name(deciding.Activity))]);
        int count = judgement.Deciding.Count;
        return judgement.Verdict switch
        {
            Verdict.CoProduction => $"because {names} {Prose.Agree(count, "counts", "count")}",
            Verdict.NotCoProduction => count == 1 ? $"because {names} does not count" : $"because none of {names} counts",
            _ => $"it depends on {Prose.And([.. judgement.Deciding.Select(open => $"{Name(open.Activity)} ({Open(open)})")])}",
        };
    }

    /// <summary>The contradictions between the answers of single activities, with the activity named.</summary>
    public static IEnumerable<string> Contradictions(InitiativeClassification classification) =>
        from activity in classification.Activities
        from contradiction in activity.Contradictions
        select $"{Name(activity.Activity)}: {contradiction}";

    /// <summary>The id in quotation marks, or the title where there is none.</summary>
    private static string Name(Activity activity) => $"\"{activity.Id ?? activity.Title}\"";

    private static string Open(Judgement judgement) => judgement.Contradictions.Count > 0
        ? "its answers contradict each other"
        : Phrases.DependsOn(judgement);
}
