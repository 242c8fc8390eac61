using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Osborne, Radnor &amp; Strokosch (2016): users take part, willingly or not, in the design, management, delivery or evaluation of a public service.</summary>
public static class OsborneEtAl2016
{
    /// <summary>A public service is provided.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is provided",
        Codebook.Output.Is(Output.PublicService), DefinitionSources.OsborneEtAlTerms);

    /// <summary>Users, or people close to them, take part.</summary>
    public static Criterion Users { get; } = Criterion.Test(
        "users", "People who use the service, or people close to them, take part",
        Codebook.Users.Is(true) | Codebook.Relatives.Is(true), DefinitionSources.OsborneEtAlTerms);

    /// <summary>A provider takes part: there is a service to use.</summary>
    public static Criterion Provider { get; } = Criterion.Test(
        "provider", "The provider of the service takes part", Shared.Professionals, DefinitionSources.OsborneEtAlTerms);

    /// <summary>They are involved at some stage, if only by meeting those who deliver.</summary>
    public static Criterion Involvement { get; } = Criterion.Test(
        "involvement", "They are involved in planning, design, delivery or evaluation, if only by meeting those who deliver",
        Codebook.ProfessionalsDeliver.Is(true) | Shared.AnyStage, DefinitionSources.OsborneEtAlIntrinsic, DefinitionSources.OsborneEtAlTerms);

    /// <summary>Co-production as any involvement of users in a public service, voluntary or not.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "osborne-radnor-strokosch-2016",
        Work = Bibliography.OsborneEtAl2016,
        Summary = "Users of public services are involved, of their own will or not, in any of their design, management, delivery and evaluation.",
        Criterion = Criterion.All(
            "co-production", "Users are involved, willingly or not, at some stage of a public service", DefinitionSources.OsborneEtAlTerms,
            PublicService, Provider, Users, Involvement),
        Notes =
        [
            "To meet those who deliver is to be involved in delivery: users cannot but co-produce, on this reading.",
            "People close to a user are taken in, and involvement in management is asked as planning or design: both are our reading.",
            "Nearly every service counts. The authors themselves call co-production one of a series of woolly words.",
            "Their four quadrants (willing or not, one service or the system) are left out: the codebook's voluntariness is about duty, and not about what use entails.",
        ],
    };
}
