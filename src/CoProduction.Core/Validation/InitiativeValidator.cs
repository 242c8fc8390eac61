using FluentValidation;
using FluentValidation.Results;

namespace CoProduction.Validation;

/// <summary>Finds all that is wrong with an initiative: its texts, ids that two activities share, and all that is wrong with an activity.</summary>
/// <remarks>
/// Every problem is reported, each with a permanent code of <see cref="ValidationCodes"/>, in words that are the same under every culture. The
/// property names of an activity's problems start with its place, as in <c>Activities[2].Title</c>.
/// </remarks>
public sealed class InitiativeValidator : AbstractValidator<Initiative>
{
    /// <summary>Makes a validator with all of the rules.</summary>
    public InitiativeValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(initiative => initiative.Title).IsTitle();
        RuleFor(initiative => initiative.Description).IsDescription();
        RuleFor(initiative => initiative.Id).IsId();
        RuleFor(initiative => initiative.Activities)
            .Must(activities => activities.Count <= InitiativeLimits.Activities)
            .WithErrorCode(ValidationCodes.TooManyActivities)
            .WithMessage((_, activities) => $"There are {activities.Count} activities; at most {InitiativeLimits.Activities} are allowed.")
            .Custom(ReportSharedIds);
        RuleForEach(initiative => initiative.Activities).SetValidator(new ActivityValidator());
    }

    /// <summary>Adds a failure for each activity whose id an earlier one bears.</summary>
    private static void ReportSharedIds(IReadOnlyList<Activity> activities, ValidationContext<Initiative> context)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach ((int place, Activity activity) in activities.Index())
        {
            if (activity.Id is { } id && !places.TryAdd(id, place))
            {
                string property = context.PropertyChain.BuildPropertyPath($"{nameof(Initiative.Activities)}[{place}].{nameof(Activity.Id)}");
                context.AddFailure(new ValidationFailure(property, $"The id '{id}' is that of {nameof(Initiative.Activities)}[{places[id]}] too.", id)
                {
                    ErrorCode = ValidationCodes.SharedActivityId,
                });
            }
        }
    }
}
