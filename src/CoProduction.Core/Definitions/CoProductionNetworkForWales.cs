using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Co-production Network for Wales: citizens and professionals share power and work together in equal and reciprocal relationships.</summary>
public static class CoProductionNetworkForWales
{
    /// <summary>A public service is at stake.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is produced", Codebook.Output.Is(Output.PublicService), DefinitionSources.WalesDefinition);

    /// <summary>Citizens and professionals take part.</summary>
    public static Criterion Partners { get; } = Criterion.All(
        "partners", "Citizens and professionals work together", DefinitionSources.WalesDefinition,
        Criterion.Test("citizens", "Citizens take part, and not organisations alone", Shared.People, DefinitionSources.WalesDefinition),
        Criterion.Test("professionals", "Professionals take part", Shared.Professionals, DefinitionSources.WalesDefinition));

    /// <summary>They share power, as equals.</summary>
    public static Criterion PowerShared { get; } = Criterion.Test(
        "power-shared", "They share power, as equals", Codebook.Power.Is(Power.Shared), DefinitionSources.WalesDefinition);

    /// <summary>The relationship is reciprocal.</summary>
    public static Criterion Reciprocal { get; } = Criterion.Test(
        "reciprocal", "Each side gives and gets", Codebook.Reciprocity.Is(true), DefinitionSources.WalesDefinition);

    /// <summary>Co-production as an approach that shares power in equal and reciprocal relationships.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "co-production-network-for-wales",
        Work = Bibliography.CoProductionNetworkForWalesNd,
        Summary = "An approach to public services by which citizens and professionals hold power in common and work together as equals who both give and get.",
        Criterion = Criterion.All(
            "co-production", "Citizens and professionals share power over a public service, in a relationship that is equal and reciprocal", DefinitionSources.WalesDefinition,
            PublicService, Partners, PowerShared, Reciprocal),
        Notes =
        [
            "This is what the network calls its official definition. A later wording, read where others quote it, speaks of an approach that builds on assets and of relationships that "
                + "are caring as well; the codebook cannot ask whether they are.",
            "Its own page has professionals and citizens commission, design, deliver and evaluate; the definition names no stage, and none is asked.",
        ],
    };
}
