using CoProduction.Wording;
using FluentValidation;

namespace CoProduction.Validation;

/// <summary>The rules on texts and ids that definitions and typologies share.</summary>
internal static class RuleTexts
{
    public static void IsOneLine<T>(this IRuleBuilder<T, string> rule, string what) => rule
        .HasNoControlCharacters("", ProblemCodes.RuleControlCharacter, _ => what)
        .HasWholeCharacters(_ => what);

    public static void IsRunningText<T>(this IRuleBuilder<T, string> rule, string what) => rule
        .HasNoControlCharacters(ControlCharacters.OfText, ProblemCodes.RuleControlCharacter, _ => what)
        .HasWholeCharacters(_ => what);

    public static void IsNote<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(note => !string.IsNullOrWhiteSpace(note))
        .WithErrorCode(ProblemCodes.NoteBlank)
        .WithMessage("A note is blank.")
        .IsRunningText("A note");

    /// <summary>Finds what no id may have, and each other one that bears the same.</summary>
    public static void IsRuleId<T>(this IRuleBuilderInitial<T, string> rule, IReadOnlyList<T> others, Func<T, string> idOf)
        where T : class
    {
        rule.IsId();
        rule.Finds(ProblemCodes.SharedRuleId, (owner, id) => others
            .Where(other => other != owner && idOf(other) == id)
            .Select(other => new Fault($"Another one beside which it is to stand has the id {Quoted.Of(id)} too.", id, other)));
        rule.Finds(ProblemCodes.RuleIdMark, (_, id) => id.Where(IsMark).Take(1).Select(mark => new Fault(
            $"The id {Quoted.Of(id)} has {(mark == ' ' ? "a blank" : $"'{mark}'")} in it: an id of letters, digits and hyphens can stand in an address, and in SQL be the name of a column.", id)),
            Severity.Warning);
    }

    private static bool IsMark(char character) => character is >= ' ' and <= '~' and not '-' && !char.IsAsciiLetterOrDigit(character);

    /// <summary>The others that rules are to stand beside.</summary>
    public static IReadOnlyList<T> Beside<T>(IEnumerable<T> others)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(others);
        T[] beside = [.. others];
        Array.ForEach(beside, other => ArgumentNullException.ThrowIfNull(other, nameof(others)));
        return beside;
    }
}
