using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>Finds the places in a record at which validation has found something.</summary>
internal static class ValidatedRecord
{
    public static void Report(ValidationResult result, JsonPlace record, Questionnaire? questionnaire)
    {
        foreach (ValidationFailure failure in result.Errors)
        {
            Problem problem = failure.ToProblem();
            Find(record, ValidationProblems.PathOf(failure), questionnaire).Report(problem.Code, problem.Message, problem.Severity);
        }
    }

    /// <summary>What stands at a path, and what is absent has the place of the object that lacks it.</summary>
    private static JsonPlace Find(JsonPlace found, JsonPath wanted, Questionnaire? questionnaire)
    {
        foreach ((string? name, int index) in wanted.Steps())
        {
            // A question may stand under an earlier name.
            JsonPlace next = name is null
                ? found.Items().ElementAtOrDefault(index)
                : new[] { name }.Concat(questionnaire?.Find(name)?.FormerIds ?? []).Select(written => found[written]).FirstOrDefault(place => !place.IsAbsent);
            if (next.IsAbsent) break;
            found = next;
        }

        return found;
    }
}
