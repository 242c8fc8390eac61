using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Bovaird (2007): professional providers and users or community members, in regular long-term relationships with substantial resources of all.</summary>
public static class Bovaird2007
{
    /// <summary>A public service, or an outcome the public wants, is provided.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is provided",
        Shared.PublicValue, CodebookSources.BovairdTerms);

    /// <summary>Professional providers, of any sector, take part.</summary>
    public static Criterion Providers { get; } = Criterion.Test(
        "providers", "Professional providers, of any sector, plan, deliver, or support what people do",
        Shared.Professionals, DefinitionSources.BovairdParties, DefinitionSources.BovairdFull);

    /// <summary>Users or members of the community are the other party.</summary>
    public static Criterion UsersOrCommunity { get; } = Criterion.Test(
        "users-or-community", "Users or members of the community take part, not only organisations",
        Shared.People, DefinitionSources.BovairdParties, CodebookSources.BovairdTerms);

    /// <summary>They plan or deliver too: where professionals alone do both, provision is traditional.</summary>
    public static Criterion Part { get; } = Criterion.Test(
        "part", "They take part in planning or in delivery",
        Shared.CitizensPlan | Codebook.CitizensDeliver.Is(true), DefinitionSources.BovairdTable, DefinitionSources.BovairdFull);

    /// <summary>The relationship is regular and lasting.</summary>
    public static Criterion LongTerm { get; } = Criterion.Test(
        "long-term", "The relationship is regular and long-term",
        Codebook.Duration.Is(Duration.Regular), CodebookSources.BovairdTerms);

    /// <summary>All parties put in substantial resources.</summary>
    public static Criterion Resources { get; } = Criterion.All(
        "resources", "All parties put in substantial resources", CodebookSources.BovairdTerms,
        Criterion.Test(
            "citizen-resources", "Users or the community put in substantial resources",
            Codebook.CitizenResources.Is(Contribution.Substantial), CodebookSources.BovairdTerms),
        Criterion.Test(
            "provider-resources", "The providers put in substantial resources",
            Codebook.ProfessionalResources.Is(Contribution.Substantial), CodebookSources.BovairdTerms));

    /// <summary>Co-production as a lasting relationship to which all parties bring substantial resources.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "bovaird-2007",
        Work = Bibliography.Bovaird2007,
        Summary = "Services are provided through regular, long-term relationships between professional providers in any sector and users or other members of the "
            + "community, to which all parties bring substantial resources. Who plans and who delivers tells full co-production from its other forms.",
        Criterion = Criterion.All(
            "co-production", "Providers and users or the community provide a service together, regularly and with substantial resources of all",
            CodebookSources.BovairdTerms,
            PublicOutput, Providers, UsersOrCommunity, Part, LongTerm, Resources),
        Notes =
        [
            "The wording is our reading: it is close to that of Joshi and Moore (2004), which was seen.",
            "What is substantial and what is regular is the coder's judgement: the author puts no number on it.",
            "Where users alone deliver what professionals planned, the table speaks of co-production, and the resources of professionals must still be substantial here.",
            "That a service which is planned but not delivered together can count is a matter of degree; it is decided here by resources.",
        ],
    };

    /// <summary>Who plans and who delivers: nine cells, which exclude each other.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "bovaird-2007",
        Dimension = "who plans and who delivers",
        Work = Bibliography.Bovaird2007,
        Summary = "Professionals alone, both sides, or no professionals plan; professionals alone, both sides, or users and the community alone deliver.",
        Kinds =
        [
            Cell("traditional-provision", "traditional professional service provision", Planning.Professionals, Delivery.Professionals),
            Cell("planning-involvement", "professional provision with users or communities involved in planning", Planning.Both, Delivery.Professionals),
            Cell("not-applicable", "not applicable", Planning.NoProfessionals, Delivery.Professionals),
            Cell("co-delivery", "user co-delivery of professionally designed services", Planning.Professionals, Delivery.Both),
            Cell("full-co-production", "full user and professional co-production", Planning.Both, Delivery.Both),
            Cell("unplanned-co-delivery", "co-delivery of services without formal planning or design", Planning.NoProfessionals, Delivery.Both),
            Cell("sole-delivery", "user or community sole delivery of professionally planned services", Planning.Professionals, Delivery.Citizens),
            Cell("co-planned-sole-delivery", "user or community sole delivery of co-planned services", Planning.Both, Delivery.Citizens),
            Cell("self-organised", "traditional self-organised community provision", Planning.NoProfessionals, Delivery.Citizens),
        ],
        Notes =
        [
            "That involvement of both sides in planning and in delivery is full co-production is reported, and so are the two axes; the other cells are our reading of the table.",
            "The report speaks of high involvement of both sides for full co-production; how much each side gives is asked by the definition and not by the cell.",
            "The corner cells, professionals alone and the community alone, are outside co-production: the definition asks for providers and for people in planning or delivery.",
            "Being asked for views is not planning here, and where nobody delivers an activity has no cell.",
        ],
    };

    private enum Planning
    {
        Professionals,
        Both,
        NoProfessionals,
    }

    private enum Delivery
    {
        Professionals,
        Both,
        Citizens,
    }

    private static Kind Cell(string id, string name, Planning planning, Delivery delivery)
    {
        (Condition plan, string planners) = planning switch
        {
            Planning.Professionals => (Codebook.ProfessionalsPlan.Is(true) & !Shared.CitizensPlan, "Professionals alone plan"),
            Planning.Both => (Codebook.ProfessionalsPlan.Is(true) & Shared.CitizensPlan, "Professionals and citizens plan"),
            _ => (Codebook.ProfessionalsPlan.Is(false), "Professionals do not plan"),
        };
        (Condition work, string deliverers) = (
            Codebook.ProfessionalsDeliver.Is(delivery != Delivery.Citizens) & Codebook.CitizensDeliver.Is(delivery != Delivery.Professionals),
            delivery switch
            {
                Delivery.Professionals => "professionals alone deliver",
                Delivery.Both => "both sides deliver",
                _ => "citizens alone deliver",
            });
        Citation source = (planning, delivery) is (Planning.Both, Delivery.Both) ? DefinitionSources.BovairdFull : DefinitionSources.BovairdAxes;
        return new(name, Criterion.Test(id, $"{planners}, and {deliverers}", plan & work, source, DefinitionSources.BovairdTable));
    }
}
