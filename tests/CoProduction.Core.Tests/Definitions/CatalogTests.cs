using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Definitions;

public sealed class CatalogTests
{
    /// <summary>Ids that published data and practitioners use, where the bibliography's own rule gives the work another.</summary>
    private static readonly Dictionary<string, string> WorksOfOtherIds = new()
    {
        // The bibliography shortens three authors and more to "et al."; data refers to these definitions by all of their names.
        ["osborne-radnor-strokosch-2016"] = "osborne-et-al-2016",
        ["brandsen-steen-verschuere-2018"] = "brandsen-et-al-2018",
        ["brudney-cheng-meijs-2022"] = "brudney-et-al-2022",

        // The ladder is known by its name, and its page bears no year.
        ["tlap-ladder"] = "think-local-act-personal-nd",

        // A second reading of the same work.
        ["alford-2002-clients"] = "alford-2002",

        // Organisations go by a shorter name than the one that the bibliography writes out, and the network's page bears no year.
        ["house-of-lords-2022"] = "house-of-lords-adult-social-care-committee-2022",
        ["scie-2022"] = "social-care-institute-for-excellence-2022",
        ["co-production-network-for-wales"] = "co-production-network-for-wales-nd",
    };

    [Fact]
    public void The_definitions_stand_in_the_order_of_publication()
    {
        Assert.Equal(
            [
                "whitaker-1980", "sharp-1980", "parks-et-al-1981", "brudney-england-1983", "ostrom-1996", "alford-1998", "alford-2002",
                "alford-2002-clients", "cahn-2004", "joshi-moore-2004", "brandsen-pestoff-2006", "pestoff-2006", "bovaird-2007", "needham-2007",
                "alford-2009", "boyle-harris-2009", "needham-carr-2009", "realpe-wallace-2010", "oecd-2011", "pestoff-2012", "verschuere-et-al-2012",
                "osborne-strokosch-2013", "slay-stephens-2013", "bussu-2014", "voorberg-et-al-2015", "brandsen-honingh-2016",
                "nightingale-et-al-2016", "osborne-radnor-strokosch-2016", "van-eijk-steen-2016", "nabatchi-et-al-2017",
                "brandsen-steen-verschuere-2018", "roper-et-al-2018", "torfing-et-al-2019", "bertelli-cannas-2020", "loeffler-bovaird-2021",
                "scottish-government-2021", "brudney-cheng-meijs-2022", "house-of-lords-2022", "scie-2022", "co-production-network-for-wales",
                "tlap-ladder",
            ],
            DefinitionCatalog.Definitions.Select(definition => definition.Id));
        string[] years = [.. DefinitionCatalog.Definitions.Select(definition => definition.Id[^4..]).Where(end => end.All(char.IsAsciiDigit))];
        Assert.Equal(years.Order(StringComparer.Ordinal), years);
    }

    [Fact]
    public void The_typologies_are_complete() => Assert.Equal(
        [
            "arnstein-1969", "whitaker-1980", "whitaker-1980-service", "brudney-england-1983", "alford-2002", "brandsen-pestoff-2006", "pestoff-2006", "bovaird-2007",
            "needham-2007", "alford-2009", "boyle-harris-2009", "needham-carr-2009-who", "needham-carr-2009-stage", "needham-carr-2009-contribution",
            "needham-carr-2009-transformation", "realpe-wallace-2010", "pestoff-2012-acts", "pestoff-2012-weight", "osborne-strokosch-2013", "pestoff-2013", "voorberg-et-al-2015",
            "brandsen-honingh-2016", "nightingale-et-al-2016", "nabatchi-et-al-2017-level", "nabatchi-et-al-2017-phase",
            "brandsen-steen-verschuere-2018", "ansell-torfing-2021", "loeffler-bovaird-2021", "mcmullin-2025", "tlap-ladder",
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
    public void An_id_is_surname_and_year_and_so_is_its_work_save_for_eight_that_go_by_another_name()
    {
        Assert.All(DefinitionCatalog.Definitions, definition =>
        {
            Assert.Equal(WorksOfOtherIds.GetValueOrDefault(definition.Id, definition.Id), definition.Work.Id);
            Assert.Same(definition, DefinitionCatalog.Find(definition.Id));
            Assert.Same(definition.Work, Bibliography.Find(definition.Work.Id));
        });
        Assert.All(WorksOfOtherIds.Keys, id => Assert.NotNull(DefinitionCatalog.Find(id)));
        Assert.Same(Whitaker1980.Definition, DefinitionCatalog.Find("Whitaker-1980"));
    }

    [Fact]
    public void Arnstein_places_and_never_judges() => Assert.Null(DefinitionCatalog.Find("arnstein-1969"));

    [Theory]
    [InlineData("needham-carr-2009-transformation")]
    [InlineData("bovaird-2007")]
    [InlineData("pestoff-2012-acts")]
    [InlineData("pestoff-2012-weight")]
    [InlineData("pestoff-2013")]
    [InlineData("mcmullin-2025")]
    [InlineData("brandsen-honingh-2016")]
    [InlineData("tlap-ladder")]
    [InlineData("arnstein-1969")]
    public void The_kinds_exclude_each_other(string typology)
    {
        Condition[] kinds = [.. DefinitionCatalog.Typologies.Single(candidate => candidate.Id == typology).Kinds.Select(kind => kind.Criterion.Condition)];

        for (int one = 0; one < kinds.Length; one++)
        {
            for (int other = one + 1; other < kinds.Length; other++)
            {
                Assert.Empty(Codebook.Questionnaire.Theory.Cover.Of(kinds[one] & kinds[other]));
            }
        }
    }

    [Theory]
    [InlineData("Alford-2002", "alford-2002")]
    [InlineData("SHARP-1980", "sharp-1980")]
    [InlineData("sharp-1980", "sharp-1980")]
    [InlineData("sharp-1981", null)]
    public void A_definition_is_found_by_its_id_in_upper_or_lower_case(string id, string? expected) =>
        Assert.Equal(expected, DefinitionCatalog.Find(id)?.Id);

    [Theory]
    [InlineData("shrap-1980", "sharp-1980")]
    [InlineData("ostrom", "ostrom-1996")]
    [InlineData("ostrm", "ostrom-1996")]
    [InlineData("Alford", "alford-1998, alford-2002, alford-2002-clients")]
    [InlineData("xyz", "")]
    [InlineData("", "")]
    public void The_definitions_that_were_probably_meant_are_near_or_hold_the_word(string id, string expected) =>
        Assert.Equal(expected, string.Join(", ", DefinitionCatalog.Nearest(id).Select(definition => definition.Id)));

    [Fact]
    public void An_id_that_is_missing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("id", () => DefinitionCatalog.Find(null!));
        Assert.Throws<ArgumentNullException>("id", () => DefinitionCatalog.Nearest(null!));
    }
}
