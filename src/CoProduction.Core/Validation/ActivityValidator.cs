using CoProduction.Coding;
using FluentValidation;

namespace CoProduction.Validation;

/// <summary>Finds all that is wrong with an activity: its texts, its evidence, its stated verdicts, and answers that contradict each other.</summary>
/// <remarks>
/// Every problem is reported, each with a permanent code of <see cref="ProblemCodes"/>, in words that are the same under every culture. A
/// contradiction is a failure of <see cref="Activity.Answers"/>, and its state is the <see cref="Contradiction"/>. Names, severity and cascade
/// follow <see cref="ValidatorOptions.Global"/> as it stands when the validator is made. What is only suspicious is a failure of severity
/// <see cref="Severity.Warning"/>; that makes <c>IsValid</c> false, too: <see cref="ValidationProblems.HasErrors"/> tells the two apart.
/// </remarks>
public sealed class ActivityValidator : AbstractValidator<Activity>
{
    /// <summary>Makes a validator with all of the rules.</summary>
    public ActivityValidator()
        : this(isOfJson: false)
    {
    }

    /// <summary>Makes a validator with all of the rules, for what was read from JSON if need be: then every property has its name there.</summary>
    internal ActivityValidator(bool isOfJson)
    {
        RuleFor(activity => activity.Title).IsTitle();
        RuleFor(activity => activity.Description).IsDescription();
        RuleFor(activity => activity.Id).IsId();
        RuleFor(activity => activity.Extra).IsExtra();
        RuleForEach(activity => activity.Evidence)
            .OverrideIndexer((_, _, noted, _) => $"[{noted.Key.Id}]")
            .Must(noted => !EvidenceValidator.SaysNothing(noted.Value))
            .WithErrorCode(ProblemCodes.EvidenceSaysNothing)
            .WithMessage((_, noted) => $"The evidence on '{noted.Key.Id}' says nothing: it has no excerpt, no note and no reason for a missing answer.")
            .Must((activity, noted) => noted.Value.Missing is null || !activity.Answers.Settles(noted.Key))
            .WithSeverity(Severity.Warning)
            .WithErrorCode(ProblemCodes.MissingReasonForAnswer)
            .WithMessage((activity, noted) => $"The evidence on '{noted.Key.Id}' gives a reason for a missing answer, "
                + $"but the question is answered: {activity.Answers.Describe(noted.Key)}.")
            .SetValidator(new EvidenceValidator(isOfJson));
        RuleForEach(activity => activity.Stated).SetValidator(new StatedVerdictValidator(isOfJson));
        RuleFor(activity => activity.Answers).Finds(ProblemCodes.Contradiction, (_, answers) => ContradictionsIn(answers));
        if (isOfJson)
        {
            this.UseWireNames();
        }
    }

    private static IEnumerable<Fault> ContradictionsIn(Answers answers) => Contradiction.In(answers)
        .Select(contradiction => new Fault(contradiction.ToString(), contradiction.Answers.ToString(), contradiction));
}
