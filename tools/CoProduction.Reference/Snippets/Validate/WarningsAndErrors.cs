using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Reference.Snippets;

internal static class WarningsAndErrors
{
    public static void Run()
    {
        // snippet
        Activity garden = new("Neighbours plant the square")
        {
            Users = true,
            Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Missing = MissingReason.NotAsked } },
        };
        ValidationResult result = new ActivityValidator().Validate(garden);
        Console.WriteLine($"valid: {result.IsValid}; errors: {result.HasErrors()}");
        foreach (Problem problem in result.ToProblems())
        {
            Console.WriteLine(problem);
        }

        // end
    }
}
