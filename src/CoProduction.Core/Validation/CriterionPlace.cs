using FluentValidation;

namespace CoProduction.Validation;

/// <summary>A criterion where it stands: in another one as one of its parts, or by itself as a whole.</summary>
internal sealed record CriterionPlace(Criterion Criterion, CriterionPlace? Whole = null, int Index = 0)
{
    /// <summary>The ids from the whole down to the criterion, as in <c>co-production/voluntary</c>.</summary>
    public string Path => Whole is null ? Criterion.Id : $"{Whole.Path}/{Criterion.Id}";

    /// <summary>A criterion and all that it is made of, each before its parts and once for each place where it stands.</summary>
    public static IEnumerable<CriterionPlace> In(Criterion criterion) => new CriterionPlace(criterion).WithParts();

    /// <summary>The properties that lead from the whole down to the criterion, as in <c>.Parts[1]</c>.</summary>
    public string PropertiesBy(string parts) =>
        Whole is null ? "" : $"{Whole.PropertiesBy(parts)}{ValidatorOptions.Global.PropertyChainSeparator}{parts}[{Index}]";

    private IEnumerable<CriterionPlace> WithParts() =>
        Criterion.Parts.Index().SelectMany(part => new CriterionPlace(part.Item, this, part.Index).WithParts()).Prepend(this);
}
