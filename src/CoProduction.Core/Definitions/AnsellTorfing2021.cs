using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Ansell &amp; Torfing (2021): co-production is tied to services, co-creation reaches into governance.</summary>
public static class AnsellTorfing2021
{
    /// <summary>A service is produced together.</summary>
    public static Kind ServiceProduction { get; } = new("co-production of services", Criterion.Test(
        "service-production", "A public service is produced, and people outside do part of the work",
        Codebook.Output.Is(Output.PublicService) & Codebook.CitizensDeliver.Is(true) & Shared.Professionals,
        DefinitionSources.AnsellTorfingExtends, DefinitionSources.AnsellTorfingReading));

    /// <summary>Public and private actors work out what is to be done.</summary>
    public static Kind Governance { get; } = new("co-creation in governance", Criterion.Test(
        "governance", "Public and private actors together work out a policy, or what is to be provided and how",
        Shared.Professionals & Shared.AnyoneOutside & Codebook.MutualAdjustment.Is(true) & (Codebook.CitizensMakePolicy.Is(true) | Shared.CitizensPlan),
        DefinitionSources.AnsellTorfingExtends, DefinitionSources.AnsellTorfingReading));

    /// <summary>How far it reaches: production of services, governance, or both.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "ansell-torfing-2021",
        Dimension = "services and governance",
        Work = Bibliography.AnsellTorfing2021,
        Summary = "Co-production was tied to the production of services from the start; co-creation applies to governance at large, with more actors and more that they do.",
        Kinds = [ServiceProduction, Governance],
        Notes =
        [
            "The two were read in the abstract; how each is told from the codebook's answers is our reading. An activity may be both.",
            "That solutions are creative or new belongs to co-creation elsewhere (Torfing et al., 2019); the abstract does not ask it.",
        ],
    };
}
