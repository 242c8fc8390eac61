namespace CoProduction;

/// <summary>The nearest ways to turn a verdict to another: no more of them than a reader takes in.</summary>
internal sealed class NearestTurns
{
    private const int Most = 3;

    private NearestTurns(Judgement judgement, Verdict wanted)
    {
        // One more than is shown, so as to know whether there are others, without the work for all of them.
        Counterfactual[] nearest = [.. judgement.Counterfactuals(wanted).Take(Most + 1)];
        Shown = [.. nearest.Take(Most)];
        HasOthers = nearest.Length > Most;
    }

    /// <summary>The nearest first.</summary>
    public IReadOnlyList<Counterfactual> Shown { get; }

    /// <summary>Whether there are further ways to the same verdict.</summary>
    public bool HasOthers { get; }

    /// <summary>The ways to each definite verdict that is not the judgement's own, where there are any.</summary>
    public static IEnumerable<NearestTurns> Of(Judgement judgement) =>
        from wanted in new[] { Verdict.CoProduction, Verdict.NotCoProduction }
        where wanted != judgement.Verdict
        let turns = new NearestTurns(judgement, wanted)
        where turns.Shown.Count > 0
        select turns;
}
