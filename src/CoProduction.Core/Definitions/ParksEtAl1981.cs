using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Parks et al. (1981): regular producers and consumers both put productive effort into the same output.</summary>
public static class ParksEtAl1981
{
    /// <summary>A regular producer puts in productive effort, directly or by prompting.</summary>
    public static Criterion RegularProducer { get; } = Criterion.Test(
        "regular-producer", "A regular producer puts effort into the output, or into the consumers' part in it",
        Shared.RegularProducer, DefinitionSources.ParksBothContribute, CodebookSources.ParksConsumers);

    /// <summary>Those who consume the output put productive effort into it.</summary>
    public static Criterion ConsumerEffort { get; } = Criterion.All(
        "consumer-effort", "Consumers put productive effort into the output too", CodebookSources.ParksConsumers,
        Criterion.Test(
            "productive-effort", "Citizens do a step of the work",
            Codebook.CitizensDeliver.Is(true) & Shared.Active, CodebookSources.ParksConsumers, DefinitionSources.ParksDelivery),
        Criterion.Test(
            "consumers", "Those who do it share in the output: as users, as people close to a user, or as residents",
            Shared.Consumers, CodebookSources.ParksConsumers, CodebookSources.ParksMix));

    /// <summary>Co-production as the mixing of the productive efforts of regular and consumer producers.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "parks-et-al-1981",
        Work = Bibliography.ParksEtAl1981,
        Summary = "Regular producers make things for exchange, consumer producers for their own use; co-production is the mixing of their efforts in one output, "
            + "coordinated or not. Whether the mix is feasible is a technical, economic and institutional question apart.",
        Criterion = Criterion.All(
            "co-production", "Regular producers and consumers both put effort into the same output", DefinitionSources.ParksBothContribute,
            RegularProducer, ConsumerEffort),
        Notes =
        [
            "Technical, economic and institutional factors decide whether a mix is feasible, so that co-production is one tool among others: the review (pp. 3-4) sets "
                + "this against Alford (1998), for whom it is intrinsic to some services.",
            "Residents count as consumers of a good that all of them share: the authors' own examples include community efforts against crime.",
            "Volunteers who have no share in the output are not consumers; later users of the definition drop the condition.",
            "Paying a price or a fee is not taken as productive effort.",
        ],
    };
}
