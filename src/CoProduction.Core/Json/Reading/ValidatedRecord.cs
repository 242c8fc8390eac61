using System.Text.Json;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>Validation of what was read from JSON, and the places of what it finds.</summary>
internal static class ValidatedRecord
{
    /// <summary>Validates what has rules, and reports what is found; of what is only counted no place is looked for.</summary>
    public static void Report<T>(T value, JsonPlace record, Shape<T> shape)
    {
        foreach (ValidationFailure failure in shape.Rules?.Invoke(value).Errors ?? [])
        {
            Problem problem = failure.ToProblem();
            JsonPlace place = record.Tells(problem.Severity) ? Find(record, ValidationProblems.PathOf(failure), shape.OtherNames) : record;
            place.Report(problem.Code, problem.Message, problem.Severity);
        }
    }

    /// <summary>What stands at a path, and what is absent has the place of the object that lacks it.</summary>
    private static JsonPlace Find(JsonPlace found, JsonPath wanted, Func<string, IEnumerable<string>> otherNames)
    {
        foreach ((string? name, int index) in wanted.Steps())
        {
            // What is alone, where validation counts, is no list.
            JsonPlace next = name is not null ? otherNames(name).Prepend(name).Select(each => found[each]).FirstOrDefault(part => !part.IsAbsent)
                : found.Kind == JsonValueKind.Object ? found : found[index];
            if (next.IsAbsent) break;
            found = next;
        }

        return found;
    }
}
