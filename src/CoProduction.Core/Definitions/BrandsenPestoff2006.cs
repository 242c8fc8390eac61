using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Brandsen &amp; Pestoff (2006): in the narrow sense, citizens produce their own services, at least in part.</summary>
public static class BrandsenPestoff2006
{
    /// <summary>A public service, or an outcome the public wants, is at stake.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, CodebookSources.BrandsenPestoffThree, DefinitionSources.BrandsenPestoffNarrow);

    /// <summary>A provider takes part: citizens produce at least in part, and not alone.</summary>
    public static Criterion Provider { get; } = Criterion.Test(
        "provider", "Professionals take part in the service: they plan it, deliver it, or support the citizens' part",
        Shared.Professionals, DefinitionSources.BrandsenPestoffNarrow);

    /// <summary>Citizens themselves act, not only their organisations.</summary>
    public static Criterion People { get; } = Criterion.Test(
        "people", "Citizens themselves act, not only organisations",
        Shared.People, DefinitionSources.VerschuereNarrow, DefinitionSources.BrandsenPestoffNarrow);

    /// <summary>They do part of the production.</summary>
    public static Criterion Production { get; } = Criterion.Test(
        "production", "They do at least part of the production",
        Codebook.CitizensDeliver.Is(true), DefinitionSources.BrandsenPestoffNarrow, CodebookSources.PestoffOutputSide);

    /// <summary>The service is their own.</summary>
    public static Criterion OwnService { get; } = Criterion.Test(
        "own-service", "What they produce is their own service: they, those close to them, or they as residents share in it",
        Shared.Consumers, DefinitionSources.BrandsenPestoffNarrow);

    /// <summary>The third sector takes part in deciding policy.</summary>
    public static Kind CoGovernance { get; } = new("co-governance", Criterion.Test(
        "co-governance", "Citizens or their organisations take part in deciding policy for the sector",
        Codebook.CitizensMakePolicy.Is(true), CodebookSources.PestoffOutputSide));

    /// <summary>Third-sector organisations produce services together with the state.</summary>
    public static Kind CoManagement { get; } = new("co-management", Criterion.Test(
        "co-management", "Organisations on the citizens' side do part of the production together with professionals",
        Shared.Organisations & Codebook.CitizensDeliver.Is(true) & Shared.Professionals, DefinitionSources.BrandsenPestoffNarrow, CodebookSources.PestoffOutputSide));

    /// <summary>Citizens produce their own services, at least in part.</summary>
    public static Kind CoProduction { get; } = new("co-production", Criterion.All(
        "co-production", "Citizens produce their own services, at least in part", DefinitionSources.BrandsenPestoffNarrow,
        PublicOutput, Provider, People, Production, OwnService));

    /// <summary>Co-production in the narrow sense, as against co-governance and co-management.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "brandsen-pestoff-2006",
        Work = Bibliography.BrandsenPestoff2006,
        Summary = "Of three ways in which the third sector meets the state, co-production in the narrow sense is that citizens produce their own services, at least in part; "
            + "co-management is that organisations produce together with the state, co-governance that they take part in deciding policy.",
        Criterion = CoProduction.Criterion,
        Notes =
        [
            "The three are read as ways that may hold together, and not as steps of which the first that holds excludes the others.",
            "That professionals take part is read from \"at least in part\": what citizens produce wholly by themselves is left to others. The wording was not seen.",
            "That citizens themselves act was read in an abstract of 2012, by the two authors and a third, who say it of co-production narrowly taken; for 2006 it is our reading.",
            "A parents' co-operative is an organisation and citizens who produce their own service: it is co-management and co-production.",
            "Volunteers who have no share in the service fail the narrow sense. Residents who work for a good that they share are read as producing their own.",
            "Co-governance is planning and delivery in our reading of 2006, and policy alone in Pestoff's restatement of 2012, which is followed here.",
        ],
    };

    /// <summary>The authors' three ways; one activity may be of several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "brandsen-pestoff-2006",
        Dimension = "co-governance, co-management, co-production",
        Work = Bibliography.BrandsenPestoff2006,
        Summary = "Who meets the state and where: in deciding policy, in producing as an organisation, or in producing one's own service.",
        Kinds = [CoGovernance, CoManagement, CoProduction],
    };
}
