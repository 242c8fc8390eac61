using System.Diagnostics;
using System.Globalization;
using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Benchmarks;

/// <summary>What "at least k of n" costs, written out in all its ways: to make it ready, to judge and explain by it, and to plan an interview.</summary>
internal static class Thresholds
{
    private const int Most = 16;

    public static void Report()
    {
        Run(4, 8);
        Console.WriteLine("The greatest over all k for each n, in milliseconds: first verdict, explanation, first plan, longest later plan");
        for (int n = 2; n <= Most; n++)
        {
            double[][] times = [.. Enumerable.Range(1, n).Select(k => Run(k, n))];
            string greatest = string.Join(", ", Enumerable.Range(0, times[0].Length).Select(part => times.Max(each => each[part]).ToString("F1", CultureInfo.InvariantCulture)));
            Console.WriteLine($"n = {n}: {greatest}");
        }
    }

    /// <summary>One definition from nothing to the end of an interview in which every other answer is yes.</summary>
    private static double[] Run(int k, int n)
    {
        Definition definition = AtLeast(k, n);
        Question<bool>[] questions = [.. definition.Questionnaire.Questions.Cast<Question<bool>>()];
        Activity half = new("Half of it") { Answers = questions.Index().Take(n / 2).Aggregate(Answers.Unknown, (all, each) => all.With(each.Item, each.Index % 2 == 0)) };
        double first = Time(() => definition.Assess(half.Answers));
        double explained = Time(() => Explanation.Of(definition, half));
        Interview interview = new([definition], new Activity("Nothing is known"));
        double firstPlan = Time(() => interview.PlanNext());
        double longest = 0;
        bool yes = true;
        while (Planned() is { } next)
        {
            interview = interview.Answer(next.Question, next.Question.Options[yes ? 0 : 1]);
            yes = !yes;
        }

        return [first, explained, firstPlan, longest];

        NextQuestion? Planned()
        {
            NextQuestion? next = null;
            longest = Math.Max(longest, Time(() => next = interview.PlanNext()));
            return next;
        }
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Definition AtLeast(int k, int n)
    {
        Citation source = Citation.Reading(Bibliography.Whitaker1980);
        QuestionnaireBuilder builder = new("threshold");
        Question<bool>[] questions = [.. Enumerable.Range(0, n).Select(index => builder.YesNo($"q{index}", $"Is it {index}?", "", "One.", "None.", [source]))];
        builder.Build();
        return new Definition
        {
            Id = "threshold", Name = $"At least {k} of {n}", Work = Bibliography.Whitaker1980, Summary = $"At least {k} of {n}.",
            Criterion = Criterion.Test("threshold", $"At least {k} of {n}", Condition.AnyOf([.. Ways(k, questions)]), source),
        };
    }

    private static IEnumerable<Condition> Ways(int k, Question<bool>[] questions)
    {
        int[] chosen = [.. Enumerable.Range(0, k)];
        while (true)
        {
            yield return Condition.AllOf([.. chosen.Select(index => questions[index].Is(true))]);
            int place = k - 1;
            while (place >= 0 && chosen[place] == questions.Length - k + place)
            {
                place--;
            }

            if (place < 0)
            {
                yield break;
            }

            chosen[place]++;
            for (int next = place + 1; next < k; next++)
            {
                chosen[next] = chosen[next - 1] + 1;
            }
        }
    }
}
