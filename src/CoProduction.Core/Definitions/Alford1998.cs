using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Alford (1998): those outside the agency help to produce a public service as well as consuming it or benefiting from it otherwise.</summary>
public static class Alford1998
{
    /// <summary>A public service is produced.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is produced",
        Codebook.Output.Is(Output.PublicService), DefinitionSources.Alford1998Producers);

    /// <summary>Citizens, clients, volunteers or their organisations help to produce it.</summary>
    public static Criterion Production { get; } = Criterion.Test(
        "production", "Citizens, clients, volunteers or community organisations do part of the work, or act as the law or the service asks",
        Shared.WorkOrActiveCompliance, DefinitionSources.Alford1998Producers, DefinitionSources.Alford1998Reading);

    /// <summary>They consume the service too, or benefit from it in another way.</summary>
    public static Criterion Benefit { get; } = Criterion.Test(
        "benefit", "They consume the service as well, or benefit from it otherwise",
        Shared.Consumers | Shared.SomeoneBenefits, DefinitionSources.Alford1998Producers);

    /// <summary>They are not contractors of the agency.</summary>
    public static Criterion NotContracted { get; } = Criterion.Test(
        "not-contracted", "The work is not contracted out: those who do it are not paid by the agency for it",
        Codebook.PaidByProvider.Is(false), DefinitionSources.Alford1998Roads, DefinitionSources.Alford1998Reading);

    /// <summary>Co-production as the part of clients, volunteers and others in producing public services that also serve them.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "alford-1998",
        Work = Bibliography.Alford1998,
        Revision = 2,
        Summary = "People outside the agency, whether clients, volunteers or organisations of a community, help to produce a public service that also serves them. "
            + "It is a road apart from contracting out and privatisation.",
        Criterion = Criterion.All(
            "co-production", "People outside the agency help to produce a public service that also serves them", DefinitionSources.Alford1998Producers,
            PublicService, Production, Benefit, NotContracted),
        Notes =
        [
            "The review (pp. 3-4) sets him against Parks et al. (1981), for whom co-production is one tool among others: for him it is intrinsic, since some services cannot be delivered without it. "
                + "His own abstract has both: an option that governments closed off when they ignored it, and one that services and legal compliance cannot do without.",
            "The abstract has contracting out and co-production as two roads. That contracted work is therefore not the other is our reading: "
                + "the review (p. 3) reports that contracting out and privatisation caused co-production to be ignored, so that reforms remained patchy.",
            "He names volunteers and community organisations, so that a benefit to a group or to the public is read as benefiting otherwise.",
            "The first page calls clients' co-production necessary to service delivery and to legal compliance. That whoever complies actively does part of the work is our "
                + "reading of it, as of Whitaker (1980); until revision 2 compliance was left out here.",
            "Volunteers count here, and so they do for Alford (2002); clients' own co-production is a test apart.",
        ],
    };
}
