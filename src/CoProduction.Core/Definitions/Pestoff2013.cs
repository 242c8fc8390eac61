using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Pestoff (2013): individual, group and collective co-production, which differ in what comes of them.</summary>
public static class Pestoff2013
{
    /// <summary>One person or family acts at a time.</summary>
    public static Kind Individual { get; } = Level("individual", "One person or family at a time acts", Codebook.Scale.Is(Scale.Individual));

    /// <summary>Several act together, without a standing form.</summary>
    public static Kind Group { get; } = Level(
        "group", "Several people act together, without a standing form", Codebook.Scale.Is(Scale.Group) & Codebook.FormalArrangement.Is(false));

    /// <summary>Several act together in a standing form.</summary>
    public static Kind Collective { get; } = Level(
        "collective", "Several people act together in a standing form", Codebook.Scale.Is(Scale.Group) & Codebook.FormalArrangement.Is(true));

    /// <summary>Individual, group and collective co-production, which exclude each other.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "pestoff-2013",
        Dimension = "individual, group and collective",
        Work = Bibliography.Pestoff2013,
        Summary = "Co-production is individual, of a group, or collective, and the three differ in their impact.",
        Kinds = [Individual, Group, Collective],
        Notes =
        [
            "That he tells the three apart, and that their impact varies, is what the review reports (p. 5). The chapter was not seen: what each of them is, is our reading, after his "
                + "collective acts of 2012, which are institutionalised.",
            "Level words are not shared between authors: Brudney and England (1983) and Nabatchi et al. (2017) mean others by the same words.",
            "A community's members who each do their part under one programme are none of the three.",
        ],
    };

    private static Kind Level(string id, string statement, Condition condition) =>
        new(id, Criterion.Test(id, statement, condition, DefinitionSources.PestoffLevels, DefinitionSources.Pestoff2013Reading));
}
