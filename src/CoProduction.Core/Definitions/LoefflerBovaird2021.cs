using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Loeffler &amp; Bovaird (2021): professionals and citizens make better use of each other's contributions, in some or all of the Four Co's.</summary>
public static class LoefflerBovaird2021
{
    /// <summary>A public service, or an outcome the public wants, is the aim.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is the aim", Shared.PublicValue, DefinitionSources.FourCosCore);

    /// <summary>Professionals take part, or prompt.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals take part, if only by prompting or advising what citizens do",
        Shared.Professionals, DefinitionSources.FourCosTerms, DefinitionSources.FourCosPrompted);

    /// <summary>Users or communities take part, and not organisations alone.</summary>
    public static Criterion People { get; } = Criterion.Test(
        "people", "Users or members of communities take part, not only organisations", Shared.People, DefinitionSources.HandbookPartnership);

    /// <summary>They contribute by voice or by action in some of the Four Co's.</summary>
    public static Criterion FourCos { get; } = Criterion.Test(
        "four-cos", "They take part in commissioning, design, delivery or assessment, by voice or by action", Shared.AnyStage, DefinitionSources.FourCosCore);

    /// <summary>Co-production as citizen voice and action in some or all of the Four Co's.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "loeffler-bovaird-2021",
        Work = Bibliography.LoefflerBovaird2021,
        Summary = "Each side draws on what the other can bring, so that more is achieved or less is spent: by voice and by action, in commissioning, design, delivery "
            + "or assessment, the Four Co's.",
        Criterion = Criterion.All(
            "co-production", "Professionals and people contribute to a public service or outcome in some of the Four Co's", DefinitionSources.FourCosTerms,
            PublicOutput, Professionals, People, FourCos),
        Notes =
        [
            "Prompted behaviour, such as keeping one's distance in a pandemic, is co-delivery for Loeffler, also where nobody meets a professional: to advise is to support.",
            "That each side makes use of what the other contributes is taken as given where both take part.",
            "Joint working of organisations alone is collaboration or partnership, not co-production, in the authors' handbook.",
            "Intent is no condition: harmful co-production is co-production with a dark side. Brudney and England (1983) differ.",
            "Being asked for views alone is none of the Four Co's here; it is where views become part of deciding, designing or judging the service.",
        ],
    };

    /// <summary>The Four Co's; an activity may take in several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "loeffler-bovaird-2021",
        Dimension = "Four Co's",
        Work = Bibliography.LoefflerBovaird2021,
        Summary = "Co-commissioning, co-design, co-delivery and co-assessment.",
        Kinds =
        [
            Co("co-commissioning", "Citizens take part in commissioning", Codebook.CitizensCommission.Is(true)),
            Co("co-design", "Citizens take part in design", Codebook.CitizensDesign.Is(true)),
            Co("co-delivery", "Citizens take part in delivery", Codebook.CitizensDeliver.Is(true)),
            Co("co-assessment", "Citizens take part in assessment", Codebook.CitizensAssess.Is(true)),
        ],
    };

    private static Kind Co(string id, string statement, Condition condition) =>
        new(id, Criterion.Test(id, statement, condition, DefinitionSources.FourCosCore, Citation.Primary(Bibliography.Loeffler2021)));
}
