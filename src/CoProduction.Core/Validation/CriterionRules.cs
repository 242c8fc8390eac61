using CoProduction.Wording;
using FluentValidation;

namespace CoProduction.Validation;

/// <summary>The rules on criteria that definitions and typologies share.</summary>
internal static class CriterionRules
{
    /// <summary>Finds what is wrong with a criterion and with all that it is made of, each under the property that leads there.</summary>
    public static void HasSoundParts<T>(this IRuleBuilder<T, Criterion> rule)
    {
        string parts = ValidationNames.Of((Criterion criterion) => criterion.Parts);
        Finds(ProblemCodes.CriterionNeverHolds, null, flaws => flaws.NeverHolds, place =>
            $"{Named(place)} can never hold: no answers meet it that keep the rules between answers.");
        Finds(ProblemCodes.CriterionAlwaysHolds, null, flaws => flaws.AlwaysHolds, place =>
            $"{Named(place)} always holds: all answers meet it that keep the rules between answers.");
        Finds(ProblemCodes.CriterionChangesNothing, Severity.Warning, flaws => flaws.ChangesNothing, place =>
            $"{Named(place)} changes nothing: without it, {Named(place.Whole!)} holds for the same answers.");
        Finds(ProblemCodes.CriterionTooLarge, Severity.Warning, flaws => place => flaws.IsTooLarge && place.Whole is null, place =>
            $"{Named(place)} is too large to be looked into: which criteria never hold, always hold or change nothing is not known.");
        FindsInTexts(ProblemCodes.RuleControlCharacter, (text, except) => !ControlCharacters.AreIn(text, except) ? null
            : $"{ControlCharacters.First(text, except)}; {(except.Length > 0 ? "only line breaks and tabs are allowed." : "none is allowed.")}");
        FindsInTexts(ProblemCodes.HalfCharacter, (text, _) => Surrogates.AreWhole(text) ? null : $"{Surrogates.FirstHalf(text)}, which is no character.");

        void Finds(string code, Severity? severity, Func<CriterionFlaws, Func<CriterionPlace, bool>> isFlawed, Func<CriterionPlace, string> message) => rule.Finds(
            code,
            (_, criterion) => CriterionPlace.In(criterion)
                .Where(isFlawed(CriterionFlaws.Of(criterion)))
                .Select(place => new Fault(message(place), place.Criterion, place.Criterion, place.PropertiesBy(parts))),
            severity);

        void FindsInTexts(string code, Func<string, string, string?> find)
        {
            string id = ValidationNames.Of((Criterion criterion) => criterion.Id);
            string statement = ValidationNames.Of((Criterion criterion) => criterion.Statement);
            rule.Finds(code, (_, criterion) =>
                from place in CriterionPlace.In(criterion)
                from text in (IEnumerable<(string Noun, string Property, string Text, string Except)>)
                [
                    ("id", id, place.Criterion.Id, ""), ("statement", statement, place.Criterion.Statement, ControlCharacters.OfText),
                ]
                let found = find(text.Text, text.Except)
                where found is not null
                let property = $"{place.PropertiesBy(parts)}{ValidatorOptions.Global.PropertyChainSeparator}{text.Property}"
                select new Fault($"The {text.Noun} of {Named(place)} has {found}", text.Text, place.Criterion, property));
        }
    }

    private static string Named(CriterionPlace place) => $"'{Quoted.Escape(place.Path)}'";
}
