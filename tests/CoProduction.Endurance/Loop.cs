using System.Diagnostics;
using System.Globalization;

namespace CoProduction.Endurance;

/// <summary>Classifications one after another, each with what is told of it: what is held does not grow.</summary>
internal static class Loop
{
    private const long MostGrowth = 2 * 1024 * 1024;

    public static int Run(long count, TextWriter output)
    {
        IReadOnlyList<Activity> activities = PublishedActivities.All;
        long letters = 0;
        foreach (Activity activity in activities) letters += Told(Classifier.Default.Classify(activity));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = before;
        var watch = Stopwatch.StartNew();
        for (long number = 0; number < count; number++)
        {
            Classification result = Classifier.Default.Classify(activities[(int)(number % activities.Count)]);
            foreach (Judgement judgement in result.Judgements) letters += judgement.Verdict == Verdict.Undetermined ? 1 : 0;
            if (number % 1000 == 0) letters += Told(result);
            if (number % Math.Max(1, count / 20) == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} classifications in {watch.Elapsed.TotalSeconds:0} s: {before / 1024} KiB are held before, {most / 1024} KiB at most after ({letters} letters and open verdicts)"));
        return most - before <= MostGrowth ? 0 : 1;
    }

    private static int Told(Classification result) => $"{result}".Length + result.Judgements.Sum(judgement => judgement.Explain().Length);
}
