using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>Thrown where JSON cannot be read: it names every problem.</summary>
public sealed class CoProductionJsonException : FormatException
{
    /// <summary>Reports problems with JSON input; the message is the first error, and how many more problems there are.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public CoProductionJsonException(IReadOnlyList<Problem> problems)
        : base(Summary(problems)) => Problems = [.. problems];

    /// <summary>All problems, in the order of the text: at least one.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private static string Summary(IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (problems.Count == 0) throw new ArgumentException("At least one problem is needed.", nameof(problems));
        Problem first = problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error) ?? problems[0];
        return problems.Count == 1 ? first.ToString() : $"{first} (and {Prose.Count(problems.Count - 1, "more problem", "more problems")})";
    }
}
