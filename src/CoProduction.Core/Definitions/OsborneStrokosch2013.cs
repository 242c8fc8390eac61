using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Osborne &amp; Strokosch (2013): co-production is inherent in every encounter of a user with a public service.</summary>
public static class OsborneStrokosch2013
{
    /// <summary>A public service is provided.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is provided",
        Codebook.Output.Is(Output.PublicService), DefinitionSources.OsborneStrokoschTypes);

    /// <summary>A provider takes part.</summary>
    public static Criterion Provider { get; } = Criterion.Test(
        "provider", "The provider takes part", Shared.Professionals, DefinitionSources.OsborneStrokoschTypes);

    /// <summary>Users or people close to them meet the provider, or volunteers have a part in planning.</summary>
    public static Criterion Encounter { get; } = Criterion.Any(
        "encounter", "Users meet the provider, or volunteers take part in planning", DefinitionSources.OsborneStrokoschTypes,
        Criterion.Test(
            "users", "Users, or people close to them, meet the provider in the service",
            Codebook.Users.Is(true) | Codebook.Relatives.Is(true), DefinitionSources.OsborneStrokoschTypes),
        Criterion.Test(
            "volunteers", "Volunteers have a part in planning or governing the service, or are asked for their views on it",
            Codebook.Volunteers.Is(true) & Strategic, Citation.Reported(Bibliography.OsborneStrokosch2013, Bibliography.MussoEtAl2019)));

    /// <summary>Operational: inherent in the service encounter.</summary>
    public static Kind Consumer { get; } = new("consumer co-production", Criterion.Test(
        "consumer", "Users meet the provider where the service is delivered",
        Codebook.Users.Is(true) & Codebook.ProfessionalsDeliver.Is(true), DefinitionSources.OsborneStrokoschLevels, DefinitionSources.OsborneStrokoschTypes));

    /// <summary>Strategic: users take part in planning services, consultation included.</summary>
    public static Kind Participative { get; } = new("participative co-production", Criterion.Test(
        "participative", "Citizens have a part in planning or governing the service, or are asked for their views on it",
        Strategic, DefinitionSources.OsborneStrokoschLevels, DefinitionSources.OsborneStrokoschTypes));

    /// <summary>Operational and strategic at once: users and staff make something new.</summary>
    public static Kind Enhanced { get; } = new("enhanced co-production", Criterion.Test(
        "enhanced", "Users and staff work out something new to the service together, and carry it out together",
        Condition.AllOf(
            Codebook.Users.Is(true), Codebook.ProfessionalsDeliver.Is(true), Codebook.CitizensDesign.Is(true),
            Codebook.CitizensDeliver.Is(true), Codebook.MutualAdjustment.Is(true), Codebook.NewToService.Is(true)),
        DefinitionSources.OsborneStrokoschLevels, DefinitionSources.OsborneStrokoschTypes));

    /// <summary>Co-production as part of every service encounter; the type tells more than the verdict.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "osborne-strokosch-2013",
        Work = Bibliography.OsborneStrokosch2013,
        Summary = "No service is produced without its user: co-production is inherent in the encounter (consumer), may reach into planning (participative), and can join "
            + "both so as to make something new (enhanced).",
        Criterion = Criterion.All(
            "co-production", "Those for whom or with whom a public service works meet its provider", DefinitionSources.OsborneStrokoschTypes,
            PublicService, Provider, Encounter),
        Notes =
        [
            "Nearly every service counts: the type says more than the verdict.",
            "Volunteers without a use of their own count only where they have a say: Musso et al. (2019) apply participative co-production to them, and the authors speak of users.",
            "Voluntariness is no condition.",
        ],
    };

    /// <summary>The authors' three types; an activity may be of several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "osborne-strokosch-2013",
        Dimension = "consumer, participative, enhanced",
        Work = Bibliography.OsborneStrokosch2013,
        Summary = "Operational co-production in the encounter, strategic co-production in planning, and both together.",
        Kinds = [Consumer, Participative, Enhanced],
        Notes =
        [
            "The first page names the operational and the strategic level and the potential for transformation; the types are our reading.",
            "Consultation is participative here; others exclude it.",
            "Enhanced co-production asks that something new be made. Until codebook 1.1, which asks it, working out and carrying out together with staff stood for it.",
        ],
    };

    private static Condition Strategic =>
        Shared.CitizensPlan | Codebook.Power.Is(Power.Consulted, Power.Influence, Power.Shared, Power.CitizenLed);
}
