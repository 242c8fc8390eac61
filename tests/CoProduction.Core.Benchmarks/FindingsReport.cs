using System.Diagnostics;
using System.Globalization;

namespace CoProduction.Benchmarks;

/// <summary>The findings against Microsoft RulesEngine in a minute: medians over the published activities, by stopwatch.</summary>
internal static class FindingsReport
{
    private const int Rounds = 60;

    public static async Task PrintAsync()
    {
        Classifier classifier = Classifier.Default;
        RuleResults leanest = new(classifier.Definitions, leanest: true);
        RuleResults ordinary = new(classifier.Definitions, leanest: false);
        await Findings.RequireAgreementAsync(classifier, leanest);
        await Findings.RequireAgreementAsync(classifier, ordinary);
        PlainActivity[] plain = [.. Findings.Completed.Select(activity => PlainActivity.From(activity.Answers))];
        await WarmUpAsync(classifier, leanest, ordinary, plain);
        double[][] times = [.. Enumerable.Range(0, 4).Select(_ => new double[plain.Length])];
        for (int index = 0; index < plain.Length; index++)
        {
            Activity published = Findings.Published[index];
            Activity completed = Findings.Completed[index];
            PlainActivity rival = plain[index];
            times[0][index] = await MedianAsync(() => Task.FromResult(Findings.Ours(classifier, published)));
            times[1][index] = await MedianAsync(() => Task.FromResult(Findings.Ours(classifier, completed)));
            times[2][index] = await MedianAsync(() => Findings.TheirsAsync(leanest, rival));
            times[3][index] = await MedianAsync(() => Findings.TheirsAsync(ordinary, rival));
        }

        double[] medians = [.. times.Select(Median)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"findings: {medians[0]:F1} us as published, {medians[1]:F1} us completed; "
            + $"RulesEngine {medians[2]:F1} us at its leanest, {medians[3]:F1} us as it comes; "
            + $"ratio {medians[1] / medians[2]:F3}, as published {medians[0] / medians[2]:F3}"));
    }

    /// <summary>Until the just-in-time compiler has done its best for both: it does so in pauses.</summary>
    private static async Task WarmUpAsync(Classifier classifier, RuleResults leanest, RuleResults ordinary, PlainActivity[] plain)
    {
        for (int round = 0; round < 20; round++)
        {
            for (int index = 0; index < plain.Length; index++)
            {
                Findings.Ours(classifier, Findings.Published[index]);
                Findings.Ours(classifier, Findings.Completed[index]);
                await Findings.TheirsAsync(leanest, plain[index]);
                await Findings.TheirsAsync(ordinary, plain[index]);
            }

            await Task.Delay(150);
        }
    }

    private static async Task<double> MedianAsync(Func<Task<int>> find)
    {
        double[] times = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            await find();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return Median(times);
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
