using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>Validation of what was read from JSON, where every property is called as it is there, and the places of what it finds.</summary>
internal static class ValidatedRecord
{
    private static readonly Lazy<ActivityValidator> OfActivities = new(() => new ActivityValidator(isOfJson: true));
    private static readonly Lazy<InitiativeValidator> OfInitiatives = new(() => new InitiativeValidator(isOfJson: true));
    private static readonly Lazy<CodedActivityValidator> OfCodings = new(() => new CodedActivityValidator(isOfJson: true));

    private static readonly Lazy<DefinitionValidator> OfDefinitions = new(() => new DefinitionValidator());
    private static readonly Lazy<TypologyValidator> OfTypologies = new(() => new TypologyValidator());

    /// <summary>Validates what has rules, and reports what is found.</summary>
    public static void Report(object? value, JsonPlace record, Questionnaire? questionnaire)
    {
        ValidationResult? result = value switch
        {
            Activity activity => OfActivities.Value.Validate(activity),
            Initiative initiative => OfInitiatives.Value.Validate(initiative),
            CodedActivity coding => OfCodings.Value.Validate(coding),
            Definition definition => OfDefinitions.Value.Validate(definition),
            Typology typology => OfTypologies.Value.Validate(typology),
            _ => null,
        };
        foreach (ValidationFailure failure in result?.Errors ?? [])
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
            // A question may stand under an earlier name, and the parts of a criterion under how they are joined; that which must not hold is no list.
            JsonPlace next = name is null
                ? (found.Kind == JsonValueKind.Object ? found : found.Items().ElementAtOrDefault(index))
                : new[] { name }.Concat(questionnaire?.Find(name)?.FormerIds ?? []).Concat(name == "parts" ? ["all", "any", "not"] : [])
                    .Select(written => found[written]).FirstOrDefault(place => !place.IsAbsent);
            if (next.IsAbsent) break;
            found = next;
        }

        return found;
    }
}
