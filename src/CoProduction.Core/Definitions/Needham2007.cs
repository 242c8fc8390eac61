using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Needham (2007): service users play a part in the production of public services as well as in their consumption.</summary>
public static class Needham2007
{
    /// <summary>A public service is produced.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is produced",
        Codebook.Output.Is(Output.PublicService), DefinitionSources.NeedhamRoles);

    /// <summary>Its users take part.</summary>
    public static Criterion Users { get; } = Criterion.Test(
        "users", "People who use the service take part", Codebook.Users.Is(true), DefinitionSources.NeedhamRoles);

    /// <summary>They have a part in production: in the work, in the design, or in settling with staff what is to be done.</summary>
    public static Criterion Production { get; } = Criterion.Test(
        "production", "They do part of the work, help to work out the service, or settle with staff what is to be done",
        Condition.AnyOf(Codebook.CitizensDeliver.Is(true), Codebook.CitizensDesign.Is(true), Codebook.MutualAdjustment.Is(true)),
        DefinitionSources.NeedhamRoles, DefinitionSources.NeedhamReading);

    /// <summary>Users produce without dialogue.</summary>
    public static Kind Transactional { get; } = new("transactional", Criterion.Test(
        "transactional", "Users do part of the work without dialogue with staff",
        Codebook.CitizensDeliver.Is(true) & Codebook.MutualAdjustment.Is(false), DefinitionSources.NeedhamRoles, DefinitionSources.NeedhamReading));

    /// <summary>Users and staff deliberate together.</summary>
    public static Kind CollectiveDialogue { get; } = new("collective dialogue", Criterion.Test(
        "collective-dialogue", "Several users and staff deliberate together",
        Codebook.MutualAdjustment.Is(true) & Codebook.Scale.Is(Scale.Group, Scale.Community), DefinitionSources.NeedhamRoles, DefinitionSources.NeedhamReading));

    /// <summary>Co-production as the part of users in the production of what they consume.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "needham-2007",
        Work = Bibliography.Needham2007,
        Summary = "Service users play a part in the production of public services as well as in their consumption. It serves best where users and front-line staff "
            + "deliberate together, and least where it is a mere transaction.",
        Criterion = Criterion.All(
            "co-production", "Users of a public service take part in producing it too", DefinitionSources.NeedhamRoles,
            PublicService, Users, Production),
        Notes =
        [
            "Transactional forms are co-production too, only a poorer kind.",
            "That negotiating improvements with staff is production is our reading, after the title and the case.",
        ],
    };

    /// <summary>Transactional and deliberative forms; an individual dialogue is neither.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "needham-2007",
        Dimension = "transaction and dialogue",
        Work = Bibliography.Needham2007,
        Summary = "Purely transactional forms, as against collective dialogue and deliberation between co-producers.",
        Kinds = [Transactional, CollectiveDialogue],
    };
}
