using BenchmarkDotNet.Attributes;

namespace CoProduction.Benchmarks;

/// <summary>
/// The status of every criterion of every definition for one activity, as data: the library's findings beside Microsoft RulesEngine's result trees.
/// A run goes through all published activities; the times are for one.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
public class FindingsBenchmarks
{
    private const int Activities = 147;

    private readonly Classifier classifier = Classifier.Default;
    private RuleResults leanest = null!;
    private RuleResults ordinary = null!;
    private PlainActivity[] plain = [];

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        leanest = new RuleResults(classifier.Definitions, leanest: true);
        ordinary = new RuleResults(classifier.Definitions, leanest: false);
        plain = [.. Findings.Completed.Select(activity => PlainActivity.From(activity.Answers))];
        if (plain.Length != Activities)
        {
            throw new InvalidOperationException($"There are {plain.Length} published activities: the times are divided by {Activities}.");
        }

        await Findings.RequireAgreementAsync(classifier, leanest);
        await Findings.RequireAgreementAsync(classifier, ordinary);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Activities, Description = "RulesEngine, settings that leave it least to do")]
    public async Task<int> Leanest()
    {
        int met = 0;
        foreach (PlainActivity activity in plain)
        {
            met += await Findings.TheirsAsync(leanest, activity);
        }

        return met;
    }

    [Benchmark(OperationsPerInvoke = Activities, Description = "RulesEngine, its own settings")]
    public async Task<int> Ordinary()
    {
        int met = 0;
        foreach (PlainActivity activity in plain)
        {
            met += await Findings.TheirsAsync(ordinary, activity);
        }

        return met;
    }

    [Benchmark(OperationsPerInvoke = Activities, Description = "Findings, all answered")]
    public int Completed() => Findings.Completed.Sum(activity => Findings.Ours(classifier, activity));

    [Benchmark(OperationsPerInvoke = Activities, Description = "Findings, as published")]
    public int Published() => Findings.Published.Sum(activity => Findings.Ours(classifier, activity));
}
