using CoProduction.Coding;
using CoProduction.Reasoning;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>A criterion and all that it is made of as a flat list, each before its parts.</summary>
internal sealed class Outline
{
    private CompiledCondition[]? conditions;

    public Outline(Criterion criterion)
    {
        Criteria = [.. criterion.WithParts()];
        Depths = [.. DepthsOf(criterion, 0)];
        Paths = [.. PathsOf(criterion, criterion.Id)];
    }

    public Criterion[] Criteria { get; }

    /// <summary>Compiled when they are first asked for.</summary>
    public CompiledCondition[] Conditions =>
        Volatile.Read(ref conditions) ?? Once.Keep(ref conditions, [.. Criteria.Select(criterion => criterion.Compiled)]);

    /// <summary>How deep each stands: 0 for the whole.</summary>
    public int[] Depths { get; }

    /// <summary>The ids from the whole down to each, as in <c>co-production/producer-input</c>: no two are alike.</summary>
    public string[] Paths { get; }

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

    /// <summary>The first place of a criterion.</summary>
    /// <exception cref="ArgumentNullException">The criterion is null.</exception>
    /// <exception cref="KeyNotFoundException">It is not there.</exception>
    public int PlaceOf(Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        int place = Array.IndexOf(Criteria, criterion);
        return place >= 0 ? place : throw new KeyNotFoundException(
            Array.Exists(Criteria, other => other.Id == criterion.Id)
                ? $"This criterion '{criterion.Id}' does not stand within '{Paths[0]}', but another with the same id."
                : $"The criterion '{criterion.Id}' does not stand within '{Paths[0]}'.");
    }

    /// <summary>The place of the criterion with a path, or with the end of one where it belongs to no other criterion.</summary>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none, or more than one.</exception>
    public int PlaceOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        int whole = Array.IndexOf(Paths, path);
        if (whole >= 0)
        {
            return whole;
        }

        int[] places = [.. Enumerable.Range(0, Paths.Length).Where(place => Paths[place].EndsWith($"/{path}", StringComparison.Ordinal))];
        return places switch
        {
            [] => throw new KeyNotFoundException($"There is no criterion {Quoted.Of(path)} within '{Paths[0]}'{NearestName.Hint(path, Paths.SelectMany(EndsOf))}"),
            _ when places.Any(place => Criteria[place] != Criteria[places[0]]) => throw new KeyNotFoundException(
                $"'{path}' is more than one criterion within '{Paths[0]}': {string.Join(", ", places.Select(place => Paths[place]))}."),
            _ => places[0],
        };
    }

    private static IEnumerable<int> DepthsOf(Criterion criterion, int depth) =>
        criterion.Parts.SelectMany(part => DepthsOf(part, depth + 1)).Prepend(depth);

    /// <summary>All that a criterion may be called: its path and every end of it.</summary>
    private static IEnumerable<string> EndsOf(string path)
    {
        string[] ids = path.Split('/');
        return ids.Select((_, start) => string.Join('/', ids[start..]));
    }

    private static IEnumerable<string> PathsOf(Criterion criterion, string path) =>
        criterion.Parts.SelectMany(part => PathsOf(part, $"{path}/{part.Id}")).Prepend(path);
}
