using CoProduction.Definitions;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Tests.Validation;

/// <summary>
/// What the validators find in the catalogue: conditions that an author states and that the codebook's implications make follow from the others. They stand,
/// because the author states them.
/// </summary>
public sealed class ShippedRulesValidationTests
{
    [Fact]
    public void In_the_definitions_of_the_catalogue_five_criteria_follow_from_the_others_and_nothing_else_is_found()
    {
        DefinitionValidator validator = new(DefinitionCatalog.Definitions);

        Assert.Equal(41, DefinitionCatalog.Definitions.Count);
        Assert.Equal(
            [
                "brudney-england-1983 Criterion.Parts[3] 'co-production/active' changes nothing: without it, 'co-production' holds for the same answers.",
                "brandsen-pestoff-2006 Criterion.Parts[2] 'co-production/people' changes nothing: without it, 'co-production' holds for the same answers.",
                "alford-2009 Criterion.Parts[0] 'co-production/active' changes nothing: without it, 'co-production' holds for the same answers.",
                "brandsen-honingh-2016 Criterion.Parts[2] 'co-production/active' changes nothing: without it, 'co-production' holds for the same answers.",
                "brandsen-steen-verschuere-2018 Criterion.Parts[2] 'co-production/people' changes nothing: "
                    + "without it, 'co-production' holds for the same answers.",
            ],
            DefinitionCatalog.Definitions.SelectMany(definition => Idle(definition.Id, validator.Validate(definition))));
    }

    [Fact]
    public void In_the_kinds_of_the_catalogue_the_one_that_is_a_definition_has_its_idle_criterion_and_nothing_else_is_found()
    {
        TypologyValidator validator = new(DefinitionCatalog.Typologies);

        Assert.Equal(30, DefinitionCatalog.Typologies.Count);
        Assert.Equal(
            [
                "brandsen-pestoff-2006 Kinds[2].Criterion.Parts[2] 'co-production/people' changes nothing: "
                    + "without it, 'co-production' holds for the same answers.",
            ],
            DefinitionCatalog.Typologies.SelectMany(typology => Idle(typology.Id, validator.Validate(typology))));
    }

    private static IEnumerable<string> Idle(string id, ValidationResult result)
    {
        Assert.All(result.Errors, failure => Assert.Equal(ProblemCodes.CriterionChangesNothing, failure.ErrorCode));
        Assert.False(result.HasErrors());
        return result.Errors.Select(failure => $"{id} {failure.PropertyName} {failure.ErrorMessage}");
    }
}
