using FluentValidation;

namespace CoProduction.Validation;

/// <summary>The rules on texts that activities and initiatives share.</summary>
internal static class TextRules
{
    public static void IsTitle<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(title => !string.IsNullOrWhiteSpace(title))
        .WithErrorCode(ValidationCodes.TitleBlank)
        .WithMessage("The title is blank.")
        .Must(title => title.Length <= ActivityLimits.Title)
        .WithErrorCode(ValidationCodes.TitleTooLong)
        .WithMessage((_, title) => TooLong("The title", title, ActivityLimits.Title))
        .Must(title => !ControlCharacters.AreIn(title, except: "\t"))
        .WithErrorCode(ValidationCodes.TitleControlCharacter)
        .WithMessage((_, title) => $"The title has {ControlCharacters.First(title, except: "\t")}; it must be one line of text.");

    public static void IsDescription<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(description => description is null || description.Length <= ActivityLimits.Description)
        .WithErrorCode(ValidationCodes.DescriptionTooLong)
        .WithMessage((_, description) => TooLong("The description", description, ActivityLimits.Description))
        .Must(description => !ControlCharacters.AreIn(description, except: ControlCharacters.OfText))
        .WithErrorCode(ValidationCodes.DescriptionControlCharacter)
        .WithMessage((_, description) =>
            $"The description has {ControlCharacters.First(description, except: ControlCharacters.OfText)}; only line breaks and tabs are allowed.");

    public static void IsId<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(id => id is null || !string.IsNullOrWhiteSpace(id))
        .WithErrorCode(ValidationCodes.IdBlank)
        .WithMessage("The id is blank; leave it out where there is none.")
        .Must(id => id is null || id.Length <= ActivityLimits.Id)
        .WithErrorCode(ValidationCodes.IdTooLong)
        .WithMessage((_, id) => TooLong("The id", id, ActivityLimits.Id))
        .Must(id => !ControlCharacters.AreIn(id, except: ""))
        .WithErrorCode(ValidationCodes.IdControlCharacter)
        .WithMessage((_, id) => $"The id has {ControlCharacters.First(id, except: "")}; none is allowed.")
        .Must(id => string.IsNullOrWhiteSpace(id) || id.Trim().Length == id.Length)
        .WithErrorCode(ValidationCodes.IdOuterWhiteSpace)
        .WithMessage("The id begins or ends with white space.");

    public static string TooLong(string what, string? text, int limit) =>
        $"{what} is {text?.Length ?? 0} characters long; at most {limit} are allowed.";
}
