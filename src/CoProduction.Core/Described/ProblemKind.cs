using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>All problems with one code and one severity among many, counted, with the first of them.</summary>
/// <remarks>Two are equal when their parts are equal.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record ProblemKind
{
    private ProblemKind(Problem first, int count) => (First, Count) = (first, count);

    /// <summary>The permanent code that they share.</summary>
    public string Code => First.Code;

    /// <summary>How grave they are.</summary>
    public ProblemSeverity Severity => First.Severity;

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The first of them, with its path and its place.</summary>
    public Problem First { get; }

    /// <summary>The kinds of some problems, in the order in which each first occurs: so many lines say what is wrong with a file, however many problems it has.</summary>
    /// <remarks>The problems are gone through once, and no more than one of each kind is kept.</remarks>
    /// <exception cref="ArgumentNullException">The problems are null, or one of them is.</exception>
    public static IReadOnlyList<ProblemKind> In(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        Dictionary<(string, ProblemSeverity), int> places = [];
        List<(Problem First, int Count)> kinds = [];
        foreach (Problem problem in problems)
        {
            ArgumentNullException.ThrowIfNull(problem, nameof(problems));
            if (places.TryGetValue((problem.Code, problem.Severity), out int place))
            {
                kinds[place] = (kinds[place].First, kinds[place].Count + 1);
            }
            else
            {
                places.Add((problem.Code, problem.Severity), kinds.Count);
                kinds.Add((problem, 1));
            }
        }

        return Array.AsReadOnly([.. kinds.Select(kind => new ProblemKind(kind.First, kind.Count))]);
    }

    /// <summary>The first problem, and how many more of its kind there are, as in <c>CPJ105 at $[0], line 1, column 2: The property 'title' is missing. (and 514 more)</c>.</summary>
    public override string ToString() => Count == 1 ? First.ToString() : $"{First} (and {Count - 1} more)";
}
