using CoProduction.Definitions;
using FluentValidation;

namespace CoProduction.Benchmarks.Rivals;

/// <summary>The definitions as rules of FluentValidation: what does not hold is a failure with the definition's id.</summary>
internal sealed class FluentRules : AbstractValidator<PlainActivity>
{
    public FluentRules()
    {
        foreach ((int place, Definition definition) in DefinitionCatalog.Definitions.Index())
        {
            RuleFor(activity => activity).Must(Rival.Rules[place]).WithErrorCode(definition.Id).WithMessage("It does not hold.");
        }
    }

    /// <summary>The ids of the definitions that do not hold.</summary>
    public IEnumerable<string> Failing(PlainActivity activity) => Validate(activity).Errors.Select(failure => failure.ErrorCode);
}
