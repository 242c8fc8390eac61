using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Reference.Snippets;

internal static class ValidateDefinition
{
    public static void Run()
    {
        // snippet
        Work strategy = new()
        {
            Id = "city-2026", Authors = [new Author { Family = "City Council" }], Year = 2026, Title = "Working with residents", Kind = WorkKind.Report,
        };
        Citation source = Citation.Primary(strategy, "p. 3");
        Definition draft = new()
        {
            Id = "sharp-1980",
            Work = strategy,
            Summary = "Residents do part of the work, or merely benefit from it.",
            Criterion = Criterion.Any(
                "co-production", "Residents work or benefit", source,
                Criterion.All(
                    "work", "Residents work actively", source,
                    Criterion.Test("deliver", "Residents do part of the work", Codebook.CitizensDeliver.Is(true), source),
                    Criterion.Test("active", "Residents are active", Codebook.Behaviour.Is(Behaviour.Active), source)),
                Criterion.Test(
                    "benefit", "Residents do part of the work by merely benefiting",
                    Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive), source)),
        };
        ValidationResult result = new DefinitionValidator(DefinitionCatalog.Definitions).Validate(draft);
        foreach (ValidationFailure failure in result.Errors)
        {
            Console.WriteLine($"{failure.ErrorCode} {failure.Severity} at {failure.PropertyName}: {failure.ErrorMessage}");
        }

        foreach (Criterion criterion in result.Errors.Select(failure => failure.CustomState).OfType<Criterion>())
        {
            Console.WriteLine($"{criterion} ({criterion.Citations[0]})");
        }

        // end
    }
}
