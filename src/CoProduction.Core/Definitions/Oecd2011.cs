using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>OECD (2011): partnerships of governments with citizens, users and their organisations for better public services.</summary>
public static class Oecd2011
{
    /// <summary>A public service is at stake.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is produced", Codebook.Output.Is(Output.PublicService), CodebookSources.OecdPartnerships);

    /// <summary>The provider is one partner.</summary>
    public static Criterion Government { get; } = Criterion.Test(
        "government", "Government, or a provider that acts for it, is one partner",
        Shared.Professionals & Shared.PublicProvider, CodebookSources.OecdPartnerships, DefinitionSources.OecdReading);

    /// <summary>Citizens, users or organisations of civil society are the other.</summary>
    public static Criterion Partners { get; } = Criterion.Test(
        "partners", "Citizens, users or organisations of civil society are the other", Shared.AnyoneOutside, CodebookSources.OecdPartnerships);

    /// <summary>They take part in some stage of the service.</summary>
    public static Criterion Part { get; } = Criterion.Test(
        "part", "They take part at some stage, from planning to assessment", Shared.AnyStage, CodebookSources.OecdPartnerships, DefinitionSources.OecdReading);

    /// <summary>The service is to become better.</summary>
    public static Criterion BetterOutcomes { get; } = Criterion.Test(
        "better-outcomes", "They mean to bring about better outcomes",
        Codebook.IntendedEffect.Is(IntendedEffect.Positive), CodebookSources.OecdPartnerships, DefinitionSources.OecdReading);

    /// <summary>Co-production as partnership of government with people or organisations outside it.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "oecd-2011",
        Work = Bibliography.Oecd2011,
        Revision = 2,
        Summary = "Governments enter into partnerships with citizens, with users and with organisations of civil society, so that public services are renewed and bring about more.",
        Criterion = Criterion.All(
            "co-production", "Government and citizens, users or their organisations are partners in a public service, for better outcomes", CodebookSources.OecdPartnerships,
            PublicService, Government, Partners, Part, BetterOutcomes),
        Notes =
        [
            "The abstract was read, which speaks of the partnerships that the report analyses, and of co-production and citizens' involvement in one breath. It lets organisations "
                + "in, which the handbook of Loeffler and Bovaird (2021b) keeps apart as collaboration.",
            "The abstract names renewal beside better outcomes as what the partnerships are for. It is an aim there and no test: partners who better a service without anything new are "
                + "not shut out.",
            "Government is the partner in the sentence; that a provider which acts for it stands in its place is our reading. Until revision 2 any provider did.",
        ],
    };
}
