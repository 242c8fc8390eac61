using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Cahn (2004): those for whom a service is meant put in work of their own, are valued for it, and get something back for it.</summary>
public static class Cahn2004
{
    /// <summary>Those whom the service is for do part of the work.</summary>
    public static Criterion Labour { get; } = Criterion.All(
        "labour", "Those whom the service is for do part of the work", DefinitionSources.CahnBook,
        Criterion.Test(
            "work", "They do part of its work, or help each other in what it is for",
            Codebook.CitizensDeliver.Is(true) | Codebook.MutualSupport.Is(true), DefinitionSources.CahnBook),
        Criterion.Test(
            "recipients", "They share in what comes of it: as users, as people close to one, or as members of the community",
            Shared.Consumers, DefinitionSources.CahnBook, DefinitionSources.CahnReading));

    /// <summary>Professionals take part: the monetary economy is one of the two partners.</summary>
    public static Criterion Partnership { get; } = Criterion.Test(
        "partnership", "Professionals, public, private or non-profit, are the other partner", Shared.Professionals, DefinitionSources.CahnPartnership);

    /// <summary>What people bring is valued.</summary>
    public static Criterion Valued { get; } = Criterion.Test(
        "valued", "What people bring is recognised and valued", Codebook.Recognition.Is(true), DefinitionSources.CahnBook);

    /// <summary>Something is given back.</summary>
    public static Criterion Reciprocal { get; } = Criterion.Test(
        "reciprocal", "Something is given back for it, such as hours for hours", Codebook.Reciprocity.Is(true), DefinitionSources.CahnBook);

    /// <summary>Co-production as the labour of those whom services are for, valued and given back.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "cahn-2004",
        Work = Bibliography.Cahn2004,
        Revision = 2,
        Summary = "Those whom services are meant for are partners and not passive: what they do for the service and for each other is work, is valued as such, and is repaid, "
            + "for instance with hours in a time bank.",
        Criterion = Criterion.All(
            "co-production", "Those whom a service is for work for it, are valued for it, and get something back", DefinitionSources.CahnBook,
            Labour, Partnership, Valued, Reciprocal),
        Notes =
        [
            "The book was not seen. Its argument was read as a page tells it, and what Cahn wrote himself in 2008, where he derives co-production from time banking.",
            "The partnership is of the monetary economy, which he says is public, private and non-profit, with the core economy of home, family, neighbourhood and community. So "
                + "no public service is asked for here.",
            "That people help each other is at the heart of the book, and is work by its own lights: since revision 2 it is enough, as work for the service is.",
            "The tests of Boyle and Harris (2009) and of time banks grew from this root.",
        ],
    };
}
