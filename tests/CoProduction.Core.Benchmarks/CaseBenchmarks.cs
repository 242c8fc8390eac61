using BenchmarkDotNet.Attributes;
using CoProduction.Benchmarks.Rivals;

namespace CoProduction.Benchmarks;

/// <summary>What one published activity takes, each activity by itself: an explanation of one judgement, and the findings beside Microsoft RulesEngine.</summary>
public class CaseBenchmarks
{
    /// <summary>The definitions under which each activity is judged.</summary>
    private const int Definitions = 41;

    private static readonly Lazy<Task<RuleResults>> Rival = new(RivalAsync);

    private readonly Classifier classifier = Classifier.Default;
    private RuleResults leanest = null!;
    private PlainActivity plain = null!;
    private Activity completed = null!;
    private Activity published = null!;

    public static IEnumerable<int> Cases => Enumerable.Range(0, Findings.Published.Count);

    /// <summary>The activity's place in the file.</summary>
    [ParamsSource(nameof(Cases))]
    public int Case { get; set; }

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        if (classifier.Definitions.Count != Definitions)
        {
            throw new InvalidOperationException($"There are {classifier.Definitions.Count} definitions, and not {Definitions}.");
        }

        leanest = await Rival.Value;
        (published, completed) = (Findings.Published[Case], Findings.Completed[Case]);
        plain = PlainActivity.From(completed.Answers);
    }

    [Benchmark(OperationsPerInvoke = Definitions, Description = "full explanation of one judgement")]
    public int Explain()
    {
        int parts = 0;
        foreach (Definition definition in classifier.Definitions)
        {
            parts += Explanation.Of(definition, published);
        }

        return parts;
    }

    [Benchmark(Baseline = true, Description = "RulesEngine, with the settings that leave it least to do")]
    public Task<int> Leanest() => Findings.TheirsAsync(leanest, plain);

    [Benchmark(Description = "findings of every definition, all answered")]
    public int Completed() => Findings.Ours(classifier, completed);

    [Benchmark(Description = "findings of every definition, as published")]
    public int Published() => Findings.Ours(classifier, published);

    /// <summary>Made once for all activities, and held against our findings before anything is measured.</summary>
    private static async Task<RuleResults> RivalAsync()
    {
        RuleResults rival = new(Classifier.Default.Definitions);
        await Findings.RequireAgreementAsync(Classifier.Default, rival);
        return rival;
    }
}
