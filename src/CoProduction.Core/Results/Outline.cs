using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>A criterion and all that it is made of as a flat list, each before its parts.</summary>
internal sealed class Outline
{
    public Outline(Criterion criterion)
    {
        Criteria = [.. criterion.WithParts()];
        Conditions = [.. Criteria.Select(part => part.Compiled)];
        Depths = [.. DepthsOf(criterion, 0)];
    }

    public Criterion[] Criteria { get; }

    public CompiledCondition[] Conditions { get; }

    /// <summary>How deep each stands: 0 for the whole.</summary>
    public int[] Depths { get; }

    /// <summary>The places of the criteria that the one at a place is made of.</summary>
    public IEnumerable<int> PartsOf(int place)
    {
        for (int next = place + 1; next < Depths.Length && Depths[next] > Depths[place]; next++)
        {
            if (Depths[next] == Depths[place] + 1)
            {
                yield return next;
            }
        }
    }

    private static IEnumerable<int> DepthsOf(Criterion criterion, int depth) =>
        criterion.Parts.SelectMany(part => DepthsOf(part, depth + 1)).Prepend(depth);
}
