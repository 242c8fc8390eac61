using FluentValidation;

namespace CoProduction.Validation;

/// <summary>Finds all that is wrong with a stated verdict.</summary>
internal sealed class StatedVerdictValidator : AbstractValidator<StatedVerdict>
{
    public StatedVerdictValidator(bool isOfJson)
    {
        IsOneLine(
            RuleFor(stated => stated.Definition)
                .Must(definition => !string.IsNullOrWhiteSpace(definition))
                .WithErrorCode(ProblemCodes.StatedDefinitionBlank)
                .WithMessage("A stated verdict names no definition."),
            "definition");
        IsOneLine(
            RuleFor(stated => stated.Work)
                .Must(work => !string.IsNullOrWhiteSpace(work))
                .WithErrorCode(ProblemCodes.StatedWorkBlank)
                .WithMessage("A stated verdict names no work."),
            "work");
        IsOneLine(RuleFor(stated => stated.Locator), "locator");
        RuleFor(stated => stated.Verdict)
            .Must(verdict => Enum.IsDefined(verdict))
            .WithErrorCode(ProblemCodes.UndefinedVerdict)
            .WithMessage((_, verdict) => $"A stated verdict is {verdict:D}, which is none.");
        RuleFor(stated => stated.Provenance)
            .Must(provenance => Enum.IsDefined(provenance))
            .WithErrorCode(ProblemCodes.UndefinedProvenance)
            .WithMessage((_, provenance) => $"The provenance of a stated verdict is {provenance:D}, which is none.");
        if (isOfJson)
        {
            this.UseWireNames();
        }
    }

    private static void IsOneLine(IRuleBuilder<StatedVerdict, string?> rule, string noun) => rule
        .HasNoControlCharacters("", ProblemCodes.StatedControlCharacter, _ => $"The {noun} of a stated verdict")
        .HasWholeCharacters(_ => $"The {noun} of a stated verdict")
        .HidesNothing(HiddenCharacters.IndexInText, _ => $"The {noun} of a stated verdict");
}
