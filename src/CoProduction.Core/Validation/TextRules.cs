using System.Text.Json;
using FluentValidation;

namespace CoProduction.Validation;

/// <summary>The rules on texts that activities, initiatives and what belongs to them share.</summary>
internal static class TextRules
{
    public static void IsTitle<T>(this IRuleBuilderInitial<T, string> rule) => rule
        .Configure(title => title.SpeakOf("The title"))
        .Must(title => !IsBlank(title))
        .WithErrorCode(ProblemCodes.TitleBlank)
        .WithMessage(Blank("{PropertyName}"))
        .Must(title => title.Length <= ActivityLimits.Title)
        .WithErrorCode(ProblemCodes.TitleTooLong)
        .WithMessage((_, title) => TooLong("{PropertyName}", title, ActivityLimits.Title))
        .Must(title => !ControlCharacters.AreIn(title, except: "\t"))
        .WithErrorCode(ProblemCodes.TitleControlCharacter)
        .WithMessage((_, title) => $"{{PropertyName}} has {ControlCharacters.First(title, except: "\t")}; it must be one line of text.")
        .HasWholeCharacters(_ => "{PropertyName}")
        .HidesNothing(HiddenCharacters.IndexInText, _ => "{PropertyName}");

    public static void IsDescription<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Configure(description => description.SpeakOf("The description"))
        .Must(description => description is null || description.Length <= ActivityLimits.Description)
        .WithErrorCode(ProblemCodes.DescriptionTooLong)
        .WithMessage((_, description) => TooLong("{PropertyName}", description, ActivityLimits.Description))
        .HasNoControlCharacters(ControlCharacters.OfText, ProblemCodes.DescriptionControlCharacter, _ => "{PropertyName}")
        .HasWholeCharacters(_ => "{PropertyName}")
        .HidesNothing(HiddenCharacters.IndexInText, _ => "{PropertyName}");

    /// <summary>Whether a text neither begins nor ends with white space.</summary>
    public static bool IsTrimmed(string text) => text.Trim().Length == text.Length;

    public static void IsId<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Configure(id => id.SpeakOf("The id"))
        .Must(id => id is null || !string.IsNullOrWhiteSpace(id))
        .WithErrorCode(ProblemCodes.IdBlank)
        .WithMessage("{PropertyName} is blank; leave it out where there is none.")
        .Must(id => id is null || id.Length <= ActivityLimits.Id)
        .WithErrorCode(ProblemCodes.IdTooLong)
        .WithMessage((_, id) => TooLong("{PropertyName}", id, ActivityLimits.Id))
        .HasNoControlCharacters("", ProblemCodes.IdControlCharacter, _ => "{PropertyName}")
        .Must(id => string.IsNullOrWhiteSpace(id) || IsTrimmed(id))
        .WithErrorCode(ProblemCodes.IdOuterWhiteSpace)
        .WithMessage("{PropertyName} begins or ends with white space.")
        .HasWholeCharacters(_ => "{PropertyName}")
        .HidesNothing(HiddenCharacters.IndexInId, _ => "{PropertyName}");

    public static void IsExtra<T>(this IRuleBuilderInitial<T, JsonElement?> rule) => rule
        .Configure(extra => extra.SpeakOf("The JSON of the own fields"))
        .Must(extra => extra is null || extra.Value.GetRawText().Length <= ActivityLimits.Extra)
        .WithErrorCode(ProblemCodes.ExtraTooLong)
        .WithMessage((_, extra) => TooLong("{PropertyName}", extra?.GetRawText(), ActivityLimits.Extra));

    /// <summary>Lets control characters pass in running text only, and there only line breaks and tabs.</summary>
    public static IRuleBuilderOptions<T, string?> HasNoControlCharacters<T>(
        this IRuleBuilder<T, string?> rule, string except, string code, Func<T, string> what) => rule
        .Must(text => !ControlCharacters.AreIn(text, except))
        .WithErrorCode(code)
        .WithMessage((owner, text) => $"{what(owner)} has {ControlCharacters.First(text, except)}; "
            + (except.Length > 0 ? "only line breaks and tabs are allowed." : "none is allowed."));

    public static IRuleBuilderOptions<T, string?> HasWholeCharacters<T>(this IRuleBuilder<T, string?> rule, Func<T, string> what) => rule
        .Must(Surrogates.AreWhole)
        .WithErrorCode(ProblemCodes.HalfCharacter)
        .WithMessage((owner, text) => $"{what(owner)} has {Surrogates.FirstHalf(text)}, which is no character.");

    /// <summary>Warns of what makes a text look like another.</summary>
    public static IRuleBuilderOptions<T, string?> HidesNothing<T>(this IRuleBuilder<T, string?> rule, Func<string, int> find, Func<T, string> what) => rule
        .Must(text => text is null || find(text) < 0)
        .WithSeverity(Severity.Warning)
        .WithErrorCode(ProblemCodes.HiddenCharacter)
        .WithMessage((owner, text) => $"{what(owner)} has {HiddenCharacters.At(text!, find(text!))}: it is not what it looks like.");

    /// <summary>Whether a title says nothing: in code and in JSON alike.</summary>
    public static bool IsBlank(string title) => string.IsNullOrWhiteSpace(title);

    public static string Blank(string what) => $"{what} is blank.";

    public static string TooLong(string what, string? text, int limit) =>
        $"{what} is {text?.Length ?? 0} characters long; at most {limit} are allowed.";
}
