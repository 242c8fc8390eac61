using CoProduction;

namespace Explorer.State;

/// <summary>A file of one's own, opened in this browser: its activities, and what is wrong with it.</summary>
public sealed record Opened(string Name, IReadOnlyList<Activity> Activities, IReadOnlyList<string> Problems, int ProblemCount)
{
    private const int MostShown = 20;

    /// <summary>Goes through the records of a file.</summary>
    public static Opened Read(string name, IEnumerable<Located<IDescribed>> records)
    {
        List<Activity> activities = [];
        List<string> problems = [];
        int count = 0;
        foreach (Located<IDescribed> record in records)
        {
            foreach (Problem problem in record.Problems)
            {
                if (count++ < MostShown)
                {
                    problems.Add(problem.ToString());
                }
            }

            if (record.Value is Initiative initiative)
            {
                activities.AddRange(initiative.Activities);
            }
            else if (record.Value is Activity activity)
            {
                activities.Add(activity);
            }
        }

        return new Opened(name, activities, problems, count);
    }
}
