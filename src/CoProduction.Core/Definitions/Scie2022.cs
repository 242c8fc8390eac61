using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Social Care Institute for Excellence (2022): professionals and those concerned develop services or decide in equal partnership.</summary>
public static class Scie2022
{
    /// <summary>A service is at stake that is to meet people's needs.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is developed or decided on", Codebook.Output.Is(Output.PublicService), DefinitionSources.SciePartnership);

    /// <summary>Those who draw on services, or whom a decision touches, take part.</summary>
    public static Criterion Concerned { get; } = Criterion.Test(
        "concerned", "People who draw on services take part, or people whom a decision touches: those close to them, residents",
        Shared.Consumers, DefinitionSources.SciePartnership, DefinitionSources.ScieCharter);

    /// <summary>Professionals take part.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals take part", Shared.Professionals, DefinitionSources.SciePartnership);

    /// <summary>They are equal partners.</summary>
    public static Criterion EqualPartners { get; } = Criterion.Test(
        "equal-partners", "They are equal partners: they decide together", Codebook.Power.Is(Power.Shared), DefinitionSources.SciePartnership, DefinitionSources.ScieCharter);

    /// <summary>They develop services or make decisions.</summary>
    public static Criterion DevelopOrDecide { get; } = Criterion.Test(
        "develop-or-decide", "They develop services or make decisions on them", Shared.CitizensPlan, DefinitionSources.SciePartnership);

    /// <summary>Co-production as equal partnership in developing services and deciding.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "scie-2022",
        Work = Bibliography.SocialCareInstituteForExcellence2022,
        Summary = "Professionals and those who draw on services, or whom a decision touches, develop services or decide in equal partnership so that people's needs are met.",
        Criterion = Criterion.All(
            "co-production", "Professionals and those concerned develop a service or decide on it as equal partners", DefinitionSources.SciePartnership,
            PublicService, Concerned, Professionals, EqualPartners, DevelopOrDecide),
        Notes =
        [
            "To develop or to decide is enough: delivery is not asked, as it is for the institute's charter, which has equal partners in design, development, commissioning, delivery "
                + "and review of the institute's own services.",
            "The institute acknowledges elsewhere that no single definition is perfect.",
            "Its principles (equality, diversity, accessibility, reciprocity) are of how it is to be done, and are not asked.",
        ],
    };
}
