using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Definitions;

public sealed class CatalogTests
{
    [Fact]
    public void The_nine_definitions_stand_in_the_order_of_publication() => Assert.Equal(
        [
            "whitaker-1980", "sharp-1980", "parks-et-al-1981", "brudney-england-1983", "ostrom-1996", "alford-2002", "brandsen-pestoff-2006",
            "alford-2009", "needham-carr-2009",
        ],
        DefinitionCatalog.Definitions.Select(definition => definition.Id));

    [Fact]
    public void The_typologies_are_complete() => Assert.Equal(
        [
            "whitaker-1980", "brudney-england-1983", "alford-2002", "brandsen-pestoff-2006", "alford-2009", "needham-carr-2009-who",
            "needham-carr-2009-stage", "needham-carr-2009-contribution", "needham-carr-2009-transformation",
        ],
        DefinitionCatalog.Typologies.Select(typology => typology.Id));

    [Fact]
    public void Every_criterion_has_a_source_and_a_name_of_its_own_within_its_definition()
    {
        foreach (Criterion root in DefinitionCatalog.Definitions.Select(definition => definition.Criterion))
        {
            Criterion[] criteria = [.. root.WithParts()];

            Assert.All(criteria, criterion => Assert.NotEmpty(criterion.Citations));
            Assert.Equal(criteria.Length, criteria.Select(criterion => criterion.Id).Distinct().Count());
        }
    }

    [Fact]
    public void Every_kind_has_a_source_and_a_name_of_its_own_within_its_typology()
    {
        Assert.All(DefinitionCatalog.Typologies, typology =>
        {
            Assert.Equal(typology.Kinds.Count, typology.Kinds.Select(kind => kind.Id).Distinct().Count());
            Assert.All(typology.Kinds.SelectMany(kind => kind.Criterion.WithParts()), criterion => Assert.NotEmpty(criterion.Citations));
        });
    }

    [Fact]
    public void An_id_is_surname_and_year_and_so_is_its_work()
    {
        Assert.All(DefinitionCatalog.Definitions, definition =>
        {
            Assert.Equal(definition.Id, definition.Work.Id);
            Assert.Same(definition, DefinitionCatalog.Find(definition.Id));
            Assert.Same(definition.Work, Bibliography.Find(definition.Id));
        });
        Assert.Null(DefinitionCatalog.Find("Whitaker-1980"));
    }

    [Fact]
    public void The_levels_of_transformation_exclude_each_other()
    {
        Condition[] levels = [.. NeedhamCarr2009Transformation.Typology.Kinds.Select(kind => kind.Criterion.Condition)];

        for (int one = 0; one < levels.Length; one++)
        {
            for (int other = one + 1; other < levels.Length; other++)
            {
                Assert.Empty(CoProduction.Reasoning.Cover.Of(levels[one] & levels[other]));
            }
        }
    }
}
