using CoProduction.Coding;
using FluentValidation;
using FluentValidation.Results;

namespace CoProduction.Validation;

/// <summary>Finds all that is wrong with an activity: its texts, its evidence, its stated verdicts, and answers that contradict each other.</summary>
/// <remarks>
/// Every problem is reported, each with a permanent code of <see cref="ValidationCodes"/>, in words that are the same under every culture.
/// A contradiction is one failure: its property name lists the questions involved, and its state is the <see cref="Contradiction"/>.
/// </remarks>
public sealed class ActivityValidator : AbstractValidator<Activity>
{
    /// <summary>Makes a validator with all of the rules.</summary>
    public ActivityValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(activity => activity.Title).IsTitle();
        RuleFor(activity => activity.Description).IsDescription();
        RuleFor(activity => activity.Id).IsId();
        AddEvidenceRules();
        AddStatedRules();
        RuleFor(activity => activity.Answers)
            .Must((_, answers, context) => ReportContradictions(answers, context))
            .WithErrorCode(ValidationCodes.Contradiction)
            .WithMessage("Answers contradict each other.");
    }

    private void AddEvidenceRules() => RuleForEach(activity => activity.Evidence)
        .OverrideIndexer((_, _, noted, _) => $"[{noted.Key.Id}]")
        .Must(noted => noted.Value is { Missing: not null } || !string.IsNullOrWhiteSpace(noted.Value?.Excerpt + noted.Value?.Note))
        .WithErrorCode(ValidationCodes.EvidenceEmpty)
        .WithMessage((_, noted) => $"The evidence on '{noted.Key.Id}' says nothing: it has no excerpt, no note and no reason for a missing answer.")
        .Must(noted => noted.Value is not { Excerpt.Length: > ActivityLimits.Excerpt })
        .WithErrorCode(ValidationCodes.ExcerptTooLong)
        .WithMessage((_, noted) => TextRules.TooLong($"The excerpt on '{noted.Key.Id}'", noted.Value.Excerpt, ActivityLimits.Excerpt))
        .Must(noted => noted.Value is not { Note.Length: > ActivityLimits.Note })
        .WithErrorCode(ValidationCodes.NoteTooLong)
        .WithMessage((_, noted) => TextRules.TooLong($"The note on '{noted.Key.Id}'", noted.Value.Note, ActivityLimits.Note))
        .Must((activity, noted) => noted.Value is not { Missing: not null } || !activity.Answers.Settles(noted.Key))
        .WithSeverity(Severity.Warning)
        .WithErrorCode(ValidationCodes.MissingReasonForAnswer)
        .WithMessage((activity, noted) => $"The evidence on '{noted.Key.Id}' gives a reason for a missing answer, "
            + $"but the question is answered: {activity.Answers.Describe(noted.Key)}.");

    private void AddStatedRules() => RuleForEach(activity => activity.Stated)
        .Must(stated => !string.IsNullOrWhiteSpace(stated.Definition))
        .WithErrorCode(ValidationCodes.StatedDefinitionBlank)
        .WithMessage("A stated verdict names no definition.")
        .Must(stated => !string.IsNullOrWhiteSpace(stated.Work))
        .WithErrorCode(ValidationCodes.StatedWorkBlank)
        .WithMessage("A stated verdict names no work.");

    /// <summary>Adds one failure for each contradiction, under the questions involved, and none of its own.</summary>
    private static bool ReportContradictions(Answers answers, ValidationContext<Activity> context)
    {
        foreach (Contradiction contradiction in Contradiction.In(answers))
        {
            string questions = context.PropertyChain.BuildPropertyPath(string.Join(", ", contradiction.Answers.Questions));
            context.AddFailure(new ValidationFailure(questions, contradiction.ToString(), contradiction.Answers.ToString())
            {
                ErrorCode = ValidationCodes.Contradiction,
                CustomState = contradiction,
            });
        }

        return true;
    }
}
