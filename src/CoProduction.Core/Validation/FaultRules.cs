using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;

namespace CoProduction.Validation;

/// <summary>Rules by which one property can fail several times, each failure made as the validation library makes its own.</summary>
internal static class FaultRules
{
    /// <summary>Adds a failure for each fault that is found, and none of its own.</summary>
    public static void Finds<T, TProperty>(
        this IRuleBuilder<T, TProperty> builder, string code, Func<T, TProperty, IEnumerable<Fault>> find, Severity? severity = null)
    {
        IValidationRule<T, TProperty> rule = DefaultValidatorOptions.Configurable(builder);
        builder.Must((owner, value, context) =>
        {
            foreach (Fault fault in find(owner, value))
            {
                ValidationFailure failure = Failure(fault, code, severity ?? ValidatorOptions.Global.Severity, context);
                IRuleComponent component = rule.Components.First(component => component.ErrorCode == code);
                context.AddFailure(ValidatorOptions.Global.OnFailureCreated?.Invoke(failure, context, value, rule, component) ?? failure);
            }

            return true;
        }).WithErrorCode(code);
    }

    private static ValidationFailure Failure<T>(Fault fault, string code, Severity severity, ValidationContext<T> context)
    {
        string path = context.PropertyPath + fault.Place;
        return new(path, fault.Message, fault.Value)
        {
            ErrorCode = code,
            Severity = severity,
            CustomState = fault.State,
            FormattedMessagePlaceholderValues = new()
            {
                ["PropertyName"] = context.DisplayName, ["PropertyValue"] = fault.Value, ["PropertyPath"] = path,
            },
        };
    }
}
