using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Pestoff (2006): those who use a welfare service, or whose relatives do, take part in it beside its provider.</summary>
public static class Pestoff2006
{
    /// <summary>Money, goods or time is given.</summary>
    public static Kind Economic { get; } = new("economic", Criterion.Test(
        "economic", "Citizens give time, money or goods to the service",
        Codebook.Effort.Is(true) | Codebook.MoneyOrGoods.Is(true), DefinitionSources.PestoffEconomic, DefinitionSources.PestoffKinds));

    /// <summary>People do things together around the service.</summary>
    public static Kind Social { get; } = new("social", Criterion.Test(
        "social", "Several people give time together to something around the service's own task",
        Codebook.Effort.Is(true) & Codebook.Task.Is(ServiceTask.Supporting) & Codebook.Scale.Is(Scale.Group, Scale.Community),
        DefinitionSources.PestoffKinds, DefinitionSources.Pestoff2006Reading));

    /// <summary>People share in decisions on the service.</summary>
    public static Kind Political { get; } = new("political", Criterion.Test(
        "political", "Citizens take part in deciding on the service",
        Shared.CitizensPlan, DefinitionSources.PestoffKinds, DefinitionSources.Pestoff2006Reading));

    /// <summary>People do part of the work of the service.</summary>
    public static Kind ServiceSpecific { get; } = new("service-specific", Criterion.Test(
        "service-specific", "Citizens do part of the work of the service",
        Codebook.CitizensDeliver.Is(true), DefinitionSources.PestoffKinds, DefinitionSources.Pestoff2006Reading));

    /// <summary>A public service is at stake.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public or publicly funded service is provided",
        Codebook.Output.Is(Output.PublicService), Citation.Primary(Bibliography.Pestoff2006, "abstract"));

    /// <summary>The provider does its part.</summary>
    public static Criterion Provider { get; } = Criterion.Test(
        "provider", "The provider delivers too, or organises the citizens' part",
        Shared.RegularProducer, DefinitionSources.PestoffMix);

    /// <summary>Users or those close to them take part.</summary>
    public static Criterion UsersOrRelatives { get; } = Criterion.Test(
        "users-or-relatives", "People who use the service, or people close to them, take part",
        Codebook.Users.Is(true) | Codebook.Relatives.Is(true), DefinitionSources.Pestoff2006Reading);

    /// <summary>They take part in at least one of the four ways.</summary>
    public static Criterion Participation { get; } = Criterion.Test(
        "participation", "They give time, money or goods, take part in deciding, or do part of the work",
        Condition.AnyOf(
            Codebook.Effort.Is(true), Codebook.MoneyOrGoods.Is(true), Shared.CitizensPlan, Codebook.CitizensDeliver.Is(true)),
        DefinitionSources.PestoffKinds, DefinitionSources.PestoffEconomic);

    /// <summary>Co-production as the participation of users and their families in welfare services.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "pestoff-2006",
        Work = Bibliography.Pestoff2006,
        Summary = "Citizens co-produce welfare services that they or those close to them use, such as parents in child care, when they take part in them beside the "
            + "provider: by money and time, socially, in decisions, or in the work itself.",
        Criterion = Criterion.All(
            "co-production", "Users or those close to them take part in a service beside its provider", DefinitionSources.Pestoff2006Reading,
            PublicService, Provider, UsersOrRelatives, Participation),
        Notes =
        [
            "He counts parents' fees as one kind of economic participation. A normal fee alone does not make a co-producer here: the codebook asks for what goes beyond the price.",
            "Work that a co-operative obliges its members to do counts: membership is voluntary.",
        ],
    };

    /// <summary>Pestoff's four kinds of participation; an activity may show several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "pestoff-2006",
        Dimension = "kind of participation",
        Work = Bibliography.Pestoff2006,
        Summary = "Participation is economic, social, political or specific to the service.",
        Kinds = [Economic, Social, Political, ServiceSpecific],
        Notes =
        [
            "The four words were read in Pestoff (2009), what economic participation is in Pestoff (2018); the tests of the other three are our reading.",
            "The codebook does not ask for social events as such: time given together to a task around the service stands for social participation.",
        ],
    };
}
