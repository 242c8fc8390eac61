using FluentValidation;

namespace CoProduction.Validation;

/// <summary>
/// Finds all that is wrong with a definition: criteria that can never hold, always hold or change nothing, an id that another bears, and texts that cannot
/// be shown or stored.
/// </summary>
/// <remarks>
/// Works over any questionnaire and without any activity: what is said of a criterion is exact over all answers that keep the questionnaire's implications.
/// Each failure of a criterion has the property that leads there, as in <c>Criterion.Parts[1]</c>, the path of ids in its message, and the criterion as its
/// state. A criterion that changes nothing is a warning, and is looked for only where it and the one above it hold for some answers and not for others; of
/// two that say the same each is found. A criterion without a citation, a blank id or statement, and one id for two parts cannot be made. Names, severity
/// and cascade follow <see cref="ValidatorOptions.Global"/> as it stands when the validator is made. A warning makes <c>IsValid</c> false, too:
/// <see cref="ValidationProblems.HasErrors"/> tells the two apart.
/// </remarks>
public sealed class DefinitionValidator : AbstractValidator<Definition>
{
    /// <summary>Makes a validator with all of the rules, for definitions by themselves.</summary>
    public DefinitionValidator()
        : this([])
    {
    }

    /// <summary>Makes a validator with all of the rules, for definitions that are to stand beside others, such as those of the catalogue.</summary>
    /// <exception cref="ArgumentNullException">The list or a definition is null.</exception>
    public DefinitionValidator(IEnumerable<Definition> others)
    {
        IReadOnlyList<Definition> beside = RuleTexts.Beside(others);
        RuleFor(definition => definition.Id).IsRuleId(beside, other => other.Id);
        RuleFor(definition => definition.Name).IsOneLine("The name");
        RuleFor(definition => definition.Summary).IsRunningText("The summary");
        RuleForEach(definition => definition.Notes).IsNote();
        RuleFor(definition => definition.Criterion).HasSoundParts();
    }
}
