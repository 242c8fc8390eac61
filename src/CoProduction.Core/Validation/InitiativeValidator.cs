using CoProduction.Wording;
using FluentValidation;

namespace CoProduction.Validation;

/// <summary>Finds all that is wrong with an initiative: its texts, ids that two activities share, and all that is wrong with an activity.</summary>
/// <remarks>
/// Every problem is reported, each with a permanent code of <see cref="ProblemCodes"/>, in words that are the same under every culture. The
/// property names of an activity's problems start with its place, as in <c>Activities[2].Title</c>. All that holds for the
/// <see cref="ActivityValidator"/> holds here too.
/// </remarks>
public sealed class InitiativeValidator : AbstractValidator<Initiative>
{
    /// <summary>Makes a validator with all of the rules.</summary>
    public InitiativeValidator()
        : this(isOfJson: false)
    {
    }

    /// <summary>Makes a validator with all of the rules, for what was read from JSON if need be: then every property has its name there.</summary>
    internal InitiativeValidator(bool isOfJson)
    {
        RuleFor(initiative => initiative.Title).IsTitle();
        RuleFor(initiative => initiative.Description).IsDescription();
        RuleFor(initiative => initiative.Id).IsId();
        RuleFor(initiative => initiative.Extra).IsExtra();
        string id = isOfJson ? ValidationNames.OnWire(nameof(Activity.Id)) : ValidationNames.Of((Activity activity) => activity.Id);
        RuleFor(initiative => initiative.Activities)
            .Must(activities => activities.Count <= InitiativeLimits.Activities)
            .WithErrorCode(ProblemCodes.TooManyActivities)
            .WithMessage((_, activities) => $"There are {activities.Count} activities; at most {InitiativeLimits.Activities} are allowed.")
            .Finds(ProblemCodes.SharedActivityId, (_, activities) => SharedIds(activities, id));
        RuleForEach(initiative => initiative.Activities).SetValidator(new ActivityValidator(isOfJson));
        if (isOfJson)
        {
            this.UseWireNames();
        }
    }

    /// <summary>A fault for each activity whose id an earlier one bears.</summary>
    private static IEnumerable<Fault> SharedIds(IReadOnlyList<Activity> activities, string name)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach ((int place, Activity activity) in activities.Index())
        {
            if (activity.Id is { } id && !places.TryAdd(id, place))
            {
                yield return new Fault(
                    $"The id {Quoted.Of(id)} is that of {nameof(Initiative.Activities)}[{places[id]}] too.",
                    id,
                    Place: $"[{place}]{ValidatorOptions.Global.PropertyChainSeparator}{name}");
            }
        }
    }
}
