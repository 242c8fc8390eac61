using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Reference;

/// <summary>A way to choose the next question, and how many questions it needs on activities whose answers are known.</summary>
internal sealed class WayOfAsking(Func<Interview, Question?> choose)
{
    private static readonly InterviewOptions WithoutEstimate = new() { ImaginedInterviews = 0 };

    public static WayOfAsking Interview { get; } = new(interview => interview.PlanNext(WithoutEstimate)?.Question);

    public static WayOfAsking OneStep { get; } = new(LikeliestToSettle);

    public static WayOfAsking CodebookOrder { get; } = new(interview => interview.Open is [var first, ..] ? first : null);

    public double Mean(Interview start, IReadOnlyList<Activity> activities)
    {
        // Activities with the same answers so far are asked the same question.
        Dictionary<string, Question?> chosen = [];
        return activities.Average(activity => Questions(start, activity, chosen));
    }

    private int Questions(Interview interview, Activity activity, Dictionary<string, Question?> chosen)
    {
        while (true)
        {
            string known = $"{interview.Activity.Answers}|{string.Join(',', interview.Skipped)}";
            if (!chosen.TryGetValue(known, out Question? question))
            {
                question = choose(interview);
                chosen.Add(known, question);
            }

            if (question is null)
            {
                return interview.Asked.Count;
            }

            interview = activity.Answers.Knows(question)
                ? interview.Answer(question, [.. activity.Answers.Possible(question)])
                : interview.Skip(question);
        }
    }

    private static Question? LikeliestToSettle(Interview interview) =>
        interview.Open.Count == 0 ? null : interview.Open.MaxBy(question => Math.Round(Settled(interview, question), 9));

    /// <summary>How many more verdicts are expected to be definite once a question is answered.</summary>
    private static double Settled(Interview interview, Question question)
    {
        Answers known = interview.Activity.Answers;
        Answers[] answered =
        [
            .. known.Possible(question).Select(option => known.WithOptions(question, option)).Where(answers => Contradiction.In(answers).Count == 0),
        ];
        return answered.Average(answers => interview.Definitions.Count(definition => definition.Assess(answers) != Verdict.Undetermined));
    }
}
