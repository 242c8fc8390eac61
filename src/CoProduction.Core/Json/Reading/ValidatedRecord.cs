using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>Finds the places in a record at which validation has found something.</summary>
internal sealed class ValidatedRecord(JsonElement root, JsonPath path, ProblemCollector problems, Questionnaire? questionnaire)
{
    public void Report(ValidationResult result)
    {
        foreach (ValidationFailure failure in result.Errors)
        {
            Problem problem = failure.ToProblem();
            (JsonElement value, JsonPath place) = Find(ValidationProblems.PathOf(failure));
            problems.AddAtValue(problem.Code, problem.Message, place, value, problem.Severity);
        }
    }

    /// <summary>What stands at a path, and its path as it is written there; what is absent has the place of the object that lacks it.</summary>
    private (JsonElement Value, JsonPath Path) Find(JsonPath wanted)
    {
        (JsonElement Value, JsonPath Path) found = (root, path);
        foreach ((string? name, int index) in wanted.Steps())
        {
            if (name is null)
            {
                if (found.Value.ValueKind != JsonValueKind.Array || index >= found.Value.GetArrayLength()) return found;
                found = (found.Value[index], found.Path.Element(index));
            }
            else
            {
                if (found.Value.ValueKind != JsonValueKind.Object || NameIn(found.Value, name) is not { } written) return found;
                found = (found.Value.GetProperty(written), found.Path.Property(written));
            }
        }

        return found;
    }

    /// <summary>The name of a property as it is written: a question may stand under an earlier name.</summary>
    private string? NameIn(JsonElement value, string name) => value.TryGetProperty(name, out _)
        ? name
        : questionnaire?.Find(name)?.FormerIds.FirstOrDefault(former => value.TryGetProperty(former, out _));
}
