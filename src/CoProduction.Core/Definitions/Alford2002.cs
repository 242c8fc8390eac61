using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Alford (2002): clients co-produce where they do part of the work of a service from which they themselves get value.</summary>
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
        Citation.Reported(Bibliography.Alford2002, Bibliography.VanEijkGasco2018), Citation.Reading(Bibliography.Alford2002)));

    /// <summary>Something of public worth is produced.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, CodebookSources.AlfordNeeds, Citation.Reading(Bibliography.Alford2002));

    /// <summary>A public organisation takes part: somebody has clients.</summary>
    public static Criterion Organisation { get; } = Criterion.Test(
        "organisation", "The organisation whose clients they are takes part: it plans, delivers, or supports the clients' part",
        Shared.Professionals, CodebookSources.AlfordNeeds);

    /// <summary>Clients do part of the work.</summary>
    public static Criterion ClientWork { get; } = Criterion.Test(
        "client-work", "Citizens do a step of the work by which the service comes about",
        Codebook.CitizensDeliver.Is(true), Citation.Primary(Bibliography.Alford2002, "abstract"), CodebookSources.AlfordNeeds);

    /// <summary>Co-production by clients: those who use a service do part of the work.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "alford-2002",
        Work = Bibliography.Alford2002,
        Summary = "Public organisations need things from those whom they serve. Where clients, who receive private value, do part of the work, they co-produce; "
            + "volunteers and citizens stand in other relations to the organisation.",
        Criterion = Criterion.All(
            "co-production", "Clients of a public service do part of the work", CodebookSources.AlfordClients,
            PublicOutput, Organisation, Client.Criterion, ClientWork),
        Notes =
        [
            "Volunteers are co-producers of another kind for Alford; this definition is of co-production by clients. The wider reading is alford-2009.",
            "Organisations need compliance from clients too; mere compliance is not counted as doing part of the work here.",
            "Voting is political participation and not production, on this reading. Van Eijk and Gascó (2018) list the citizen among three types of co-producer.",
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
