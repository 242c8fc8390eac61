namespace CoProduction.Comparison;

/// <summary>Groups by average linkage: the two groups whose members are on average most alike are joined, again and again.</summary>
internal static class AverageLinkage
{
    /// <summary>The groups left once no two are on average at least as alike as the cut; of pairs equally alike the first is joined.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Groups(int count, Func<int, int, double> likeness, double cut)
    {
        List<List<int>> groups = [.. Enumerable.Range(0, count).Select(member => new List<int> { member })];
        while (Closest(groups, likeness) is { } closest && closest.Likeness >= cut)
        {
            groups[closest.One].AddRange(groups[closest.Other]);
            groups[closest.One].Sort();
            groups.RemoveAt(closest.Other);
        }

        return groups;
    }

    private static (int One, int Other, double Likeness)? Closest(List<List<int>> groups, Func<int, int, double> likeness)
    {
        (int One, int Other, double Likeness)? closest = null;
        for (int one = 0; one < groups.Count; one++)
        {
            for (int other = one + 1; other < groups.Count; other++)
            {
                double average = groups[one].Average(member => groups[other].Average(candidate => likeness(member, candidate)));
                if (closest is null || average > closest.Value.Likeness)
                {
                    closest = (one, other, average);
                }
            }
        }

        return closest;
    }
}
