using FluentValidation;
using FluentValidation.Results;

namespace CoProduction.Validation;

/// <summary>Turns what validation in code reports into problems as reading reports them, and back.</summary>
public static class ValidationProblems
{
    /// <summary>A failure as a problem: its property's name becomes a path, as <c>$.activities[2].title</c> for <c>Activities[2].Title</c>.</summary>
    /// <remarks>The path of a contradiction is that of the first answer in it. A failure made by <see cref="ToFailure"/> gives back its problem.</remarks>
    /// <exception cref="ArgumentNullException">The failure is null.</exception>
    public static Problem ToProblem(this ValidationFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.CustomState as Problem ?? new Problem
        {
            Code = failure.ErrorCode ?? "",
            Severity = failure.Severity switch
            {
                Severity.Error => ProblemSeverity.Error,
                Severity.Warning => ProblemSeverity.Warning,
                _ => ProblemSeverity.Note,
            },
            Path = PathOf(failure).ToString(),
            Message = failure.ErrorMessage ?? "",
        };
    }

    /// <summary>All failures as problems, in their order.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static IReadOnlyList<Problem> ToProblems(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Errors.Select(ToProblem)];
    }

    /// <summary>A problem as a failure, whose property name is the path without its root, and whose state is the problem.</summary>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public static ValidationFailure ToFailure(this Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new ValidationFailure(problem.Path.TrimStart('$').TrimStart('.'), problem.Message)
        {
            ErrorCode = problem.Code,
            Severity = problem.Severity switch
            {
                ProblemSeverity.Error => Severity.Error,
                ProblemSeverity.Warning => Severity.Warning,
                _ => Severity.Info,
            },
            CustomState = problem,
        };
    }

    /// <summary>Whether anything must be put right: <c>IsValid</c> is false already where there is no more than a warning.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static bool HasErrors(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Exists(failure => failure.Severity == Severity.Error);
    }

    internal static JsonPath PathOf(ValidationFailure failure)
    {
        JsonPath path = FailurePath.Of(failure.PropertyName);
        return failure.CustomState is Contradiction contradiction ? path.Property(contradiction.Answers.Questions.First().Id) : path;
    }
}
