namespace CoProduction.Cli.Classifying;

/// <summary>What tables show of an activity or an initiative.</summary>
internal sealed record Row
{
    public required string? Id { get; init; }

    public required string Title { get; init; }

    /// <summary>One verdict for each definition.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>How many contradictions there are between an activity's answers; in an initiative, between those of each of its activities.</summary>
    public required int ContradictionCount { get; init; }

    public bool IsInitiative { get; init; }

    /// <summary>The id or title of the initiative that an activity is part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>The title, after marks for an initiative's activity and for answers that contradict each other.</summary>
    public string Marked => $"{(PartOf is null ? "" : "· ")}{(ContradictionCount > 0 && !IsInitiative ? "! " : "")}{Title}";

    public static Row Of(Classification result, Initiative? whole = null) => new()
    {
        Id = result.Activity.Id,
        Title = result.Activity.Title,
        Verdicts = [.. result.Judgements.Select(judgement => judgement.Verdict)],
        ContradictionCount = result.Contradictions.Count,
        PartOf = whole?.Id ?? whole?.Title,
    };

    public static Row Of(InitiativeClassification result) => new()
    {
        Id = result.Initiative.Id,
        Title = result.Initiative.Title,
        Verdicts = [.. result.Judgements.Select(judgement => judgement.Verdict)],
        ContradictionCount = result.Activities.Sum(activity => activity.Contradictions.Count),
        IsInitiative = true,
    };
}
