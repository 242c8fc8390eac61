using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Whitaker (1980): citizens co-produce by asking for help, by giving it, and by settling with agents what is to be done.</summary>
public static class Whitaker1980
{
    /// <summary>Citizens ask agents to act for them.</summary>
    public static Kind RequestingAssistance { get; } = new("requesting assistance", Criterion.Test(
        "requesting-assistance", "Citizens ask a public agent for help",
        Codebook.RequestsAssistance.Is(true), CodebookSources.WhitakerKinds));

    /// <summary>Citizens do something that helps agents to carry the programme out.</summary>
    public static Kind ProvidingAssistance { get; } = new("providing assistance", Criterion.Test(
        "providing-assistance", "Citizens help agents to carry the programme out, by work of their own or by doing as they are asked",
        Shared.WorkOrActiveCompliance & Shared.Professionals, CodebookSources.WhitakerKinds, DefinitionSources.WhitakerReading));

    /// <summary>Citizens and agents adjust to each other about what the problem is and who does what.</summary>
    public static Kind MutualAdjustment { get; } = new("mutual adjustment", Criterion.Test(
        "mutual-adjustment", "Citizens and agents come to a shared understanding of the problem and of what each can do about it",
        Codebook.MutualAdjustment.Is(true), CodebookSources.WhitakerAdjustment, CodebookSources.WhitakerKinds, DefinitionSources.WhitakerReading));

    /// <summary>The product is a change in those who take part.</summary>
    public static Kind PeopleChanging { get; } = new("people-changing services", Criterion.Test(
        "people-changing", "The service is there to change those who take part themselves",
        Codebook.OwnChange.Is(true), CodebookSources.WhitakerKinds));

    /// <summary>The product is something else.</summary>
    public static Kind OtherServices { get; } = new("other services", Criterion.Test(
        "other-services", "The service is there for something else than to change those who take part",
        Codebook.OwnChange.Is(false), CodebookSources.WhitakerKinds, DefinitionSources.WhitakerReading));

    /// <summary>The setting: a public service.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is carried out",
        Codebook.Output.Is(Output.PublicService), CodebookSources.WhitakerKinds);

    /// <summary>The agents are public ones.</summary>
    public static Criterion PublicAgents { get; } = Criterion.Test(
        "public-agents", "The agents who carry it out are the state's, or act for it",
        Shared.PublicProvider, CodebookSources.WhitakerKinds, DefinitionSources.WhitakerReading);

    /// <summary>It is citizens who take part.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Citizens take part, and not organisations alone", Shared.People, CodebookSources.WhitakerKinds);

    /// <summary>Co-production as citizens' part in carrying out a public service, in at least one of three ways.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "whitaker-1980",
        Work = Bibliography.Whitaker1980,
        Revision = 3,
        Summary = "Citizens influence policy not only where it is made but also where it is carried out: they ask agents for help, help agents to carry programmes out, or "
            + "settle with agents what the problem is and what each will do. Each of the three is enough, a bare request included.",
        Criterion = Criterion.All(
            "co-production", "Citizens take part in carrying out a public service", CodebookSources.WhitakerKinds,
            PublicService, PublicAgents, Citizens,
            Criterion.Any(
                "three-activities", "They do so in at least one of three ways", CodebookSources.WhitakerKinds,
                RequestingAssistance.Criterion, ProvidingAssistance.Criterion, MutualAdjustment.Criterion)),
        Notes =
        [
            "Voluntariness is no condition. That compliance is a way of helping is our reading of cooperation with agents; Brudney and England (1983) reject just that.",
            "Adjustment counts wherever citizens and agents settle what each will do. The codebook does not tell adjustment over one person's service, "
            + "which is part of carrying it out, from design for all, which is not.",
            "A request not made in earnest, such as a false alarm, is a request by the words; the text is silent on it.",
            "The abstract calls the third way negotiating with agents to redirect what they do; the article's body, as reported, calls it mutual adjustment. We take them as one, "
                + "though an understanding after which the agent does just what was planned redirects nothing.",
            "The abstract names above all human services in which the client's own change is the product. It decides nothing, since other services are meant too: a typology of its "
                + "own tells them apart.",
            "The abstract has public programmes and public services, carried out by the agents of agencies. That these are agencies of the state, or act for it, is our reading; until "
                + "revision 3 agents of any provider counted.",
            "Until revision 2 organisations alone could meet the test. The abstract speaks of citizens throughout.",
        ],
    };

    /// <summary>Whitaker's three activities; one activity may be of several at once.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "whitaker-1980",
        Dimension = "citizens' activities",
        Work = Bibliography.Whitaker1980,
        Summary = "What citizens do to influence the content of the services they get while these are carried out.",
        Kinds = [RequestingAssistance, ProvidingAssistance, MutualAdjustment],
    };

    /// <summary>Services in which the client's own change is the product, where the citizens' part weighs most, and all others.</summary>
    public static Typology Services { get; } = new()
    {
        Id = "whitaker-1980-service",
        Dimension = "what the service produces",
        Work = Bibliography.Whitaker1980,
        Summary = "In human services the product is a change in the client's own behaviour, which no agent can bring about alone; other services do something for people.",
        Kinds = [PeopleChanging, OtherServices],
        Notes = ["The abstract names human services as those in which co-production matters above all. That what is left is a kind of its own is our reading."],
    };
}
