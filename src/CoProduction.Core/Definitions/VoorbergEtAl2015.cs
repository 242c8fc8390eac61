using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Voorberg et al. (2015): citizens' active involvement in the design or the implementation of public service delivery.</summary>
public static class VoorbergEtAl2015
{
    /// <summary>A public service, or an outcome the public wants, is produced.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, DefinitionSources.VoorbergInclusion, CodebookSources.VoorbergRoles);

    /// <summary>The public side takes part.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals take part too, or follow", Shared.Professionals, DefinitionSources.VoorbergInclusion, DefinitionSources.VoorbergRoleNames);

    /// <summary>Citizens themselves are active.</summary>
    public static Criterion ActiveCitizens { get; } = Criterion.Test(
        "active-citizens", "Citizens themselves, not only organisations, are active",
        Shared.People & Shared.Active, DefinitionSources.VoorbergInclusion, DefinitionSources.VoorbergWithCitizens, DefinitionSources.VoorbergUsers);

    /// <summary>They take part in design or implementation.</summary>
    public static Criterion DesignOrImplementation { get; } = Criterion.Test(
        "design-or-implementation", "They take part in design or in implementation",
        Codebook.CitizensDesign.Is(true) | Codebook.CitizensDeliver.Is(true), DefinitionSources.VoorbergInclusion);

    /// <summary>Citizens start, and government follows.</summary>
    public static Kind Initiator { get; } = Role("initiator", "Citizens start it", Codebook.StartedBy.Is(Coding.Initiator.Citizens));

    /// <summary>Citizens share in deciding on content or process.</summary>
    public static Kind CoDesigner { get; } = Role("co-designer", "Citizens help to work out how it is done", Codebook.CitizensDesign.Is(true));

    /// <summary>Citizens do part of the work.</summary>
    public static Kind CoImplementer { get; } = Role("co-implementer", "Citizens do part of the work", Codebook.CitizensDeliver.Is(true));

    /// <summary>Co-creation and co-production as active involvement of citizens in design or implementation.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "voorberg-et-al-2015",
        Work = Bibliography.VoorbergEtAl2015,
        Summary = "Citizens are actively involved in the design or the implementation of public service delivery, as initiators, co-designers or co-implementers.",
        Criterion = Criterion.All(
            "co-production", "Citizens are actively involved in the design or the implementation of a public service", DefinitionSources.VoorbergInclusion,
            PublicOutput, Professionals, ActiveCitizens, DesignOrImplementation),
        Notes =
        [
            "The review finds co-creation and co-production used for the same things, and both are taken in here. On the stricter use that the authors suggest, "
                + "co-production is the part of the co-implementer alone.",
            "The rule of inclusion was read in the authors' conference paper of 2013 (Edinburgh). The abstract of the article itself speaks of co-creation and co-production with "
                + "citizens in public innovation, and states no rule.",
            "A result that serves society is read as public service delivery, since the authors write of social innovation.",
        ],
    };

    /// <summary>Citizens' roles; an activity may show several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "voorberg-et-al-2015",
        Dimension = "citizens' role",
        Work = Bibliography.VoorbergEtAl2015,
        Summary = "Initiators start, co-designers share in working out, co-implementers do part of the work.",
        Kinds = [Initiator, CoDesigner, CoImplementer],
        Notes = ["The names of the roles were seen in an earlier paper of the authors; what each of them does is our reading. Where one role only is to be named, it is the first that holds in the order given."],
    };

    private static Kind Role(string id, string statement, Condition condition) =>
        new(id, Criterion.Test(id, statement, condition, DefinitionSources.VoorbergRoleNames, CodebookSources.VoorbergRoles));
}
