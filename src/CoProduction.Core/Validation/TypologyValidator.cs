using FluentValidation;

namespace CoProduction.Validation;

/// <summary>
/// Finds all that is wrong with a typology: kinds to which nothing or everything belongs, criteria that change nothing, an id that another bears, and texts
/// that cannot be shown or stored.
/// </summary>
/// <remarks>
/// All that holds for the <see cref="DefinitionValidator"/> holds here too. The property names of a kind's problems start with its place, as in
/// <c>Kinds[2].Criterion.Parts[0]</c>. Kinds may overlap, or leave out some activities: neither is a problem.
/// </remarks>
public sealed class TypologyValidator : AbstractValidator<Typology>
{
    /// <summary>Makes a validator with all of the rules, for typologies by themselves.</summary>
    public TypologyValidator()
        : this([])
    {
    }

    /// <summary>Makes a validator with all of the rules, for typologies that are to stand beside others, such as those of the catalogue.</summary>
    /// <exception cref="ArgumentNullException">The list or a typology is null.</exception>
    public TypologyValidator(IEnumerable<Typology> others)
    {
        IReadOnlyList<Typology> beside = RuleTexts.Beside(others);
        RuleFor(typology => typology.Id).IsRuleId(beside, other => other.Id);
        RuleFor(typology => typology.Dimension).IsOneLine("The dimension");
        RuleFor(typology => typology.Summary).IsRunningText("The summary");
        RuleForEach(typology => typology.Notes).IsNote();
        RuleForEach(typology => typology.Kinds).ChildRules(kind =>
        {
            kind.RuleFor(each => each.Name).IsOneLine("The name of a kind");
            kind.RuleFor(each => each.Criterion).HasSoundParts();
        });
    }
}
