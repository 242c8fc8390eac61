using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Brudney, Cheng &amp; Meijs (2022): a series of stages, from planning and design to delivery and assessment.</summary>
public static class BrudneyEtAl2022
{
    /// <summary>A public service, or an outcome the public wants, is produced.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, DefinitionSources.BrudneyEtAlStages, DefinitionSources.BrudneyEtAlReading);

    /// <summary>Professionals take part.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Government officials or other professionals take part", Shared.Professionals, DefinitionSources.BrudneyEtAlJoint);

    /// <summary>Citizens take part in at least one stage.</summary>
    public static Criterion Stage { get; } = Criterion.Test(
        "stage", "Citizens take part in planning, designing, delivering or assessing", Shared.AnyStage, DefinitionSources.BrudneyEtAlStages);

    /// <summary>Co-production as a series of stages.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "brudney-cheng-meijs-2022",
        Work = Bibliography.BrudneyEtAl2022,
        Summary = "Officials and citizens produce together at one stage of a service or another, from planning through design and delivery to assessment.",
        Criterion = Criterion.All(
            "co-production", "Citizens take part beside professionals in at least one stage of a public service", DefinitionSources.BrudneyEtAlStages,
            PublicOutput, Professionals, Stage),
        Notes =
        [
            "Brudney and England (1983) asked for delivery; that condition falls away. Whether their conditions of active, voluntary and positive conduct stand is not "
                + "settled in what was seen: they are not asked here.",
            "Deciding whether, which and with what money services are provided is read as planning.",
        ],
    };
}
