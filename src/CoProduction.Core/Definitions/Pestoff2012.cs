using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Pestoff (2012): the activities of citizens and of government work together in a service.</summary>
public static class Pestoff2012
{
    /// <summary>A public service is produced.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is produced", Codebook.Output.Is(Output.PublicService), DefinitionSources.PestoffSynergy);

    /// <summary>The citizens' side are users or clients of the service.</summary>
    public static Criterion UsersOrClients { get; } = Criterion.Test(
        "users-or-clients", "Users or clients of the service take part, those close to them and residents who share in it included",
        Shared.Consumers, DefinitionSources.PestoffSynergy, DefinitionSources.Pestoff2012Reading);

    /// <summary>Citizens are active in it, and not only organisations.</summary>
    public static Criterion CitizenActivity { get; } = Criterion.All(
        "citizen-activity", "Citizens do part of the work", DefinitionSources.PestoffSynergy,
        Criterion.Test("work", "Part of the work is done on the citizens' side", Codebook.CitizensDeliver.Is(true), DefinitionSources.PestoffSynergy),
        Criterion.Test("people", "Citizens themselves act, not only organisations", Shared.People, DefinitionSources.PestoffSynergy, DefinitionSources.Pestoff2012Reading));

    /// <summary>Government or a publicly funded provider is active in it.</summary>
    public static Criterion GovernmentActivity { get; } = Criterion.Test(
        "government-activity", "A public or publicly funded provider delivers too, or organises the citizens' part",
        Shared.RegularProducer, DefinitionSources.PestoffSynergy);

    /// <summary>One person or family acts at a time.</summary>
    public static Kind IndividualActs { get; } = new("individual acts", Criterion.Test(
        "individual-acts", "One person or family at a time acts",
        Codebook.Scale.Is(Scale.Individual), DefinitionSources.PestoffLevels, DefinitionSources.Pestoff2012Reading));

    /// <summary>Several act together in an institutionalised form.</summary>
    public static Kind CollectiveActs { get; } = new("collective acts", Criterion.Test(
        "collective-acts", "Several people act together under a formal arrangement",
        Codebook.Scale.Is(Scale.Group) & Codebook.FormalArrangement.Is(true), DefinitionSources.PestoffLevels, DefinitionSources.Pestoff2012Reading));

    /// <summary>Collective action through a third-sector form.</summary>
    public static Kind Heavy { get; } = new("co-production heavy", Criterion.All(
        "heavy", "Citizens do part of the work by collective action and through an organisation of the third sector", DefinitionSources.PestoffHeavyLight,
        CitizenActivity, CollectiveThirdSector()));

    /// <summary>Any other form.</summary>
    public static Kind Light { get; } = new("co-production light", Criterion.All(
        "light", "Citizens do part of the work in another way", DefinitionSources.PestoffHeavyLight,
        CitizenActivity,
        Criterion.Not(
            "not-collective", "They do not act by collective action through an organisation of the third sector", DefinitionSources.PestoffHeavyLight,
            CollectiveThirdSector())));

    /// <summary>Co-production as the synergy of what citizens and government do.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "pestoff-2012",
        Work = Bibliography.Pestoff2012,
        Revision = 2,
        Summary = "What citizens do and what government does work together and strengthen each other, in a partnership of users or clients with those who pay for and provide a "
            + "public service. It is heavy where citizens act collectively through "
            + "the third sector, light elsewhere, and made of individual or of collective acts.",
        Criterion = Criterion.All(
            "co-production", "The activities of citizens and of a public or publicly funded provider work together", DefinitionSources.PestoffSynergy,
            PublicService, CitizenActivity, UsersOrClients, GovernmentActivity),
        Notes =
        [
            "The sentence of synergy goes on: it implies a partnership between users and financers, or clients and professional providers, of public services. Until revision 2 that "
                + "half was left out, so that volunteers with no use of the service, and outcomes that are no service, could count. Whom users and clients include is our reading.",
            "What organisations do without citizens is co-management for Brandsen and Pestoff (2006), and is kept out here.",
            "Obligatory work of members in a co-operative counts: nothing is asked of voluntariness.",
            "How easy it is to take part and how much the service matters to people tell who will take part, not what counts.",
        ],
    };

    /// <summary>Individual and collective acts.</summary>
    public static Typology Acts { get; } = new()
    {
        Id = "pestoff-2012-acts",
        Dimension = "individual and collective acts",
        Work = Bibliography.Pestoff2012,
        Summary = "Individual acts are brief and often at a distance; collective acts are institutionalised, in small groups, and repeated.",
        Kinds = [IndividualActs, CollectiveActs],
        Notes =
        [
            "That he tells individual from collective co-production is reported of his chapter of 2013, which names group co-production too: see its own typology.",
            "Pestoff also knows a mix of the two, which one answer on who acts cannot show.",
            "A community's members who each do their part under one programme are neither.",
        ],
    };

    /// <summary>Co-production light and heavy, rising.</summary>
    public static Typology Weight { get; } = new()
    {
        Id = "pestoff-2012-weight",
        Dimension = "light and heavy",
        Work = Bibliography.Pestoff2012,
        Summary = "Collective action and third-sector provision make co-production heavy; without them it is light.",
        Kinds = [Light, Heavy],
        IsOrdered = true,
        Notes = ["The distinction was read in the abstract. That people act through an organisation of their own is taken as the third-sector form."],
    };

    private static Criterion CollectiveThirdSector() => Criterion.Test(
        "collective-third-sector", "Several people act together through an organisation of their own",
        Codebook.Scale.Is(Scale.Group, Scale.Community) & Codebook.Participants.Is(Participants.Both),
        DefinitionSources.PestoffHeavyLight, DefinitionSources.Pestoff2012Reading);
}
