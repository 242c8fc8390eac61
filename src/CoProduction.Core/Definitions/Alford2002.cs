using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Alford (2002): clients co-produce where they do part of the work of a service that serves them, and volunteers and citizens are co-producers too.</summary>
public static class Alford2002
{
    /// <summary>A client gets private value: the service is individually consumed.</summary>
    public static Kind Client { get; } = new("client", Criterion.Test(
        "client", "Those who take part receive private value from the service: they use it themselves",
        Codebook.Users.Is(true), CodebookSources.AlfordClients));

    /// <summary>A volunteer gives effort and does not individually consume the benefit.</summary>
    public static Kind Volunteer { get; } = new("volunteer", Criterion.Test(
        "volunteer", "Those who take part give effort and do not individually consume the benefit",
        Codebook.Volunteers.Is(true), CodebookSources.AlfordClients));

    /// <summary>A citizen acts by voice, as part of the public, and gets public value.</summary>
    public static Kind Citizen { get; } = new("citizen", Criterion.Test(
        "citizen", "Those who take part do so as members of the public, by voice or by sharing in a common good, and receive public rather than private value",
        Codebook.CitizensMakePolicy.Is(true) | Codebook.Residents.Is(true), CodebookSources.AlfordClients,
        DefinitionSources.Alford2002Three, DefinitionSources.Alford2002Reading));

    /// <summary>Something of public worth is produced.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, CodebookSources.AlfordNeeds, DefinitionSources.Alford2002Reading);

    /// <summary>A public organisation takes part: it is the one that is in need of what others do.</summary>
    public static Criterion Organisation { get; } = Criterion.Test(
        "organisation", "A public organisation, or one that acts for the state, takes part: it plans, delivers, or supports what the others do",
        Shared.Professionals & Shared.PublicProvider, CodebookSources.AlfordNeeds, DefinitionSources.Alford2002Reading);

    /// <summary>Clients, volunteers or citizens are the co-producers.</summary>
    public static Criterion Coproducers { get; } = Criterion.Test(
        "coproducers", "Clients, volunteers or citizens take part, and not organisations alone",
        Shared.People, DefinitionSources.Alford2002Coproducers, DefinitionSources.Alford2002Three);

    /// <summary>They do part of the work.</summary>
    public static Criterion Work { get; } = Criterion.Test(
        "work", "They do part of the work by which the service comes about, or act as it asks of them",
        Shared.WorkOrActiveCompliance, DefinitionSources.Alford2002Coproducers, CodebookSources.AlfordNeeds, DefinitionSources.Alford2002Reading);

    /// <summary>Co-production by whoever is outside: clients first, and volunteers and citizens too.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "alford-2002",
        Work = Bibliography.Alford2002,
        Revision = 3,
        Summary = "Public organisations need things from people outside: work, and that they act as they are asked. Whoever gives them is a co-producer, a volunteer or a "
            + "citizen as well as a client, though the article is about clients.",
        Criterion = Criterion.All(
            "co-production", "Clients, volunteers or citizens do part of the work of a public organisation", DefinitionSources.Alford2002Coproducers,
            PublicOutput, Organisation, Coproducers, Work),
        Notes =
        [
            "Two readings stand beside each other. The abstract speaks of citizens and volunteers as other types of co-producers than clients: so all three count here. The "
                + "article explains why clients co-produce: that narrower co-production is the definition of clients (alford-2002-clients). Until revision 2 this one was it.",
            "The review (p. 5) reports disagreement over whether volunteers may be called co-producers, and does not say that Alford shuts them out.",
            "Organisations need cooperation and compliance of those whom they serve, says another article of the year (2002b). That whoever complies actively does part of the "
                + "work is our reading of it.",
            "Voting is political participation and not production, on this reading. The citizen's own kind is told by the typology.",
            "Both articles of the year are about the public sector, by their titles. That an organisation which acts for the state belongs to it is our reading; until revision 3 an "
                + "organisation of any sector did.",
        ],
    };

    /// <summary>Co-production by clients: those who use a service do part of the work.</summary>
    public static Definition Clients { get; } = new()
    {
        Id = "alford-2002-clients",
        Name = "Alford (2002, of clients)",
        Work = Bibliography.Alford2002,
        Revision = 2,
        Summary = "Where clients, who receive private value from a service, do part of the work of it, clients co-produce. Why they do so is what the article explains.",
        Criterion = Criterion.All(
            "co-production", "Clients of a public service do part of the work", CodebookSources.AlfordClients,
            PublicOutput, Organisation, Client.Criterion, Work),
        Notes =
        [
            "The narrower of two readings: no is said here of whoever is not a client, and not of co-production as such, for which alford-2002 stands.",
            "A volunteer does not individually consume the benefit, and a citizen receives public value (2002, p. 33, as the review reports): neither is a client.",
            "Until revision 2 the organisation could be of any sector.",
        ],
    };

    /// <summary>Alford's three relations of people to a public organisation; one activity may hold several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "alford-2002",
        Dimension = "client, volunteer, citizen",
        Work = Bibliography.Alford2002,
        Summary = "Clients receive private value; volunteers give effort and do not individually consume the benefit; citizens act by voice and receive public value.",
        Kinds = [Client, Volunteer, Citizen],
    };
}
