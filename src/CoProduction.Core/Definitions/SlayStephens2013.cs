using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Slay &amp; Stephens (2013): professionals and citizens share power to plan and to deliver support, and know what both bring.</summary>
public static class SlayStephens2013
{
    /// <summary>Support is given that is to make lives better.</summary>
    public static Criterion Support { get; } = Criterion.Test(
        "support", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, DefinitionSources.SlayStephensTerms, DefinitionSources.SlayStephensReading);

    /// <summary>Power is shared.</summary>
    public static Criterion PowerShared { get; } = Criterion.Test(
        "power-shared", "Professionals and citizens share the power over it", Codebook.Power.Is(Power.Shared), DefinitionSources.SlayStephensTerms);

    /// <summary>Both plan.</summary>
    public static Criterion PlanTogether { get; } = Criterion.Test(
        "plan-together", "Both plan it", Codebook.ProfessionalsPlan.Is(true) & Shared.CitizensPlan, DefinitionSources.SlayStephensTerms);

    /// <summary>Both deliver.</summary>
    public static Criterion DeliverTogether { get; } = Criterion.Test(
        "deliver-together", "Both deliver it", Codebook.ProfessionalsDeliver.Is(true) & Codebook.CitizensDeliver.Is(true), DefinitionSources.SlayStephensTerms);

    /// <summary>Citizens themselves take part.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Citizens themselves take part, and not organisations alone", Shared.People, DefinitionSources.SlayStephensTerms);

    /// <summary>What both bring is recognised.</summary>
    public static Criterion Recognised { get; } = Criterion.Test(
        "recognised", "It is recognised that what citizens bring is vital too", Codebook.Recognition.Is(true), DefinitionSources.SlayStephensTerms);

    /// <summary>Co-production as power shared in planning and in delivery.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "slay-stephens-2013",
        Work = Bibliography.SlayStephens2013,
        Summary = "Professionals and citizens hold power in common when support is planned and when it is given, and each side knows that the other's part is vital. It is for the "
            + "sake of people's and communities' quality of life.",
        Criterion = Criterion.All(
            "co-production", "Both sides plan and deliver with power in common, and value what each brings", DefinitionSources.SlayStephensTerms,
            Support, Citizens, PowerShared, PlanTogether, DeliverTogether, Recognised),
        Notes =
        [
            "The report was not seen. Its sentence was read, with its page, as the Western Australian Association for Mental Health quotes it; another page ascribes the same words to "
                + "the Social Care Institute for Excellence.",
            "The New Economics Foundation's earlier definition (Boyle and Harris, 2009) speaks of an equal and reciprocal relationship, and not of power.",
            "That it is for a better quality of life is taken to be said of the service, and not asked of what each person intends.",
            "Where citizens decide alone power is not shared, and this is not it.",
        ],
    };
}
