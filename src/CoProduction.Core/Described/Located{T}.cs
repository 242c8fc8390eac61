using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CoProduction;

/// <summary>One record of an input: where it stands, and what was read from it, and what is wrong with it.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
public sealed record Located<T>
    where T : notnull
{
    private static readonly IReadOnlyList<Problem> None = Values.List<Problem>([]);

    /// <summary>The line on which the record starts, counted from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The place of the record among all records, good and bad, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>What was read.</summary>
    /// <value>The default of its type, such as null, where an error stands in the way.</value>
    public T? Value { get; init; }

    /// <summary>All that is wrong with the record, in the order of the text; only the first problem where the JSON is not well formed.</summary>
    /// <value>Empty by default; where there is a value, warnings and what validation finds.</value>
    public IReadOnlyList<Problem> Problems { get; init => field = value is [] ? None : Values.List(value); } = None;

    /// <summary>Whether there is a value: nothing stood in the way of reading it.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public required bool IsRead { get; init; }

    /// <summary>Whether nothing among the problems is an error: neither what stood in the way of reading, nor what validation finds.</summary>
    public bool IsSound => !Problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>The line with what was read and with the problems, whichever there are.</summary>
    public override string ToString()
    {
        string problems = string.Join(" ", Problems);
        string text = !IsRead ? problems : problems.Length == 0 ? $"{Value}" : $"{Value}; {problems}";
        return string.Create(CultureInfo.InvariantCulture, $"line {Line}: {text}");
    }
}
