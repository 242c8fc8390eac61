using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Reference.Snippets;

internal static class Validate
{
    public static void Run()
    {
        // snippet
        Activity activity = new("Passengers run the bus line") { CitizensDeliver = true, Behaviour = Behaviour.Passive };
        foreach (ValidationFailure failure in new ActivityValidator().Validate(activity).Errors)
        {
            Console.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");
        }

        // end
    }
}
