using CoProduction.Benchmarks.Rivals;
using CoProduction.Coding;
using CoProduction.Json;
using RulesEngine.Models;

namespace CoProduction.Benchmarks;

/// <summary>What is measured and of what: the status of each criterion of every definition, for each published activity.</summary>
internal static class Findings
{
    /// <summary>How many published activities there are.</summary>
    public const int Count = 189;

    static Findings()
    {
        if (Published.Count != Count)
        {
            throw new InvalidOperationException($"There are {Published.Count} published activities, and not {Count}.");
        }
    }

    /// <summary>The published activities as their authors describe them: much of each is unknown.</summary>
    public static IReadOnlyList<Activity> Published { get; } =
    [
        .. CoProductionJson.Activities.ReadMany(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "published-cases.json")))
            .Select(record => record.Value!),
    ];

    /// <summary>The same activities with every open question settled somehow.</summary>
    public static IReadOnlyList<Activity> Completed { get; } =
        [.. Published.Select(activity => activity with { Answers = CompleteAnswers.Completing(activity.Answers) })];

    public static int Ours(Classifier classifier, Activity activity)
    {
        int met = 0;
        foreach (Judgement judgement in classifier.Classify(activity).Judgements)
        {
            foreach (Finding finding in judgement.Findings)
            {
                met += finding.Status == CriterionStatus.Met ? 1 : 0;
            }
        }

        return met;
    }

    public static async Task<int> TheirsAsync(RuleResults rules, PlainActivity activity)
    {
        int met = 0;
        foreach (RuleResultTree tree in await rules.FindAsync(activity))
        {
            met += Met(tree);
        }

        return met;
    }

    /// <summary>Refuses to go on unless both say the same of every criterion, so that what is compared is the same thing.</summary>
    public static async Task RequireAgreementAsync(Classifier classifier, RuleResults rules)
    {
        IEnumerable<Activity> drawn = CompleteAnswers.Seeded(200, seed: 2016).Select(answers => Published[0] with { Answers = answers });
        foreach (Activity activity in Completed.Concat(drawn))
        {
            RuleResultTree[] trees = await rules.FindAsync(PlainActivity.From(activity.Answers));
            foreach ((Judgement judgement, RuleResultTree tree) in classifier.Classify(activity).Judgements.Zip(trees))
            {
                RequireSame(judgement.Definition, judgement.Root, tree);
            }
        }
    }

    private static void RequireSame(Definition definition, Finding finding, RuleResultTree tree)
    {
        IReadOnlyList<RuleResultTree> children = [.. tree.ChildResults ?? []];
        if (finding.Criterion.Id != tree.Rule.RuleName
            || finding.Status != (tree.IsSuccess ? CriterionStatus.Met : CriterionStatus.NotMet)
            || finding.Parts.Count != children.Count
            || !string.IsNullOrEmpty(tree.ExceptionMessage))
        {
            throw new InvalidOperationException($"{definition.Id}, {finding.Criterion.Id}: the two do not find the same. {tree.ExceptionMessage}");
        }

        foreach ((Finding part, RuleResultTree child) in finding.Parts.Zip(children))
        {
            RequireSame(definition, part, child);
        }
    }

    private static int Met(RuleResultTree tree)
    {
        int met = tree.IsSuccess ? 1 : 0;
        foreach (RuleResultTree child in tree.ChildResults ?? [])
        {
            met += Met(child);
        }

        return met;
    }
}
