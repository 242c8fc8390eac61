using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Brudney, Cheng &amp; Meijs (2022): a series of stages, from planning and design to delivery and assessment.</summary>
public static class BrudneyEtAl2022
{
    /// <summary>A public service is produced.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is produced",
        Codebook.Output.Is(Output.PublicService), DefinitionSources.BrudneyEtAlJoint, DefinitionSources.BrudneyEtAlStages);

    /// <summary>Professionals take part.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Government officials take part",
        Shared.Professionals & Codebook.PublicProvider.Is(PublicProvider.State), DefinitionSources.BrudneyEtAlJoint, DefinitionSources.BrudneyEtAlReading);

    /// <summary>Citizens take part.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Citizens take part, and not organisations alone", Shared.People, DefinitionSources.BrudneyEtAlJoint);

    /// <summary>Citizens take part in at least one stage.</summary>
    public static Criterion Stage { get; } = Criterion.Test(
        "stage", "Citizens take part in planning, designing, delivering or assessing", Shared.AnyStage, DefinitionSources.BrudneyEtAlStages);

    /// <summary>Co-production as a series of stages.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "brudney-cheng-meijs-2022",
        Work = Bibliography.BrudneyEtAl2022,
        Revision = 3,
        Summary = "Officials and citizens produce together at one stage of a service or another, from planning through design and delivery to assessment.",
        Criterion = Criterion.All(
            "co-production", "Citizens take part beside professionals in at least one stage of a public service", DefinitionSources.BrudneyEtAlStages,
            PublicService, Professionals, Citizens, Stage),
        Notes =
        [
            "Brudney and England (1983) asked for delivery; that condition falls away. Whether their conditions of active, voluntary and positive conduct stand is not "
                + "settled in what was seen: they are not asked here.",
            "Deciding whether, which and with what money services are provided is read as planning.",
            "The abstract speaks of government officials: all who work for the state are read as such. The professionals of a provider that acts for it are not; until revision 3 those "
                + "of any provider were.",
            "Until revision 2 organisations alone, and outcomes that are no service, could meet the test. The abstract has the joint production of services by officials and citizens.",
        ],
    };
}
