using System.Linq.Expressions;
using CoProduction.Coding;
using FluentValidation;

namespace CoProduction.Validation;

/// <summary>Finds all that is wrong with the texts that are noted on a question, and with the reason for a missing answer.</summary>
internal sealed class EvidenceValidator : AbstractValidator<KeyValuePair<Question, Evidence>>
{
    public EvidenceValidator(bool isOfJson)
    {
        AddTextRules(noted => noted.Value.Excerpt, evidence => evidence.Excerpt, "excerpt", ActivityLimits.Excerpt, ProblemCodes.ExcerptTooLong);
        AddTextRules(noted => noted.Value.Note, evidence => evidence.Note, "note", ActivityLimits.Note, ProblemCodes.NoteTooLong);
        RuleFor(noted => noted.Value.Missing)
            .Must(missing => missing is null || Enum.IsDefined(missing.Value))
            .WithErrorCode(ProblemCodes.UndefinedMissingReason)
            .WithMessage((noted, missing) => $"The reason for the missing answer to '{noted.Key.Id}' is {missing:D}, which is none.")
            .OverridePropertyName(ValidationNames.Of((Evidence evidence) => evidence.Missing));
        if (isOfJson)
        {
            this.UseWireNames();
        }
    }

    /// <summary>Whether evidence has nothing to tell: in code, and in JSON where it has no part at all.</summary>
    public static bool SaysNothing(Evidence evidence) =>
        evidence.Missing is null && string.IsNullOrWhiteSpace(evidence.Excerpt) && string.IsNullOrWhiteSpace(evidence.Note);

    private void AddTextRules(
        Expression<Func<KeyValuePair<Question, Evidence>, string?>> text,
        Expression<Func<Evidence, string?>> property,
        string noun,
        int limit,
        string tooLong)
    {
        RuleFor(text)
            .Must(value => value is null || value.Length <= limit)
            .WithErrorCode(tooLong)
            .WithMessage((noted, value) => TextRules.TooLong(What(noted), value, limit))
            .HasNoControlCharacters(ControlCharacters.OfText, ProblemCodes.EvidenceControlCharacter, What)
            .HasWholeCharacters(What)
            .HidesNothing(HiddenCharacters.IndexInText, What)
            .OverridePropertyName(ValidationNames.Of(property));

        string What(KeyValuePair<Question, Evidence> noted) => $"The {noun} on '{noted.Key.Id}'";
    }
}
