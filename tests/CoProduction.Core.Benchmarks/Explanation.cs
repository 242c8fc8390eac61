using System.Diagnostics;
using System.Globalization;

namespace CoProduction.Benchmarks;

/// <summary>A full explanation of one judgement, as data: reasons with their criteria, open questions with their effects, the nearest counterfactual.</summary>
internal static class Explanation
{
    private const int Rounds = 200;

    public static (Definition Definition, Activity Activity)[] Published() =>
    [
        .. from activity in Findings.Published from definition in Classifier.Default.Definitions select (definition, activity),
    ];

    /// <summary>From the answers on: nothing is kept from one explanation to the next.</summary>
    public static int Of(Definition definition, Activity activity)
    {
        Judgement judgement = new(definition, activity, new Premises(activity.Answers, definition.Questionnaire));
        int parts = judgement.OpenQuestions.Count;
        foreach (Reason reason in judgement.Reasons)
        {
            parts += reason.Criteria.Count;
        }

        Verdict wanted = judgement.Verdict == Verdict.CoProduction ? Verdict.NotCoProduction : Verdict.CoProduction;
        foreach (Counterfactual nearest in judgement.Counterfactuals(wanted))
        {
            return parts + nearest.Changes.Count;
        }

        return parts;
    }

    /// <summary>The distribution over all judgements on the published activities, each judgement by its least time of many rounds.</summary>
    public static void Report()
    {
        (Definition Definition, Activity Activity)[] judgements = Published();
        var least = new double[judgements.Length];
        Array.Fill(least, double.MaxValue);
        var every = new double[judgements.Length * Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            for (int index = 0; index < judgements.Length; index++)
            {
                long start = Stopwatch.GetTimestamp();
                Of(judgements[index].Definition, judgements[index].Activity);
                double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                least[index] = Math.Min(least[index], time);
                every[(round * judgements.Length) + index] = time;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{judgements.Length} judgements: median {least.Median():F2} us, 95th percentile {least.Quantile(0.95):F2} us, greatest {least.Max():F2} us"));
        Array.Sort(every);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"all {Rounds} rounds: median {every.Median():F2} us, 95th percentile {every.Quantile(0.95):F2} us"));
    }
}
