using System.Diagnostics;
using System.Globalization;
using CoProduction.Benchmarks.Rivals;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Benchmarks;

/// <summary>The verdicts of all definitions beside two-valued C# for the same definitions, and beside the lists of implicants from which they came before.</summary>
internal static class VerdictTimes
{
    private const int Activities = 1_000;
    private const int Rounds = 9;
    private const int Again = 5;

    private static readonly Verdict[] verdicts = new Verdict[DefinitionCatalog.Definitions.Count];
    private static readonly bool[] results = new bool[DefinitionCatalog.Definitions.Count];

    /// <summary>All verdicts on the published activities: by hand, exactly, from the lists, and by the rules of two libraries, which are slow enough to be measured one round after another.</summary>
    public static async Task<IEnumerable<TimeRow>> RowsAsync()
    {
        Answers[] published = [.. Findings.Completed.Select(activity => activity.Answers)];
        ImplicantForm[] lists = Lists();
        PlainActivity[] plain = [.. published.Select(PlainActivity.From)];
        FluentRules fluent = new();
        RuleVerdicts engine = new(DefinitionCatalog.Definitions);
        RequireSame(published, lists);
        foreach (PlainActivity activity in plain)
        {
            Rival.Verdicts(activity, results);
            string[] failing = [.. DefinitionCatalog.Definitions.Where((_, place) => !results[place]).Select(definition => definition.Id)];
            if (!fluent.Failing(activity).SequenceEqual(failing) || !(await engine.FindAsync(activity)).Select(tree => tree.IsSuccess).SequenceEqual(results))
            {
                throw new InvalidOperationException("The libraries of rules do not decide the same.");
            }
        }

        Warm(published, lists);
        double[] times = Measure(Several(published), lists);
        double byFluent = await EachAsync(plain, activity => Task.FromResult(fluent.Validate(activity).Errors.Count));
        double byEngine = await EachAsync(plain, async activity => (await engine.FindAsync(activity)).Count);
        return
        [
            new("all verdicts, exactly", times[1], 1),
            new("C# written by hand, two-valued", times[0], times[0] / times[1]),
            new("exactly, from the lists of implicants", times[2], times[2] / times[1]),
            new("FluentValidation, a rule for each definition", byFluent, byFluent / times[1]),
            new("RulesEngine, a rule for each definition", byEngine, byEngine / times[1]),
        ];
    }

    public static void Report()
    {
        Answers[] complete = [.. CompleteAnswers.Seeded(Activities, seed: 11)];
        Answers[] published = [.. Findings.Completed.Select(activity => activity.Answers)];
        ImplicantForm[] lists = Lists();
        RequireSame([.. complete, .. published], lists);
        Warm(complete, lists);
        Print("1,000 drawn activities in turn", [Measure(complete, lists)]);
        Print("the published activities in turn", [Measure(Several(published), lists)]);
        Print("each published activity by itself, a thousand times", [.. published.Select(answers => Measure([.. Enumerable.Repeat(answers, Activities)], lists))]);
    }

    private static ImplicantForm[] Lists() => [.. DefinitionCatalog.Definitions.Select(definition => ImplicantForm.Of(definition.Criterion.Condition, long.MaxValue)!)];

    /// <summary>The published activities some times over, so that a round takes long enough to be measured.</summary>
    private static Answers[] Several(Answers[] published) => [.. Enumerable.Repeat(published, 7).SelectMany(each => each)];

    private static async Task<double> EachAsync(PlainActivity[] plain, Func<PlainActivity, Task<int>> decide)
    {
        double[] times = new double[Rounds];
        for (int round = -2; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (PlainActivity activity in plain)
            {
                await decide(activity);
            }

            times[Math.Max(round, 0)] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / plain.Length;
        }

        return times.Order().ElementAt(Rounds / 2);
    }

    /// <summary>Goes on until all is compiled with full care, which takes its time where other programs run.</summary>
    private static void Warm(Answers[] complete, ImplicantForm[] lists)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3))
        {
            _ = Measure(complete, lists);
        }
    }

    private static void Print(string which, double[][] times)
    {
        string hand = Median(times, each => each[0]);
        string table = Median(times, each => each[1]);
        string list = Median(times, each => each[2]);
        Console.WriteLine(
            $"{which}: by hand {hand} ns; exactly {table} ns, {Median(times, each => each[1] / each[0])} times that; from the lists {list} ns, {Median(times, each => each[2] / each[1])} times that");
    }

    private static string Median(double[][] times, Func<double[], double> of) =>
        times.Select(of).Order().ElementAt(times.Length / 2).ToString("F1", CultureInfo.InvariantCulture);

    /// <summary>The median over the rounds, for one activity: by hand, by the table of all, and by the lists.</summary>
    private static double[] Measure(Answers[] complete, ImplicantForm[] lists)
    {
        PlainActivity[] plain = [.. complete.Select(PlainActivity.From)];
        Action[] actions = [() => ByHand(plain), () => ByTable(complete), () => ByLists(complete, lists)];
        double[][] times = [.. actions.Select(_ => new double[Rounds])];
        for (int round = -2; round < Rounds; round++)
        {
            foreach ((int place, Action action) in actions.Index())
            {
                long start = Stopwatch.GetTimestamp();
                for (int again = 0; again < Again; again++)
                {
                    action();
                }

                times[place][Math.Max(round, 0)] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / ((long)Again * complete.Length);
            }
        }

        return [.. times.Select(each => each.Order().ElementAt(Rounds / 2))];
    }

    private static void ByHand(PlainActivity[] plain)
    {
        foreach (PlainActivity activity in plain)
        {
            Rival.Verdicts(activity, results);
        }
    }

    private static void ByTable(Answers[] complete)
    {
        foreach (Answers answers in complete)
        {
            Classifier.Default.Assess(answers, verdicts);
        }
    }

    private static void ByLists(Answers[] complete, ImplicantForm[] lists)
    {
        Theory theory = Codebook.Questionnaire.Theory;
        foreach (Answers answers in complete)
        {
            AnswerSet excluded = answers.Excluded;
            bool isBroken = theory.IsBroken(excluded);
            for (int place = 0; place < lists.Length; place++)
            {
                verdicts[place] = isBroken ? Verdict.Undetermined : (Verdict)lists[place].Evaluate(excluded);
            }
        }
    }

    private static void RequireSame(Answers[] complete, ImplicantForm[] lists)
    {
        foreach (Answers answers in complete)
        {
            Rival.Verdicts(PlainActivity.From(answers), results);
            ByLists([answers], lists);
            Verdict[] before = [.. verdicts];
            ByTable([answers]);
            if (!before.SequenceEqual(verdicts) || !results.SequenceEqual(verdicts.Select(verdict => verdict == Verdict.CoProduction)))
            {
                throw new InvalidOperationException($"They do not decide the same of {answers}.");
            }
        }
    }
}
