using BenchmarkDotNet.Attributes;
using CoProduction.Reasoning;

namespace CoProduction.Benchmarks;

/// <summary>What it takes to explain, over every definition and every published activity: the time for one judgement.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class ExplanationBenchmarks
{
    /// <summary>147 published activities under 29 definitions.</summary>
    private const int Judgements = 147 * 29;

    private readonly (Definition Definition, Activity Activity)[] judgements = Explanation.Published();

    [GlobalSetup]
    public void Prepare()
    {
        if (judgements.Length != Judgements)
        {
            throw new InvalidOperationException($"There are {judgements.Length} judgements, and not {Judgements}.");
        }
    }

    [Benchmark(OperationsPerInvoke = Judgements, Description = "full explanation of one judgement")]
    public int Explain()
    {
        int parts = 0;
        foreach ((Definition definition, Activity activity) in judgements)
        {
            parts += Explanation.Of(definition, activity);
        }

        return parts;
    }

    [Benchmark(OperationsPerInvoke = Judgements, Description = "findings of one judgement")]
    public int Find()
    {
        int parts = 0;
        foreach ((Definition definition, Activity activity) in judgements)
        {
            parts += new Judgement(definition, activity, new Premises(activity.Answers)).Findings.Count;
        }

        return parts;
    }
}
