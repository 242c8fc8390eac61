using FluentValidation;

namespace CoProduction.Validation;

/// <summary>Finds all that is wrong with a coding: with its activity, its coder, and with adjudicated answers for which no reason is given.</summary>
/// <remarks>
/// Every problem is reported, each with a permanent code of <see cref="ProblemCodes"/>, in words that are the same under every culture. What is wrong
/// with the activity is named as if it stood in the coding itself, as it does in JSON. All that holds for the <see cref="ActivityValidator"/> holds here
/// too; <see cref="CodingSetValidator"/> finds what is wrong with several codings together.
/// </remarks>
public sealed class CodedActivityValidator : AbstractValidator<CodedActivity>
{
    /// <summary>Makes a validator with all of the rules.</summary>
    public CodedActivityValidator()
        : this(isOfJson: false)
    {
    }

    /// <summary>Makes a validator with all of the rules, for what was read from JSON if need be: then every property has its name there.</summary>
    internal CodedActivityValidator(bool isOfJson)
    {
        RuleFor(coding => coding.Coder)
            .Must(coder => LongestOf(coder) <= ActivityLimits.Id)
            .WithErrorCode(ProblemCodes.CoderTooLong)
            .WithMessage((_, coder) => $"The name of a coder, or the version, is {LongestOf(coder)} characters long; at most {ActivityLimits.Id} are allowed.")
            .Must(coder => !ControlCharacters.AreIn(TextsOf(coder), ""))
            .WithErrorCode(ProblemCodes.CoderControlCharacter)
            .WithMessage((_, coder) => $"The coder has {ControlCharacters.First(TextsOf(coder), "")}; none is allowed.")
            .Must(coder => Surrogates.AreWhole(TextsOf(coder)))
            .WithErrorCode(ProblemCodes.HalfCharacter)
            .WithMessage((_, coder) => $"The coder has {Surrogates.FirstHalf(TextsOf(coder))}, which is no character.")
            .Must(coder => TextRules.IsTrimmed(coder.Name) && TextRules.IsTrimmed(coder.Version ?? ""))
            .WithErrorCode(ProblemCodes.IdOuterWhiteSpace)
            .WithMessage("The name of the coder, or the version, begins or ends with white space.")
            .Must(coder => HiddenCharacters.IndexInId(TextsOf(coder)) < 0)
            .WithSeverity(Severity.Warning)
            .WithErrorCode(ProblemCodes.HiddenCharacter)
            .WithMessage((_, coder) => $"The coder has {HiddenCharacters.At(TextsOf(coder), HiddenCharacters.IndexInId(TextsOf(coder)))}: it is not what it looks like.");
        RuleFor(coding => coding.Answers).Finds(ProblemCodes.AdjudicationUnexplained, (coding, answers) => answers.Questions
            .Where(question => coding.IsAdjudicated && string.IsNullOrWhiteSpace(coding.Evidence.GetValueOrDefault(question)?.Note))
            .Select(question => new Fault($"The answer to '{question.Id}' is adjudicated, and no note says why.", question.Id, Place: $"[{question.Id}]")));
        if (isOfJson)
        {
            this.UseWireNames();
        }

        RuleFor(coding => coding.Activity).SetValidator(new ActivityValidator(isOfJson)).OverridePropertyName("");
    }

    private static int LongestOf(Coder coder) => Math.Max(coder.Name.Length, coder.Version?.Length ?? 0);

    private static string TextsOf(Coder coder) => coder.Name + coder.Version;
}
