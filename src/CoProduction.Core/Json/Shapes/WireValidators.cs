using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>The rules of validation in code, for what was read from JSON: every property is called as it is there. Made at first use.</summary>
internal static class WireValidators
{
    private static readonly Lazy<ActivityValidator> OfActivities = new(() => new ActivityValidator(isOfJson: true));
    private static readonly Lazy<InitiativeValidator> OfInitiatives = new(() => new InitiativeValidator(isOfJson: true));

    private static readonly Lazy<CodedActivityValidator> OfCodings = new(() => new CodedActivityValidator(isOfJson: true));

    public static ValidationResult Activities(Activity activity) => OfActivities.Value.Validate(activity);

    public static ValidationResult Initiatives(Initiative initiative) => OfInitiatives.Value.Validate(initiative);

    public static ValidationResult Codings(CodedActivity coding) => OfCodings.Value.Validate(coding);

    public static ValidationResult Described(IDescribed described) =>
        described is Initiative initiative ? Initiatives(initiative) : Activities((Activity)described);
}
